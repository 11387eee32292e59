import { createRuntime, type Runtime } from '../../local/services/runtime';
import { createMemoryStore } from '../../local/store/memoryStore';
import { newWorkbookData } from '../../local/store/newWorkbook';
import type { SheetData } from '../../local/store/workbookData';
import { roles, type Role } from '../../src/core/register/schema/choice';
import { mergeTasks } from '../../src/core/work/tasks/mergeTasks';
import { TASK_COLUMN_KEYS } from '../../src/core/work/tasks/taskColumns';
import { tasksOf } from '../../src/core/work/tasks/tasksOf';
import type { GeneratedSheet } from '../../src/core/views/sheet';
import { TASK_CELLS, taskSheet } from '../../src/core/views/tasks';
import { markedTab, openWorkbook, readBlock, type Workbook } from '../../src/google/workbook';
import { writeGenerated } from '../../src/google/writeGenerated';
import { textsOf } from '../../src/language/textsOf';
import { looksOf } from '../bundle/workbookLooks';
import { analyseDemo, momentAt } from '../core/demo/demoSheets';

const texts = textsOf('ru');
const analysis = analyseDemo('ru', momentAt('2026-11-23T11:30'));
const { lines } = mergeTasks({ analysis, texts, tasks: tasksOf(analysis, texts), rows: [], log: [] });

/** The sheet of a role on a day when it has so many tasks, the list beginning with another one each day. */
function sheetOf(role: Role, count: number, first = 0): GeneratedSheet {
  const kinds = lines.filter((line) => line.role === role);
  const own = Array.from({ length: count }, (_none, index) => kinds[(first + index) % kinds.length]);
  return taskSheet(
    role,
    own.flatMap((line) => line ?? []),
    { analysis, texts },
  );
}

interface Register {
  readonly runtime: Runtime;
  readonly workbook: Workbook;
}

function newRegister(): Register {
  const data = newWorkbookData({ name: 'Register', locale: 'ru_RU', timeZone: 'Asia/Novokuznetsk' });
  const runtime = createRuntime({ store: createMemoryStore(data) });
  Object.assign(globalThis, runtime.globals);
  return { runtime, workbook: openWorkbook() };
}

/** Writes a sheet, having read what people did on it; answers the calls that took. */
function write({ runtime, workbook }: Register, sheet: GeneratedSheet): number {
  Object.assign(globalThis, runtime.globals);
  const tab = markedTab(workbook, sheet.key);
  const read = tab && readBlock(tab, workbook.clock);
  runtime.calls.reset();
  writeGenerated(workbook, sheet, read);
  return runtime.calls.count;
}

function sheetData({ runtime }: Register, { name }: GeneratedSheet): SheetData {
  const data = runtime.store.toData().sheets.find((sheet) => sheet.name === name);
  if (!data) throw new Error(`No sheet ${name}`);
  return data;
}

describe('task sheets written day after day', () => {
  test.each([
    ['grow and shrink', [12, 13, 11, 20, 19]],
    ['run empty and fill again', [5, 0, 3]],
    ['outgrow the room that was dressed for them, and shrink again', [90, 130, 40]],
  ])('look as if dressed at once when they %s', (_words, counts) => {
    const register = newRegister();
    counts.forEach((count, day) => {
      const sheet = sheetOf('care', count, day);
      write(register, sheet);
      const atOnce = newRegister();
      write(atOnce, sheet);
      expect(looksOf(sheetData(register, sheet))).toEqual(looksOf(sheetData(atOnce, sheet)));
    });
  });

  test('cost two calls each when a line has gone: values, and boxes with drop-downs', () => {
    const register = newRegister();
    const countOf = (role: Role): number => lines.filter((line) => line.role === role).length;
    for (const role of roles.kinds) write(register, sheetOf(role, countOf(role)));
    const calls = roles.kinds.map((role) => write(register, sheetOf(role, countOf(role) - 1, 1)));
    expect(calls.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4 * roles.kinds.length);
  });

  test('cost no call when nothing has changed', () => {
    const register = newRegister();
    write(register, sheetOf('care', 10));
    expect(write(register, sheetOf('care', 10))).toBe(0);
  });

  test('ask for little memory', () => {
    const register = newRegister();
    for (const role of roles.kinds) write(register, sheetOf(role, 60));
    expect(JSON.stringify(register.workbook.memory).length).toBeLessThan(3000);
  });
});

describe('a task sheet that somebody has changed', () => {
  const sheet = sheetOf('care', 10);
  let register: Register;
  let before: Record<string, unknown>;
  beforeEach(() => {
    register = newRegister();
    write(register, sheet);
    before = seen();
  });

  /** Looks of the rows that hold something, and of one below. */
  function seen(name = sheet.name): Record<string, unknown> {
    const rows = sheet.cells.length + 1;
    const data = sheetData(register, { ...sheet, name });
    const rowHeights = Object.fromEntries(Object.entries(data.rowHeights).filter(([row]) => Number(row) < rows));
    const { conditionalFormats: _kept, ...looks } = looksOf({ ...data, rowHeights, rows: data.rows.slice(0, rows) });
    return looks;
  }

  /** The sheet as a script of somebody else sees it. */
  function there(): NonNullable<ReturnType<typeof markedTab>>['sheet'] {
    const tab = markedTab(register.workbook, sheet.key);
    if (!tab) throw new Error('No task sheet');
    return tab.sheet;
  }

  test.each([
    ['moved a column', () => there().moveColumns(there().getRange('C:C'), 6)],
    ['deleted a line', () => there().deleteRow(6)],
    ['deleted a column', () => there().deleteColumn(4)],
    ['inserted a line among the others', () => there().insertRowAfter(7)],
    ['deleted the blank rows below', () => there().deleteRows(40, there().getMaxRows() - 39)],
  ])('is dressed anew when somebody %s', (_what, change) => {
    change();
    for (const count of [10, 60, 10]) write(register, sheetOf('care', count));
    expect(seen()).toEqual(before);
  });

  test('is found when somebody has renamed it, and is as it is to be', () => {
    there().setName('Мои задачи');
    expect(write(register, sheet)).toBe(0);
    expect(seen('Мои задачи')).toEqual(before);
  });
});

test('a ticked line looks done at once', () => {
  const register = newRegister();
  const sheet = sheetOf('care', 3);
  write(register, sheet);
  const rule = sheetData(register, sheet).conditionalFormats.find(({ rule: { kind, ...rest } }) =>
    JSON.stringify([kind, rest]).includes('CUSTOM_FORMULA'),
  );
  expect(rule).toMatchObject({
    areas: [{ row: TASK_CELLS.firstRow, column: TASK_COLUMN_KEYS.indexOf('done') + 1 }],
    rule: { criteria: 'CUSTOM_FORMULA', values: [`=$A${TASK_CELLS.firstRow + 1}`], format: { strikethrough: true } },
  });
});
