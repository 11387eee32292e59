import type { CellValue } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { readRegister } from '../core/register/tables/readRegister';
import type { TableKey } from '../core/register/tables/tables';
import {
  blocksAround,
  contactsOf,
  keysOfRow,
  LAST_CONTACTS,
  partOf,
  rowsNamed,
  type TickedTable,
} from '../core/work/tasks/tickRows';
import type { TaskRow } from '../core/work/tasks/taskRow';
import { indexKey, type IndexRow } from '../core/work/partyIndex';
import { adoptionsHere, locatedOn } from './adoptedSheets';
import { readCells } from './cells';
import { lookUp } from './partyIndex';
import { tabOfTable, topReader, wholeOf, type TopReader } from './tableTabs';
import type { ReadTab, Workbook } from './workbook';

/** Small tables that decide what a tick writes. */
const WHOLE = ['settings', 'lists', 'calendar', 'standards'] as const satisfies readonly TableKey[];

/** A table with no more cells than this is read in one go. */
const CELLS_AT_ONCE = 5000;

/**
 * The part of the register that ticked lines are about: the rows they name, those that tell how it stands with their
 * parties by the hidden index, and the last contacts. Of a table that is long only its ids are read besides.
 */
export function readForTicks(workbook: Workbook, lines: readonly TaskRow[]): readonly ReadTab[] {
  const topOf = topReader(workbook, CELLS_AT_ONCE);
  const told: readonly TableKey[] = adoptionsHere(workbook).size > 0 ? ['columns'] : [];
  const whole = [...told, ...WHOLE].flatMap((key) => {
    const tab = tabOfTable(workbook, key, topOf);
    return tab ? [wholeOf(topOf(tab), workbook)] : [];
  });
  const open = (key: TickedTable): OpenTable | null => openTable(workbook, key, topOf);
  const contacts = open('contacts');
  contacts?.read(rowsNamed(lines, 'contacts'), LAST_CONTACTS);
  const deals = rowsNamed(lines, 'deals').size > 0 ? open('deals') : null;
  deals?.read(rowsNamed(lines, 'deals'));
  const documents = lines.some(({ mark }) => mark?.key.rule === 'document' || mark?.key.rule === 'papers');
  const papers = documents ? open('documents') : null;
  papers?.read(rowsNamed(lines, 'documents'));
  const parties = partiesOf(workbook, lines, [contacts, deals], whole);
  contacts?.read(contactsOf(parties));
  const ids = new Set([...rowsNamed(lines, 'clients'), ...parties.map(({ party }) => party)].filter(Boolean));
  const clients = ids.size > 0 ? open('clients') : null;
  clients?.read(ids);
  return [...whole, ...[contacts, clients, deals, papers].flatMap((table) => table?.part() ?? [])];
}

/** What the index says of the parties of the rows that lines name. */
function partiesOf(
  workbook: Workbook,
  lines: readonly TaskRow[],
  named: readonly (OpenTable | null)[],
  whole: readonly ReadTab[],
): readonly IndexRow[] {
  const { context } = readRegister(whole, workbook.locale);
  const wanted = new Set(lines.flatMap(({ mark }) => mark?.key.row ?? []));
  const ofRows = named.flatMap(
    (table) => table?.rowsWith(wanted).map((cells) => keysOfRow(table.located, cells, context)) ?? [],
  );
  const ofClients = [...rowsNamed(lines, 'clients')].map((id) => [indexKey('id', id)]);
  return lookUp(workbook, [...ofRows, ...ofClients]);
}

interface OpenTable {
  readonly located: LocatedTable;
  /** Rows with some ids, and as many as wanted at the end. */
  readonly read: (ids: ReadonlySet<string>, last?: number) => void;
  readonly rowsWith: (ids: ReadonlySet<string>) => readonly (readonly CellValue[])[];
  readonly part: () => ReadTab;
}

/** A table with its headings and ids; rows are read as they turn out to be needed. */
function openTable(workbook: Workbook, key: TickedTable, topOf: TopReader): OpenTable | null {
  const tab = tabOfTable(workbook, key, topOf);
  if (!tab) return null;
  const top = topOf(tab);
  const located = locatedOn(workbook, key, top);
  const { range } = top;
  const [rows, columns, idAt] = [range.getNumRows(), range.getNumColumns(), located.positions.get('id')];
  const isWhole = top.values.length === rows;
  const columnOf = (position: number): readonly CellValue[] =>
    isWhole
      ? top.values.map((cells) => cells[position] ?? '')
      : readCells(range.offset(0, position, rows, 1), workbook.clock).map(([cell = '']) => cell);
  const ids = idAt === undefined ? [] : columnOf(idAt).map(textOfCell);
  const known = new Map<number, readonly CellValue[]>(isWhole ? top.values.map((cells, row) => [row, cells]) : []);
  const readRows = (wanted: readonly number[]): void => {
    for (const { first, count } of blocksAround(wanted.filter((row) => row > located.headingRow && !known.has(row))))
      readCells(range.offset(first, 0, count, columns), workbook.clock).forEach((cells, row) =>
        known.set(first + row, cells),
      );
  };
  return {
    located,
    read: (wanted, last = 0) => {
      const named = ids.flatMap((id, row) => (wanted.has(id) ? row : []));
      readRows([...named, ...Array.from({ length: Math.min(last, rows) }, (_none, back) => rows - 1 - back)]);
    },
    rowsWith: (wanted) => ids.flatMap((id, row) => (wanted.has(id) ? [known.get(row) ?? []] : [])),
    part: () => ({ ...top, ...partOf(located, known, ids) }),
  };
}
