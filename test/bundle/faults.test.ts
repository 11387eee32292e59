import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables } from '../../src/core/register/tables';
import { addOnIn, allValues, GENERATED, runWell, smallRegister, typeRows } from './addOn';

const ENTERED = TABLE_KEYS.map((key) => tables[key].sheet.ru);
/** Columns of ours on the sheets of people. */
const OWNED = { Контакты: [0, 21] } as Readonly<Record<string, readonly number[]>>;

/** A refresh with the workbook before and after it and the number of its calls. */
interface Refresh {
  readonly before: WorkbookData;
  readonly after: WorkbookData;
  readonly calls: number;
}

async function refreshOf(before: WorkbookData): Promise<Refresh> {
  const addOn = await addOnIn(before);
  const { calls } = addOn.run('refreshEverything');
  return { before, after: addOn.data(), calls };
}

/** The first refresh of a workbook: sheets are filled and dressed. */
let first: Refresh;
/** A later one, for which people have typed something everywhere: only values are written, and statuses of contacts. */
let later: Refresh;

beforeAll(async () => {
  first = await refreshOf(await smallRegister());
  const before = structuredClone(first.after);
  typeRows(before, 'Контакты', [{ Клиент: 'Лютик', Телефон: '', 'Статус ответа': 'кто-то стёр' }], 3);
  typeRows(before, 'Продажи', [{ Выручка: 7 }], 1);
  later = await refreshOf(before);
});

async function failingAt(
  { before }: Refresh,
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

function peoplesCells(data: WorkbookData): string {
  const values = allValues(data);
  const typed = ENTERED.map((name) =>
    (values[name] ?? []).map((row) => row.map((value, column) => (OWNED[name]?.includes(column) ? '' : (value ?? '')))),
  );
  // A row may end in a cell of ours: blank ends say nothing.
  return JSON.stringify(typed).replace(/(,"")+\]/g, ']');
}

describe('a refresh that fails at any call to Google', () => {
  async function checkFailureAt(refresh: Refresh, number: number): Promise<void> {
    const shown = (data: WorkbookData): readonly string[] =>
      GENERATED.ru.map((name) => JSON.stringify(allValues(data)[name]));
    const { addOn, data } = await failingAt(refresh, number);
    const isTypedAsBefore = peoplesCells(data) === peoplesCells(refresh.before);
    const [old, next] = [shown(refresh.before), shown(refresh.after)];
    const halfWritten = shown(data).filter((values, sheet) => values !== old[sheet] && values !== next[sheet]);
    expect({ number, isTypedAsBefore, halfWritten }).toEqual({ number, isTypedAsBefore: true, halfWritten: [] });
    // Every failure is looked at; running again takes as long once more, so that only some are.
    if (number % 4 !== 1) return;
    runWell(addOn, 'refreshEverything');
    expect(shown(addOn.data())).toEqual(next);
  }

  test('leaves what people typed, shows each sheet as it was or as it will be, and is put right by the next one', async () => {
    expect(later.calls).toBeGreaterThan(60);
    for (let number = 1; number <= later.calls; number++) await checkFailureAt(later, number);
  }, 120_000);

  test('does so too while the sheets are dressed for the first time', async () => {
    expect(first.calls).toBeGreaterThan(60);
    for (let number = 1; number <= first.calls; number += 12) await checkFailureAt(first, number);
  }, 120_000);

  test('is said in one calm sentence', async () => {
    const { ok, message } = await failingAt(later, Math.floor(later.calls / 2));
    expect(ok).toBe(false);
    expect(message).toMatch(/broken line.*не тронуты/);
  });

  test('waits and tries again when Google is only busy', async () => {
    const addOn = await addOnIn(later.before);
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
    expect(allValues(addOn.data())).toEqual(allValues(later.after));
  });

  test('names the sheet that the user may not change', async () => {
    const addOn = await addOnIn(later.before);
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
    const addOn = await addOnIn(later.before);
    const release = addOn.runtime.holdLock('document');
    const { ok, message } = addOn.run('refreshEverything');
    release();
    expect(ok).toBe(false);
    expect(message).toMatch(/выполняется другая команда|другая команда/);
  });
});

describe('a refresh that runs out of time', () => {
  /** Four minutes and fifty seconds go by while the third sheet is written. */
  async function slow(mayMakeTriggers: boolean): Promise<HeadlessAddOn> {
    const addOn = await addOnIn(later.before);
    const utilities = addOn.runtime.globals['Utilities'] as { sleep(milliseconds: number): void };
    let written = 0;
    addOn.runtime.calls.beforeCall = (method) => {
      if (method === 'SpreadsheetApp.Range.setValues' && ++written === 3) utilities.sleep(290_000);
      if (!mayMakeTriggers && method.startsWith('ScriptApp'))
        throw new Error(`You do not have permission to call ${method}.`);
    };
    return addOn;
  }

  test('stops between two sheets, goes on by a one-off trigger and ends as if nothing had been', async () => {
    const addOn = await slow(true);
    const { message } = addOn.run('refreshEverything');
    expect(message).toContain('сама продолжит');
    expect(addOn.runtime.triggers).toMatchObject([{ handler: 'continueRefresh' }]);
    addOn.runtime.calls.beforeCall = null;
    addOn.runtime.fireTrigger('continueRefresh');
    expect(addOn.runtime.triggers).toEqual([]);
    for (const name of ['Разрезы', 'Проверка', 'История показателей'])
      expect(allValues(addOn.data())[name]).toEqual(allValues(later.after)[name]);
  });

  test('asks to be run again where triggers are not allowed', async () => {
    const addOn = await slow(false);
    expect(addOn.run('refreshEverything').message).toContain('Запустите команду ещё раз');
  });
});
