import type { BundleFiles, HeadlessAddOn } from '../../local/runBundle';
import type { LockKind } from '../../local/services/stores/locks';
import type { WorkbookData } from '../../local/store/workbookData';
import { bundleAddOn, type AddOnKind } from '../../scripts/buildAddOn';
import { addOnIn, emptyWorkbook, NOW, runWell, smallRegister } from './addOn';

let register: WorkbookData;
let built: Readonly<Record<AddOnKind, BundleFiles>>;
beforeAll(async () => {
  built = { bound: (await bundleAddOn('bound')).files, addon: (await bundleAddOn('addon')).files };
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
  register = addOn.data();
});

async function busyWhile(held: LockKind, kind: AddOnKind): Promise<boolean> {
  const addOn = await addOnIn(register, { files: built[kind] });
  addOn.runtime.holdLock(held);
  return !addOn.run('refreshEverything').ok;
}

describe('two commands never write at once', () => {
  test('in the script of one workbook, also where the other has come from the web and has no document', async () => {
    expect(await busyWhile('script', 'bound')).toBe(true);
    expect(await busyWhile('document', 'bound')).toBe(false);
  });

  test('in the add-on, while other workbooks are free to go on', async () => {
    expect(await busyWhile('document', 'addon')).toBe(true);
    expect(await busyWhile('script', 'addon')).toBe(false);
  });

  test('nor where the add-on finds no document to lock', async () => {
    const addOn = await addOnIn(register, { files: built.addon });
    const service = addOn.runtime.globals['LockService'] as { getDocumentLock(): unknown };
    service.getDocumentLock = () => null;
    addOn.runtime.holdLock('script');
    expect(addOn.run('refreshEverything').ok).toBe(false);
  });
});

const WRITE =
  /^SpreadsheetApp\.(?:Range|RangeList|Sheet|Spreadsheet|Protection)\.(?:set(?!ActiveSheet)|insert|delete|clear|append|hide|show|merge|break|copyTo|update|remove|protect|sort|move)/;

/** Methods that wrote while nobody held the lock. */
function watched({ runtime }: HeadlessAddOn): string[] {
  let isHeld = false;
  const unlocked: string[] = [];
  runtime.calls.beforeCall = (method) => {
    if (method === 'LockService.Lock.tryLock') isHeld = true;
    if (method === 'LockService.Lock.releaseLock') isHeld = false;
    if (WRITE.test(method) && !isHeld) unlocked.push(method);
  };
  return unlocked;
}

describe('nothing is written without the lock', () => {
  test('by the set-up of a new workbook', async () => {
    const addOn = await addOnIn(emptyWorkbook());
    const unlocked = watched(addOn);
    runWell(addOn, 'setUpOrRepair');
    expect(unlocked).toEqual([]);
  });

  test('by the demo, when it comes and when it goes again', async () => {
    const addOn = await addOnIn(emptyWorkbook());
    const unlocked = watched(addOn);
    runWell(addOn, 'loadDemo');
    expect(unlocked).toEqual([]);
    runWell(addOn, 'removeDemo');
    expect(unlocked).toEqual([]);
  });

  test.each(['refreshEverything', 'computeFigures', 'flagUnanswered', 'buildTasks', 'checkData', 'undoLastChange'])(
    'by %s',
    async (command) => {
      const addOn = await addOnIn(register, { now: NOW + 1 });
      const unlocked = watched(addOn);
      runWell(addOn, command);
      expect(unlocked).toEqual([]);
    },
  );

  test('when the workbook changes over to another language', async () => {
    const addOn = await addOnIn(register);
    const unlocked = watched(addOn);
    addOn.runtime.scriptRun('saveSettings', { language: 'en' });
    expect(unlocked).toEqual([]);
    expect(addOn.data().sheets.map(({ name }) => name)).toContain('Dashboard');
  });

  test('after an edit: a typed row, a tick, the boxes and the period', async () => {
    const addOn = await addOnIn(register);
    const unlocked = watched(addOn);
    addOn.runtime.userEdit('Контакты!F8', '8 943 222-33-44');
    addOn.runtime.userEdit("'Задачи – входящие'!E5", 'Поговорили');
    addOn.runtime.userEdit('Дашборд!A2', '2026-10');
    expect(addOn.runtime.calls.tally['LockService.Lock.tryLock']).toBeGreaterThanOrEqual(2);
    expect(unlocked).toEqual([]);
  });
});

test('a long refresh lets those come in between who are waiting', async () => {
  const addOn = await addOnIn(register, { now: NOW + 1 });
  const utilities = addOn.runtime.globals['Utilities'] as { sleep(milliseconds: number): void };
  let turns = 0;
  let written = 0;
  addOn.runtime.calls.beforeCall = (method) => {
    if (method === 'LockService.Lock.tryLock') turns++;
    if (method !== 'SpreadsheetApp.Range.setValues') return;
    written++;
    utilities.sleep(6_000);
  };
  runWell(addOn, 'refreshEverything');
  expect(written).toBeGreaterThan(5);
  expect(turns).toBeGreaterThanOrEqual(4);
});
