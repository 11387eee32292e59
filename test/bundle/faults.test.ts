import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables } from '../../src/core/register/tables';
import { addOnIn, allValues, GENERATED, runWell, smallRegister, typeRows } from './addOn';

const ENTERED = TABLE_KEYS.map((key) => tables[key].sheet.ru);
/** Columns of ours on the sheets of people. */
const OWNED = { Контакты: [0, 21] } as Readonly<Record<string, readonly number[]>>;

let before: WorkbookData;
let after: WorkbookData;
let calls: number;

/** A register that was refreshed, and has changed in every way since: the next refresh has something of everything to write. */
beforeAll(async () => {
  const first = await addOnIn(await smallRegister());
  runWell(first, 'refreshEverything');
  before = first.data();
  typeRows(
    before,
    'Контакты',
    [{ ID: 'C-AAAAA9', 'Дата и время': 46_340.5, 'Вх/Исх': 'Вх', Канал: 'Звонок', Клиент: 'Новый' }],
    7,
  );
  typeRows(before, 'Продажи', [{ ID: 'S-AAAAA9', Дата: 46_340, Клиент: 'Новый', Выручка: 7 }], 4);
  const second = await addOnIn(before);
  calls = second.run('refreshEverything').calls;
  after = second.data();
});

async function failingAt(
  number: number,
): Promise<{ addOn: HeadlessAddOn; data: WorkbookData; ok: boolean; message: string }> {
  const addOn = await addOnIn(before);
  addOn.runtime.calls.beforeCall = (_method, made) => {
    if (made === number) throw new Error('broken line');
  };
  const { ok, message } = addOn.run('refreshEverything');
  addOn.runtime.calls.beforeCall = null;
  return { addOn, data: addOn.data(), ok, message };
}

function peoplesCells(data: WorkbookData): unknown {
  const values = allValues(data);
  return ENTERED.map((name) =>
    (values[name] ?? []).map((row) =>
      Array.from({ length: 40 }, (_none, at) => (OWNED[name]?.includes(at) ? null : row[at])),
    ),
  );
}

describe('a refresh that fails at any call to Google', () => {
  test('leaves what people typed, shows each sheet as it was or as it will be, and is put right by the next one', async () => {
    const [old, next] = [allValues(before), allValues(after)];
    const typed = peoplesCells(before);
    for (let number = 1; number <= calls; number++) {
      const { addOn, data } = await failingAt(number);
      expect(peoplesCells(data)).toEqual(typed);
      const now = allValues(data);
      for (const name of GENERATED.ru) {
        const isOldOrNew = [old[name], next[name]].some(
          (values) => JSON.stringify(values) === JSON.stringify(now[name]),
        );
        expect({ number, name, isOldOrNew }).toEqual({ number, name, isOldOrNew: true });
      }
      runWell(addOn, 'refreshEverything');
      expect(allValues(addOn.data())).toEqual(next);
    }
  }, 120_000);

  test('is said in one calm sentence', async () => {
    const { ok, message } = await failingAt(Math.floor(calls / 2));
    expect(ok).toBe(false);
    expect(message).toMatch(/broken line.*не тронуты/);
  });

  test('waits and tries again when Google is only busy', async () => {
    const addOn = await addOnIn(before);
    let failed = 0;
    addOn.runtime.calls.beforeCall = (method) => {
      if (method !== 'SpreadsheetApp.Range.setValues' || failed === 2) return;
      failed++;
      throw Object.assign(new Error('Service Spreadsheets timed out while accessing document with id 1.'), {
        name: 'Exception',
      });
    };
    runWell(addOn, 'refreshEverything');
    expect(failed).toBe(2);
    expect(allValues(addOn.data())).toEqual(allValues(after));
  });

  test('names the sheet that the user may not change', async () => {
    const addOn = await addOnIn(before);
    let writes = 0;
    addOn.runtime.calls.beforeCall = (method) => {
      if (method === 'SpreadsheetApp.Range.setValues' && ++writes === 2)
        throw Object.assign(
          new Error('You are trying to edit a protected cell or object. Please contact the spreadsheet owner.'),
          {
            name: 'Exception',
          },
        );
    };
    expect(addOn.run('refreshEverything').message).toContain('«Дашборд»');
  });

  test('says that another command is at work when the workbook is locked', async () => {
    const addOn = await addOnIn(before);
    const release = addOn.runtime.holdLock('document');
    const { ok, message } = addOn.run('refreshEverything');
    release();
    expect(ok).toBe(false);
    expect(message).toMatch(/выполняется другая команда|другая команда/);
  });
});

describe('a refresh that runs out of time', () => {
  async function slow(grantedScopes?: readonly string[]): Promise<HeadlessAddOn> {
    const addOn = await addOnIn(before, grantedScopes ? { grantedScopes } : {});
    let written = 0;
    const { globals } = addOn.runtime;
    const utilities = globals['Utilities'] as { sleep(milliseconds: number): void };
    addOn.runtime.calls.beforeCall = (method) => {
      if (method === 'SpreadsheetApp.Range.setValues' && ++written === 3) utilities.sleep(290_000);
    };
    return addOn;
  }

  test('stops between two sheets, goes on by a one-off trigger and ends as if nothing had been', async () => {
    const addOn = await slow();
    const { message } = addOn.run('refreshEverything');
    expect(message).toContain('сама продолжит');
    expect(addOn.runtime.triggers).toMatchObject([{ handler: 'continueRefresh' }]);
    addOn.runtime.calls.beforeCall = null;
    addOn.runtime.fireTrigger('continueRefresh');
    expect(addOn.runtime.triggers).toEqual([]);
    for (const name of ['Разрезы', 'Проверка', 'История показателей'])
      expect(allValues(addOn.data())[name]).toEqual(allValues(after)[name]);
  });

  test('asks to be run again where triggers are not allowed', async () => {
    const addOn = await slow([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(addOn.run('refreshEverything').message).toContain('Запустите команду ещё раз');
  });
});
