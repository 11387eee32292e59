import type { HeadlessAddOn } from '../../local/runBundle';
import type { CellData, WorkbookData } from '../../local/store/workbookData';
import { addOnIn, columnOf, runWell, sheetNamed, smallRegister, textOf, valuesOf } from './addOn';
import { isThorough } from '../builders/runs';
import { cellOf, lineWith } from './taskSheet';

const OWN = 'Своё';

/** A register in which a team keeps a column of its own in the middle: words, and a formula that names a cell of ours. */
async function register(): Promise<WorkbookData> {
  const addOn = await addOnIn(await smallRegister());
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

let before: WorkbookData;
beforeAll(async () => {
  before = await register();
});

type Store = HeadlessAddOn['runtime']['store'];

/** What somebody does to Contacts while a command works. `at`: where the column lies that is written. */
const DEEDS: readonly (readonly [title: string, deed: (store: Store, sheet: number, at: number) => void])[] = [
  ['a column is inserted at the left', (store, sheet) => store.insert(sheet, 'columns', 2, 1)],
  ['a column is inserted where one is written', (store, sheet, at) => store.insert(sheet, 'columns', at, 1)],
  ['rows are inserted', (store, sheet) => store.insert(sheet, 'rows', 1, 2)],
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

/** Cells of Contacts by the id and the client of their row and by heading, without what is ours to write. */
function cellsOf(data: WorkbookData, isOurs: (heading: string) => boolean): Readonly<Record<string, unknown>> {
  const sheet = sheetNamed(data, 'Контакты');
  const headings = (sheet.rows[0] ?? []).map((cell) => textOf(cell?.value));
  const name = (row: readonly (CellData | undefined)[]): string =>
    ['Клиент', 'E-mail', 'Комментарий', 'Канал'].map((key) => textOf(row[headings.indexOf(key)]?.value)).join('/');
  const cells = Array.from(sheet.rows.slice(1), (row) => Array.from(row ?? [])).flatMap((row) =>
    row.flatMap((cell, column) => {
      const heading = headings[column] ?? '';
      const holds = cell?.formula === undefined ? cell?.value : 'formula';
      if (holds === undefined || isOurs(heading)) return [];
      return [[`${name(row)} ${heading}`, holds] as const];
    }),
  );
  return Object.fromEntries(cells);
}

const OURS = ['ID', 'Статус ответа', 'Отвечено', 'Результат', 'Сотрудник', 'Дата и время'];

/** Cells that hold neither what was typed nor what the command writes there; blank when all is well. */
function wrongAfter(
  { run, written: heading }: Moment,
  deed: (store: Store, sheet: number, at: number) => void,
  addOn: HeadlessAddOn,
  moment: number,
  undisturbed: WorkbookData,
): string {
  const { id } = sheetNamed(addOn.data(), 'Контакты');
  const at = columnOf(sheetNamed(before, 'Контакты'), heading);
  let made = 0;
  const ours = (heading: string): boolean => OURS.includes(heading);
  let typed: Readonly<Record<string, unknown>> = {};
  addOn.runtime.calls.beforeCall = () => {
    if (++made !== moment) return;
    deed(addOn.runtime.store, id, at);
    typed = cellsOf(addOn.data(), ours);
  };
  run(addOn);
  addOn.runtime.calls.beforeCall = null;
  const now = cellsOf(addOn.data(), ours);
  const wrong = Object.entries(typed).filter(([place, cell]) => now[place] !== cell);
  const strange = Object.keys(now).filter((place) => !(place in typed));
  const [all, was, willBe] = [addOn.data(), before, undisturbed].map((data) =>
    cellsOf(data, (heading) => heading === 'ID'),
  );
  const written = Object.entries(all ?? {}).filter(
    ([place, cell]) => cell !== was?.[place] && cell !== willBe?.[place],
  );
  const found = [...wrong, ...strange, ...written].map(String);
  return found.length === 0 ? '' : `${moment}: ${found.join('; ')}`;
}

describe.each(COMMANDS)('while somebody works on the sheet: $command', (command) => {
  test.each(DEEDS)('%s at any moment, and every cell is right or left alone', async (_title, deed) => {
    const counting = await addOnIn(before);
    counting.runtime.calls.reset();
    command.run(counting);
    const calls = counting.runtime.calls.count;
    expect(calls).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (let moment = 1; moment <= calls; moment += isThorough ? 1 : 2) {
      const found = wrongAfter(command, deed, await addOnIn(before), moment, counting.data());
      if (found !== '') wrong.push(found);
    }
    expect(wrong).toEqual([]);
  });
});
