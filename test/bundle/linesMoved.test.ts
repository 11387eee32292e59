import type { HeadlessAddOn } from '../../local/runBundle';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import { addOnIn, columnOf, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';
import { isThorough } from '../builders/runs';
import { cellOf, lineWith } from './taskSheet';

const OWN = 'Своё';
const ADDED = 'Осина';

/** Other contacts below, of whom nobody waits. */
function withContacts(data: WorkbookData, contacts: number): WorkbookData {
  const rows = Array.from({ length: contacts }, (_none, index) => ({
    ID: `C-T${String(index).padStart(5, '0')}`,
    'Дата и время': Math.floor(NOW) - 20 - (index % 300),
    'Вх/Исх': 'Исх',
    Клиент: `Фирма ${index}`,
    Комментарий: `слово ${index}`,
  }));
  sheetNamed(data, 'Контакты').rowCount += contacts;
  typeRows(data, 'Контакты', rows, 15);
  return data;
}

/** A register in which a team keeps a column of its own in the middle: words, and a formula that names a cell of ours. */
async function register(contacts: number): Promise<WorkbookData> {
  const addOn = await addOnIn(withContacts(await smallRegister(), contacts));
  runWell(addOn, 'setUpOrRepair');
  const data = addOn.data();
  const sheet = sheetNamed(data, 'Контакты');
  const at = columnOf(sheet, 'Отвечено');
  addOn.runtime.store.insert(sheet.id, 'columns', at, 1);
  const rows = valuesOf(sheet).length;
  const own = Array.from({ length: rows - 1 }, (_none, row) => [
    row % 2 === 0 ? `слово ${row}` : { formula: `=A${row + 2}` },
  ]);
  addOn.runtime.store.writeCells(sheet.id, 0, at, [[OWN], ...own]);
  return addOn.data();
}

type Store = HeadlessAddOn['runtime']['store'];

/** What somebody does to Contacts while a command works. `at`: where the column lies that is written. */
const DEEDS: readonly (readonly [title: string, deed: (store: Store, sheet: number, at: number) => void])[] = [
  ['a column is inserted at the left', (store, sheet) => store.insert(sheet, 'columns', 2, 1)],
  ['a column is inserted where one is written', (store, sheet, at) => store.insert(sheet, 'columns', at, 1)],
  ['a column is deleted at the left', (store, sheet) => store.remove(sheet, 'columns', 5, 1)],
  ['the column that is written is deleted', (store, sheet, at) => store.remove(sheet, 'columns', at, 1)],
  ['the column that is written is moved to the left', (store, sheet, at) => store.move(sheet, 'columns', at, 1, 3)],
  ['a column is moved behind it', (store, sheet, at) => store.move(sheet, 'columns', 4, 1, at + 1)],
  ['rows are inserted', (store, sheet) => store.insert(sheet, 'rows', 1, 2)],
  ['a row is inserted where one is typed', (store, sheet) => store.insert(sheet, 'rows', 8, 1)],
  ['a row is deleted', (store, sheet) => store.remove(sheet, 'rows', 2, 1)],
  ['the row that is typed is deleted', (store, sheet) => store.remove(sheet, 'rows', 8, 1)],
  ['rows change places', (store, sheet) => store.move(sheet, 'rows', 1, 1, 4)],
];

interface Moment {
  readonly command: string;
  readonly written: string;
  readonly run: (addOn: HeadlessAddOn) => void;
}

const COMMANDS: readonly Moment[] = [
  { command: 'flag the unanswered', written: 'Статус ответа', run: (addOn) => void addOn.run('flagUnanswered') },
  {
    command: 'tick an inquiry',
    written: 'Отвечено',
    run: (addOn) => {
      const line = lineWith(addOn.data(), 'inbound', 'reply:C-AAAAA4');
      addOn.runtime.userEdit(cellOf('inbound', line, 'outcome'), 'Поговорили');
    },
  },
  {
    command: 'type a new row',
    written: 'Дата и время',
    run: (addOn) => {
      const client = columnOf(sheetNamed(addOn.data(), 'Контакты'), 'Клиент');
      addOn.runtime.userEdit(`Контакты!${String.fromCharCode(65 + client)}9`, 'Василёк');
    },
  },
  {
    command: 'save a contact of the page',
    written: 'Дата и время',
    run: ({ runtime }) => {
      const entry = {
        table: 'contacts',
        key: 'ABCDEFGH',
        cells: { client: ADDED, comment: 'слово' },
        stamps: ['at'],
      };
      void runtime.scriptRun('saveEntry', entry);
    },
  },
];

type Cells = ReadonlyMap<string, unknown>;

/** Cells of Contacts by the client of their row and, but for ids, by heading. */
interface Contacts {
  readonly ids: Cells;
  readonly all: Cells;
  /** Those of them that no command writes. */
  readonly typed: Cells;
  /** What stands in the first column, as often as it does. */
  readonly first: readonly unknown[];
}

const NAMING = ['Клиент', 'E-mail', 'Комментарий', 'Канал'];
const STAMPS = ['Внесено', 'Кто внёс', 'Ответ внесён'];
const OURS = ['ID', 'Статус ответа', 'Отвечено', 'Результат', 'Сотрудник', 'Дата и время', ...STAMPS];

function contactsIn(rows: SheetData['rows']): Contacts {
  const headings = (rows[0] ?? []).map((cell) => textOf(cell?.value));
  const naming = NAMING.map((key) => headings.indexOf(key));
  const [ids, all, typed] = [new Map<string, unknown>(), new Map<string, unknown>(), new Map<string, unknown>()];
  for (const row of rows.slice(1)) {
    const name = naming.map((column) => textOf(row?.[column]?.value)).join('/');
    row?.forEach((cell, column) => {
      const heading = headings[column] ?? '';
      const holds = cell?.formula === undefined ? toTheSecond(cell?.value) : 'formula';
      if (holds === undefined) return;
      if (heading === 'ID') ids.set(name, holds);
      else all.set(`${name} ${heading}`, holds);
      if (!OURS.includes(heading)) typed.set(`${name} ${heading}`, holds);
    });
  }
  return { ids, all, typed, first: rows.map((row) => row?.[0]?.value) };
}

/** A time that was put back is the same to the second. */
function toTheSecond(value: CellData['value']): CellData['value'] {
  return typeof value === 'number' ? Math.round(value * 86_400) / 86_400 : value;
}

/** Contacts as they are at this moment; a whole workbook need not be copied for it. */
function contactsNow({ runtime: { store } }: HeadlessAddOn, sheet: number): Contacts {
  const area = { row: 0, column: 0, ...store.extent(sheet) };
  return contactsIn(store.readCells(sheet, area).map((row) => [...row]));
}

type Deed = (typeof DEEDS)[number][1];

/** Cells that hold neither what was typed nor what the command writes there; blank when all is well. */
async function wrongAfter(
  { run, written: heading }: Moment,
  deed: Deed,
  moment: number,
  before: WorkbookData,
  rights: readonly [before: Contacts, ...Contacts[]],
): Promise<string> {
  const addOn = await addOnIn(before);
  const sheet = sheetNamed(before, 'Контакты');
  let made = 0;
  let [was] = rights;
  addOn.runtime.calls.beforeCall = () => {
    if (++made !== moment) return;
    deed(addOn.runtime.store, sheet.id, columnOf(sheet, heading));
    was = contactsNow(addOn, sheet.id);
  };
  run(addOn);
  const now = contactsNow(addOn, sheet.id);
  // A row that was half written then may be whole by now.
  const isNew = (place: string): boolean => place.startsWith(ADDED);
  const wrong = [...was.typed].filter(([place, cell]) => now.typed.get(place) !== cell && !isNew(place));
  const isMeant = (place: string): boolean => rights.some(({ all }) => all.has(place));
  const strange = [...now.typed.keys()].filter((place) => !was.typed.has(place) && !isMeant(place));
  const written = [...now.all].filter(([place, cell]) => rights.every(({ all }) => all.get(place) !== cell));
  const found = [...wrong, ...strange, ...written, ...idsLost(rights[0], now)].map(String);
  return found.length === 0 ? '' : `${moment}: ${found.join('; ')}`;
}

/** Rows that have another id than they had, and ids that several rows have by now. */
function idsLost(had: Contacts, has: Contacts): readonly string[] {
  const other = [...has.ids].filter(([row, id]) => had.ids.has(row) && had.ids.get(row) !== id);
  const ids = has.first.filter((id) => typeof id === 'string' && id !== 'C-AAAAA4');
  const twice = new Set(ids).size === ids.length ? [] : ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...other, ...twice].map(String);
}

