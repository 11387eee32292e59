import type { HeadlessAddOn } from '../../local/runBundle';
import type { CellData, WorkbookData } from '../../local/store/workbookData';
import { addOnIn, columnOf, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';
import { isThorough } from '../builders/runs';
import { cellOf, lineWith } from './taskSheet';

const OWN = 'Своё';

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
      addOn.runtime.userEdit(cellOf('inbound', line, 'done'), true);
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
];

type Cells = Readonly<Record<string, unknown>>;

/** Cells of Contacts by the client of their row and by heading. */
function cellsOf(data: WorkbookData, isLeftOut: (heading: string) => boolean): Cells {
  const sheet = sheetNamed(data, 'Контакты');
  const headings = (sheet.rows[0] ?? []).map((cell) => textOf(cell?.value));
  const name = (row: readonly (CellData | undefined)[]): string =>
    ['Клиент', 'E-mail', 'Комментарий', 'Канал'].map((key) => textOf(row[headings.indexOf(key)]?.value)).join('/');
  const cells = Array.from(sheet.rows.slice(1), (row) => Array.from(row ?? [])).flatMap((row) =>
    row.flatMap((cell, column) => {
      const heading = headings[column] ?? '';
      const holds = cell?.formula === undefined ? cell?.value : 'formula';
      if (holds === undefined || isLeftOut(heading)) return [];
      return [[`${name(row)} ${heading}`, holds] as const];
    }),
  );
  return Object.fromEntries(cells);
}

const OURS = ['ID', 'Статус ответа', 'Отвечено', 'Результат', 'Сотрудник', 'Дата и время'];

const isOurs = (heading: string): boolean => OURS.includes(heading);
const isId = (heading: string): boolean => heading === 'ID';

type Deed = (typeof DEEDS)[number][1];

/** Cells that hold neither what was typed nor what the command writes there; blank when all is well. */
async function wrongAfter(
  { run, written: heading }: Moment,
  deed: Deed,
  moment: number,
  before: WorkbookData,
  rights: readonly Cells[],
): Promise<string> {
  const addOn = await addOnIn(before);
  const sheet = sheetNamed(before, 'Контакты');
  let made = 0;
  let typed: WorkbookData = before;
  addOn.runtime.calls.beforeCall = () => {
    if (++made !== moment) return;
    deed(addOn.runtime.store, sheet.id, columnOf(sheet, heading));
    typed = addOn.data();
  };
  run(addOn);
  const data = addOn.data();
  const [was, now] = [typed, data].map((one) => cellsOf(one, isOurs));
  const wrong = Object.entries(was ?? {}).filter(([place, cell]) => now?.[place] !== cell);
  const strange = Object.keys(now ?? {}).filter((place) => !(place in (was ?? {})));
  const written = Object.entries(cellsOf(data, isId)).filter(([place, cell]) =>
    rights.every((cells) => cells[place] !== cell),
  );
  const found = [...wrong, ...strange, ...written, ...idsLost(before, data)].map(String);
  return found.length === 0 ? '' : `${moment}: ${found.join('; ')}`;
}

/** Rows that have another id than they had, and ids that several rows have by now. */
function idsLost(before: WorkbookData, now: WorkbookData): readonly string[] {
  const [had, has] = [before, now].map((data) => cellsOf(data, (heading) => heading !== 'ID'));
  const other = Object.entries(has ?? {}).filter(([row, id]) => had?.[row] !== undefined && had[row] !== id);
  const all = valuesOf(sheetNamed(now, 'Контакты')).flatMap(([id]) => (typeof id === 'string' ? id : []));
  const twice = all.filter((id, index) => id !== 'C-AAAAA4' && all.indexOf(id) !== index);
  return [...other.map(String), ...twice];
}

/** Tries a deed at every so manieth moment of a command. */
async function triedAt(command: Moment, deed: Deed, before: WorkbookData, every: number): Promise<readonly string[]> {
  const counting = await addOnIn(before);
  counting.runtime.calls.reset();
  command.run(counting);
  const { count } = counting.runtime.calls;
  expect(count).toBeGreaterThan(10);
  const deedFirst = await addOnIn(before);
  const sheet = sheetNamed(before, 'Контакты');
  deed(deedFirst.runtime.store, sheet.id, columnOf(sheet, command.written));
  command.run(deedFirst);
  const rights = [before, counting.data(), deedFirst.data()].map((data) => cellsOf(data, isId));
  const wrong: string[] = [];
  for (let moment = count; moment > 0; moment -= every)
    wrong.push(await wrongAfter(command, deed, moment, before, rights));
  return wrong.filter((found) => found !== '');
}

describe.each(COMMANDS)('while somebody works on the sheet: $command', (command) => {
  let short: WorkbookData;
  beforeAll(async () => {
    short = await register(0);
  });

  test.each(DEEDS)('%s at any moment, and every cell is right or left alone', async (_title, deed) => {
    expect(await triedAt(command, deed, short, isThorough ? 1 : 5)).toEqual([]);
  });
});

describe.each(COMMANDS.slice(1))('of a long register only parts are read: $command', (command) => {
  let long: WorkbookData;
  beforeAll(async () => {
    long = await register(1000);
  });

  test.each(DEEDS)('%s at any moment, and every cell is right or left alone', async (_title, deed) => {
    expect(await triedAt(command, deed, long, isThorough ? 1 : 12)).toEqual([]);
  });
});
