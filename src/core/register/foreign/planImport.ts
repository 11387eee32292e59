import type { CellValue } from '../schema/cell';
import { Fault, type ColumnType } from '../schema/column';
import { contextOfColumn } from '../schema/columnContext';
import { dependsOnOrder } from '../schema/readDate';
import { textOfCell } from '../schema/columns';
import type { ProblemCode } from '../schema/problem';
import type { ReadingContext } from '../schema/readingContext';
import { requiredColumns, type Table } from '../schema/table';
import { amountOf } from '../../values/money';
import { foldHeading } from '../../values/text';
import type { Mapping, RowFilter, SourceRow } from './mapping';

/** A row of the table as it is now: its 1-based row and its cells by column key. */
export interface ExistingRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** What an import would do, before anything is written. */
export interface ImportPlan {
  readonly create: readonly NewRow[];
  readonly update: readonly CellUpdate[];
  /** Rows already there with nothing to add. */
  readonly duplicates: number;
  /** Rows the filters of the mapping leave aside. */
  readonly filtered: number;
  readonly rejected: readonly RejectedRow[];
  /** Cells that differ from what somebody typed and are left as they are. */
  readonly conflicts: readonly CellUpdate[];
}

export interface NewRow {
  /** Row of the source file, 1-based, headings counted. */
  readonly source: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface CellUpdate {
  readonly row: number;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface RejectedRow {
  readonly source: number;
  readonly code: ProblemCode;
  readonly column: string;
  readonly found: string;
  readonly details: Readonly<Record<string, string>>;
}

interface PlanInProgress {
  create: NewRow[];
  update: CellUpdate[];
  conflicts: CellUpdate[];
  rejected: RejectedRow[];
  duplicates: number;
  filtered: number;
}

/** Headings of the file stand in row 1, so the first row of data is row 2. */
const FIRST_SOURCE_ROW = 2;

/** Decides for every row of the source: create, update, duplicate or reject with a reason. Nothing is dropped silently. */
export function planImport(
  table: Table,
  source: readonly SourceRow[],
  mapping: Mapping,
  existing: readonly ExistingRow[],
  context: ReadingContext,
): ImportPlan {
  const plan: PlanInProgress = { create: [], update: [], conflicts: [], rejected: [], duplicates: 0, filtered: 0 };
  const mapped = source.map((row) => mapRow(row, mapping));
  const reading = readingsOfFile(table, mapped, mapping, context);
  // What the file says has become real dates by then; texts are those of the sheet.
  const ofSheet = readingsOf(table, Object.keys(mapping.columns), cellsOfRows(existing), context);
  const comparable = (column: string, cell: CellValue): string => comparableText(table, column, cell, ofSheet(column));
  const markOf = (columns: readonly string[], cells: NewRow['cells']): readonly string[] =>
    columns.map((column) => comparable(column, cells[column] ?? ''));
  const keyOf = (cells: NewRow['cells']): string => {
    const key = markOf(mapping.key, cells);
    // Rows without a key are not all one row: everything they say tells them apart.
    return (key.some(Boolean) ? key : ['', ...markOf(Object.keys(mapping.columns), cells)]).join('\u0000');
  };
  const known = new Map(existing.map((row) => [keyOf(row.cells), row] as const));
  const created = new Set<string>();
  source.forEach((row, index) => {
    if (!mapping.where.every((filter) => passes(row, filter))) return void plan.filtered++;
    const candidate: NewRow = { source: index + FIRST_SOURCE_ROW, cells: mapped[index] ?? {} };
    const reason = reasonToReject(table, candidate, reading);
    if (reason) return void plan.rejected.push(reason);
    const cells = asTyped(table, candidate.cells, reading);
    const key = keyOf(cells);
    const there = known.get(key);
    if (there) return compare(plan, there, cells, mapping.overwrite, comparable);
    if (created.has(key)) return void plan.duplicates++;
    created.add(key);
    plan.create.push({ source: candidate.source, cells });
  });
  return plan;
}

/** How the cells of a column are read. */
type Readings = (column: string) => ReadingContext;

function readingsOf(
  table: Table,
  columns: readonly string[],
  rows: readonly NewRow['cells'][],
  context: ReadingContext,
): Readings {
  const known = new Map(
    columns.map((column) => {
      const cellsOf = (): readonly CellValue[] => rows.map((row) => row[column] ?? '');
      return [column, contextOfColumn(table.columns[column], cellsOf, context)] as const;
    }),
  );
  return (column) => known.get(column) ?? context;
}

/** A mapping that tells the order of dates is believed; else a column that proves its own, else the workbook's locale. */
function readingsOfFile(
  table: Table,
  rows: readonly NewRow['cells'][],
  { columns, dayFirst }: Mapping,
  context: ReadingContext,
): Readings {
  if (dayFirst !== null) return () => ({ ...context, dayFirst });
  return readingsOf(table, Object.keys(columns), rows, context);
}

/** In which order the dates of a file are read, for each column where other people would read them otherwise. */
export function dateOrders(
  table: Table,
  source: readonly SourceRow[],
  mapping: Mapping,
  context: ReadingContext,
): readonly { readonly column: string; readonly dayFirst: boolean }[] {
  const mapped = source.map((row) => mapRow(row, mapping));
  const reading = readingsOfFile(table, mapped, mapping, context);
  return Object.keys(mapping.columns)
    .filter((column) => DATE_TYPES.has(table.columns[column]?.type ?? 'text'))
    .filter((column) => mapped.some((cells) => dependsOnOrder(cells[column] ?? '')))
    .map((column) => ({ column, dayFirst: reading(column).dayFirst }));
}

function cellsOfRows(rows: readonly ExistingRow[]): readonly NewRow['cells'][] {
  return rows.map(({ cells }) => cells);
}

function passes(row: SourceRow, filter: RowFilter): boolean {
  const value = textOfCell(row.get(filter.column) ?? '');
  if (filter.isFilled && value === '') return false;
  if (filter.isOneOf.length > 0 && !filter.isOneOf.includes(value)) return false;
  if (filter.startsWith.length > 0 && !filter.startsWith.some((start) => value.startsWith(start))) return false;
  return !filter.isNotOneOf.includes(value);
}

function mapRow(row: SourceRow, mapping: Mapping): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  for (const [column, { from, constant, prefix }] of Object.entries(mapping.columns)) {
    const values = from.map((heading) => row.get(heading) ?? '').filter((value) => value !== '');
    const value = values.length > 1 ? values.map(textOfCell).join(' ') : (values[0] ?? constant);
    const replaced = mapping.values[column]?.[textOfCell(value)] ?? value;
    cells[column] = prefix !== '' && replaced !== '' ? `${prefix}${textOfCell(replaced)}` : replaced;
  }
  return cells;
}

/** A row that cannot be read, or that has neither a date nor a name, would be left out of every figure: better said now. */
function reasonToReject(table: Table, { source, cells }: NewRow, reading: Readings): RejectedRow | null {
  for (const [column, cell] of Object.entries(cells)) {
    const value = cell === '' ? null : table.columns[column]?.read(cell, reading(column));
    if (value instanceof Fault) {
      return { source, column, found: textOfCell(cell), code: value.fault.code, details: value.fault.details ?? {} };
    }
  }
  const essential = table.dateColumn ?? requiredColumns(table)[0] ?? '';
  const isMissing = (cells[essential] ?? '') === '';
  return isMissing ? { source, column: essential, found: '', code: 'required', details: {} } : null;
}

type Comparable = (column: string, cell: CellValue) => string;

function compare(
  plan: PlanInProgress,
  there: ExistingRow,
  cells: NewRow['cells'],
  overwrite: boolean,
  comparable: Comparable,
): void {
  const differing = Object.entries(cells)
    .map(([column, after]) => ({ row: there.row, column, before: there.cells[column] ?? '', after }))
    .filter(({ column, before, after }) => after !== '' && comparable(column, before) !== comparable(column, after));
  const fills = differing.filter(({ before }) => overwrite || before === '');
  plan.conflicts.push(...differing.filter((update) => !fills.includes(update)));
  plan.update.push(...fills);
  if (fills.length === 0) plan.duplicates++;
}

/** Two cells are the same when they read as the same value; unreadable ones when their text is. */
function comparableText(table: Table, column: string, cell: CellValue, context: ReadingContext): string {
  if (cell === '') return '';
  const value = table.columns[column]?.read(cell, context);
  if (value instanceof Fault || value === undefined) return foldHeading(textOfCell(cell));
  return typeof value === 'string' ? foldHeading(value) : JSON.stringify(value);
}

const DATE_TYPES: ReadonlySet<ColumnType> = new Set(['date', 'datetime', 'month']);
const NUMBER_TYPES: ReadonlySet<ColumnType> = new Set(['number', 'int']);

/** Dates and numbers that came as text become real ones; everything else stays as the file says it. */
function asTyped(table: Table, cells: NewRow['cells'], reading: Readings): NewRow['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => {
      const column = table.columns[key];
      const value = cell === '' ? null : column?.read(cell, reading(key));
      if (!column || typeof value !== 'number' || !Number.isFinite(value)) return [key, cell];
      if (DATE_TYPES.has(column.type)) return [key, { serial: value }];
      if (column.type === 'money') return [key, amountOf(value)];
      return [key, NUMBER_TYPES.has(column.type) ? value : cell];
    }),
  );
}
