import type { CellValue } from '../schema/cell';
import { contextOfColumn } from '../schema/columnContext';
import { textOfCell } from '../schema/columns';
import type { Table } from '../schema/table';
import { tables, type TableKey } from '../tables/tables';
import type { Days } from './days';
import { documentOfKey, kindOfKey } from './documentKey';
import { cellReader } from './existingRows';
import { readForeignDate } from './foreignDate';
import type { ForeignTable } from './foreignTable';
import type { GoneRow } from './importPlan';
import type { ExistingRow, RegisterView } from './registerView';
import { foldName } from '../../values/text';
import { saleName, type UnreadRows } from './unreadRows';
import { wallClockIn } from '../../values/wallClock';

const DATE = /\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}/g;

/** The days that the title of a report names, «Период: 01.10.2026 - 31.10.2026»; null where it names none, or too many. */
export function daysInTitle({ title }: Pick<ForeignTable, 'title'>, register: RegisterView): Days | null {
  const clock = wallClockIn(register.timeZone);
  const found = (title.match(DATE) ?? []).map((text) =>
    readForeignDate(text, { dayFirst: register.context.dayFirst, clock }),
  );
  const [first, last, more] = found;
  if (typeof first !== 'number' || typeof last !== 'number' || more !== undefined || last < first) return null;
  return { first: Math.floor(first), last: Math.floor(last) };
}

/** From the first day to the last of what a file holds; null where no row has a day. */
export function daysOfRows(
  table: TableKey,
  rows: readonly { readonly cells: Readonly<Record<string, CellValue>> }[],
): Days | null {
  const { dateColumn = '' }: Table = tables[table];
  return rows.reduce<Days | null>((days, { cells }) => {
    const cell = cells[dateColumn];
    if (typeof cell !== 'object') return days;
    const day = Math.floor(cell.serial);
    return { first: Math.min(day, days?.first ?? day), last: Math.max(day, days?.last ?? day) };
  }, null);
}

/** Whether a file can be everything of some days: a table whose rows have none cannot be told so. */
export function hasDays(table: TableKey): boolean {
  return (tables[table] as Table).dateColumn !== undefined;
}

/** Rows of the register within the days that the file does not hold. */
export interface Gone {
  readonly gone: readonly GoneRow[];
  /** Of them those that stay: with a comment of somebody's, and where the file knows its rows by keys those typed by people or of a kind it has no documents of. */
  readonly typed: number;
}

/** Rows of the register that are of these days. */
export function rowsWithin({ first, last }: Days, table: TableKey, register: RegisterView): readonly ExistingRow[] {
  const existing = register.tables.get(table);
  const { dateColumn = '', columns: declared }: Table = tables[table];
  const date = declared[dateColumn];
  if (!existing || !date) return [];
  const position = existing.positions.get(dateColumn) ?? -1;
  const context = contextOfColumn(
    date,
    () => existing.rows.map(({ cells }) => cells[position] ?? ''),
    register.context,
  );
  return existing.rows.filter(({ cells }) => {
    const day = date.read(cells[position] ?? '', context);
    return typeof day === 'number' && day >= first && day < last + 1;
  });
}

/** What the file would hold if it still were so: documents that were deleted or unposted. */
export function goneWithin(
  days: Days,
  {
    table,
    columns,
    met,
    keys,
    unread,
  }: {
    readonly table: TableKey;
    readonly columns: readonly string[];
    readonly met: ReadonlySet<ExistingRow>;
    /** The keys of the file. */
    readonly keys: readonly string[];
    readonly unread: UnreadRows;
  },
  register: RegisterView,
): Gone {
  const existing = register.tables.get(table);
  const { dateColumn = '' }: Table = tables[table];
  if (!existing) return { gone: [], typed: 0 };
  const cellsOf = cellReader(existing, [...new Set(['id', dateColumn, ...columns])]);
  const unmet = rowsWithin(days, table, register).filter((row) => !met.has(row));
  const isOfTheFile = columns.includes('sourceKey') ? documentsLike(keys) : () => true;
  const comment = columns.includes('comment') ? -1 : (existing.positions.get('comment') ?? -1);
  const gone = unmet.flatMap((row): GoneRow[] => {
    const { id = '', ...known } = cellsOf(row);
    const key = textOfCell(known['sourceKey'] ?? '');
    // What somebody has written beside a document goes with nothing, and what may be a line that was not read stays.
    const isWrittenBeside = textOfCell(row.cells[comment] ?? '') !== '';
    const isUnread = unread.documents.has(documentOfKey(key)?.counted ?? '') || unread.sales.has(saleName(known));
    return isWrittenBeside || isUnread || !isOfTheFile(key) ? [] : [{ row: row.row, id: textOfCell(id), known }];
  });
  return { gone, typed: unmet.length - gone.length };
}

/** Documents of the kinds, and of the firms, that a file holds. */
function documentsLike(keys: readonly string[]): (key: string) => boolean {
  const kinds = new Set(keys.map(kindOfKey));
  const firms = new Set(keys.flatMap((key) => documentOfKey(key)?.firm ?? []).map(foldName));
  return (key) => {
    const firm = documentOfKey(key)?.firm ?? '';
    return key !== '' && kinds.has(kindOfKey(key)) && (firm === '' || firms.has('') || firms.has(foldName(firm)));
  };
}
