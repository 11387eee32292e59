import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';
import { inquiry, lineWith, cellOf } from './taskSheet';

/** Sizes that are quick to try; `REPORT=1` tries long registers as well and prints what an edit costs. */
const IS_REPORT = process.env['REPORT'] === '1';
const SIZES = IS_REPORT ? [1000, 10_000, 100_000] : [400, 1600];

/** A register with so many contacts, refreshed: everybody was called once, and one waits. */
async function register(contacts: number): Promise<WorkbookData> {
  const data = await smallRegister();
  const sheet = sheetNamed(data, 'Контакты');
  sheet.rowCount = contacts + 700;
  const day = Math.floor(NOW);
  const rows = Array.from({ length: contacts }, (_none, index) => ({
    ID: `C-T${String(index).padStart(6, '0')}`,
    'Дата и время': day - 20 - (index % 300),
    'Вх/Исх': 'Исх',
    Канал: 'Звонок',
    Клиент: `Фирма ${index % 997}`,
    Результат: 'Поговорили',
    Внесено: day - 20 - (index % 300) + 0.01,
  }));
  typeRows(data, 'Контакты', [...rows, inquiry('C-WAITS2', 2.5)], valuesOf(sheet).length);
  const addOn = await addOnIn(data);
  runWell(addOn, 'refreshEverything');
  return addOn.data();
}

interface Cost {
  readonly calls: number;
  /** Cells handed to the script. */
  readonly cells: number;
}

/** What an edit costs. */
async function costOf(data: WorkbookData, name: keyof typeof EDITS): Promise<Cost> {
  const addOn = await addOnIn(data);
  const { store, calls } = addOn.runtime;
  const read = store.readCells.bind(store);
  let cells = 0;
  store.readCells = (id, area) => {
    cells += area.rows * area.columns;
    return read(id, area);
  };
  calls.reset();
  const last = valuesOf(sheetNamed(data, 'Контакты')).length;
  EDITS[name](addOn, last);
  const cost = { calls: calls.count, cells };
  expect(IS_DONE[name](valuesOf(sheetNamed(addOn.data(), 'Контакты')), last)).toBe(true);
  return cost;
}

/** Rows as they are pasted: all new, all with ids, or new and old in turn. */
function pasted(isNew: (index: number) => boolean): (addOn: HeadlessAddOn, last: number) => void {
  const rows = Array.from({ length: 500 }, (_none, index) => [
    isNew(index) ? '' : `C-P${String(10_000 + index)}`,
    '20.11.2026 10:00',
    'Вх',
    'Звонок',
    `Новая ${index}`,
  ]);
  return ({ runtime }, last) => runtime.userEdit(`Контакты!A${last + 1}:E${last + 500}`, rows);
}

const EDITS = {
  'a comment': ({ runtime }: HeadlessAddOn) => runtime.userEdit('Контакты!T3', 'перезвонить'),
  'a new row': ({ runtime }: HeadlessAddOn, last: number) => runtime.userEdit(`Контакты!E${last + 1}`, 'Василёк'),
  'a phone': ({ runtime }: HeadlessAddOn, last: number) =>
    runtime.userEdit(`Контакты!G${last - 1}`, '8 (943) 123-45-67'),
  'a tick': (addOn: HeadlessAddOn) =>
    addOn.runtime.userEdit(
      cellOf('inbound', lineWith(addOn.data(), 'inbound', 'reply:C-WAITS2'), 'outcome'),
      'Поговорили',
    ),
  '500 new rows': pasted(() => true),
  '500 rows with ids': pasted(() => false),
  '500 rows, every other new': pasted((index) => index % 2 === 0),
} as const;

type Values = ReturnType<typeof valuesOf>;

function haveIds(values: Values, first: number, count: number): boolean {
  const ids = new Set(values.slice(first, first + count).map(([id]) => textOf(id)));
  return ids.size === count && [...ids].every((id) => /^C-.{6}$/.test(id));
}

/** Whether all is done that an edit asks for. */
const IS_DONE: Readonly<Record<keyof typeof EDITS, (values: Values, last: number) => boolean>> = {
  'a comment': (values) => values[2]?.includes('перезвонить') === true,
  'a new row': (values, last) => haveIds(values, last, 1) && typeof values[last]?.[1] === 'number',
  'a phone': (values, last) => values[last - 2]?.includes('+79431234567') === true,
  'a tick': (values, last) => values[last - 1]?.includes(NOW) === true,
  '500 new rows': (values, last) => haveIds(values, last, 500),
  '500 rows with ids': (values, last) => haveIds(values, last, 500),
  '500 rows, every other new': (values, last) => haveIds(values, last, 500),
};

/** The most calls an edit may make, whatever the size of the register. */
const MOST: Readonly<Record<keyof typeof EDITS, number>> = {
  'a comment': 3,
  // One of them looks the name up in the index, one writes down when the row was begun.
  'a new row': 14,
  // It is somebody's: who it is stands in the row and is said.
  'a phone': 14,
  'a tick': 20,
  '500 new rows': 20,
  '500 rows with ids': 20,
  '500 rows, every other new': 20,
};

describe('what an edit costs does not depend on how long the register is', () => {
  let registers: readonly WorkbookData[];
  beforeAll(async () => {
    registers = await Promise.all(SIZES.map(register));
  }, 600_000);

  test.each(Object.keys(EDITS) as (keyof typeof EDITS)[])('%s', async (name) => {
    const costs = await Promise.all(registers.map((data) => costOf(data, name)));
    if (IS_REPORT)
      for (const [index, { calls, cells }] of costs.entries())
        process.stderr.write(`${name}, ${SIZES[index]} contacts: ${calls} calls, ${cells} cells read\n`);
    for (const { calls } of costs) expect(calls).toBeLessThanOrEqual(MOST[name]);
    // A sheet that has to grow asks for its size and grows: up to four calls more, whenever its turn comes.
    const counts = costs.map(({ calls }) => calls);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(4);
  });
});
