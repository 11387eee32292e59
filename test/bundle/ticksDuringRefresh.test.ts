import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { TASK_COLUMN_KEYS } from '../../src/core/work/tasks/taskColumns';
import { addOnIn, columnOf, NOW, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';
import { share } from '../reliability/tally';
import { inquiry, keyOf, lineWith, linesOf, taskSheetName } from './taskSheet';

/** Two who wait; the order of their lines changes with the next refresh, as somebody new has turned to us. */
async function twoWaiting(): Promise<WorkbookData> {
  const data = await smallRegister();
  typeRows(data, 'Контакты', [inquiry('C-FIRST2', 2.5), inquiry('C-WANT22', 2.4)], 10);
  const addOn = await addOnIn(data);
  runWell(addOn, 'refreshEverything');
  const next = addOn.data();
  typeRows(next, 'Контакты', [inquiry('C-EARLY2', 4.5)], 12);
  return next;
}

const WANTED = 'reply:C-WANT22';
const ROLE = 'inbound';

let register: WorkbookData;
/** The calls of an undisturbed refresh. */
let calls: readonly string[];
beforeAll(async () => {
  register = await twoWaiting();
  const addOn = await addOnIn(register);
  const made: string[] = [];
  addOn.runtime.calls.beforeCall = (method) => void made.push(method);
  runWell(addOn, 'refreshEverything');
  calls = made;
});

/** Something a person does to the line of the one who waits, just before the given call of a refresh. */
async function disturbedAt(
  number: number,
  column: 'outcome' | 'comment',
  value: string,
): Promise<{ readonly addOn: HeadlessAddOn; readonly row: number }> {
  const addOn = await addOnIn(register);
  const sheet = sheetNamed(register, taskSheetName(ROLE));
  let row = -1;
  addOn.runtime.calls.beforeCall = (_method, made) => {
    if (made !== number) return;
    addOn.runtime.calls.beforeCall = null;
    row = 4 + lineWith(addOn.data(), ROLE, WANTED);
    addOn.runtime.store.writeCells(sheet.id, row, TASK_COLUMN_KEYS.indexOf(column), [[value]]);
  };
  runWell(addOn, 'refreshEverything');
  expect(row).toBeGreaterThan(3);
  return { addOn, row };
}

/** The edit event comes only now, when the refresh is through; it tells the place and what was typed there. */
function lateEvent(addOn: HeadlessAddOn, row: number, column: 'outcome' | 'comment', value: string): string {
  const spreadsheet = addOn.runtime.spreadsheet as unknown as {
    getSheetByName: (name: string) => { getRange: (row: number, column: number) => unknown };
  };
  const range = spreadsheet.getSheetByName(taskSheetName(ROLE)).getRange(row + 1, TASK_COLUMN_KEYS.indexOf(column) + 1);
  return addOn.run('onEdit', { range, value }).message;
}

function answered(data: WorkbookData, id: string): unknown {
  const contacts = sheetNamed(data, 'Контакты');
  return valuesOf(contacts).find((cells) => cells[0] === id)?.[columnOf(contacts, 'Отвечено')];
}

function isCommented(data: WorkbookData, words: string): boolean {
  const log = valuesOf(sheetNamed(data, 'Журнал задач'));
  const lines = linesOf(data, ROLE);
  return (
    lines.some((line) => keyOf(line) === WANTED && line.comment === words) ||
    log.some((line) => line[9] === WANTED && line[7] === words)
  );
}

/** Moments while a refresh is running; `npm run reliability` tries every one of them. */
function moments(): readonly number[] {
  return share(
    calls.map((_method, index) => index + 1),
    16,
  );
}

describe('a person at work on a task sheet while a refresh runs', () => {
  test('no tick is lost and no other line is taken for it, whatever the moment', async () => {
    const wrong: unknown[] = [];
    for (const number of moments()) {
      const { addOn, row } = await disturbedAt(number, 'outcome', 'Поговорили');
      lateEvent(addOn, row, 'outcome', 'Поговорили');
      const data = addOn.data();
      const outcome = [answered(data, 'C-WANT22'), answered(data, 'C-FIRST2'), answered(data, 'C-EARLY2')];
      if (outcome[0] !== NOW || outcome[1] !== undefined || outcome[2] !== undefined)
        wrong.push({ number, call: calls[number - 1], outcome });
    }
    expect(wrong).toEqual([]);
  });

  test('nothing is written while another command writes: whoever typed is told what to enter again', async () => {
    const { addOn, row } = await disturbedAt(1, 'comment', 'после двух');
    const before = linesOf(addOn.data(), ROLE);
    addOn.runtime.holdLock('script');
    expect(lateEvent(addOn, row, 'comment', 'про цены')).toContain('про цены');
    expect(linesOf(addOn.data(), ROLE)).toEqual(before);
  });

  test('no comment is lost, whatever the moment', async () => {
    const wrong: unknown[] = [];
    for (const number of moments()) {
      const { addOn, row } = await disturbedAt(number, 'comment', 'после двух');
      lateEvent(addOn, row, 'comment', 'после двух');
      if (!isCommented(addOn.data(), 'после двух')) wrong.push({ number, call: calls[number - 1] });
    }
    expect(wrong).toEqual([]);
  });
});