/** Tries a deed at every so manieth moment of a command. */
async function triedAt(command: Moment, deed: Deed, before: WorkbookData, every: number): Promise<readonly string[]> {
  const sheet = sheetNamed(before, 'Контакты');
  const counting = await addOnIn(before);
  counting.runtime.calls.reset();
  command.run(counting);
  const { count } = counting.runtime.calls;
  expect(count).toBeGreaterThanOrEqual(10);
  const deedFirst = await addOnIn(before);
  deed(deedFirst.runtime.store, sheet.id, columnOf(sheet, command.written));
  command.run(deedFirst);
  const [whole, after] = [contactsNow(counting, sheet.id), contactsNow(deedFirst, sheet.id)];
  const rights = [contactsIn(sheet.rows), whole, after] as const;
  const wrong: string[] = [];
  for (let moment = count; moment > 0; moment -= every)
    wrong.push(await wrongAfter(command, deed, moment, before, rights));
  return wrong.filter((found) => found !== '');
}

let short: WorkbookData;
let long: WorkbookData;
beforeAll(async () => {
  short = await register(0);
  long = await register(1000);
});

describe.each(COMMANDS)('while somebody works on the sheet: $command', (command) => {
  test.each(DEEDS)('%s at any moment, and every cell is right or left alone', async (_title, deed) => {
    expect(await triedAt(command, deed, short, isThorough ? 1 : 5)).toEqual([]);
  });
});

describe.each(COMMANDS.slice(1))('of a long register only parts are read: $command', (command) => {
  test.each(DEEDS)('%s at any moment, and every cell is right or left alone', async (_title, deed) => {
    expect(await triedAt(command, deed, long, isThorough ? 1 : 12)).toEqual([]);
  });
});
