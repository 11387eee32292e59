import { foldHeading } from '../../values/text';
import type { CellValue } from './cell';
import { Fault, type CellReader } from './column';
import { contextOfColumn, isOfDates } from './columnContext';
import { textOfCell } from './columns';
import type { LocatedTable } from './locateTable';
import { severityOf, type CellFault, type Problem, type ProblemCode } from './problem';
import { provenDayFirst } from './readDate';
import type { ReadingContext } from './readingContext';
import type { RowOf, Table } from './table';
import { TableRows, type ColumnValues } from './tableRows';

interface ColumnPlan {
  readonly key: string;
  readonly position: number;
  readonly read: CellReader<unknown>;
  readonly countsAsContent: boolean;
  readonly values: ColumnValues | undefined;
  readonly context: ReadingContext;
  /** What every row says of a column that is not there. */
  readonly constant: CellValue | undefined;
}

export interface TableReading<AnyTable extends Table> {
  readonly rows: readonly RowOf<AnyTable>[];
  readonly problems: readonly Problem[];
}

/**
 * Every row of a located table as typed values. A cell that cannot be read is a problem, and blank in the row unless its
 * reader keeps something of it; blank rows are skipped; a totals row typed below the data is reported and not read.
 */
export function readTable<AnyTable extends Table>(
  table: AnyTable,
  located: LocatedTable,
  context: ReadingContext,
): TableReading<AnyTable> {
  const problems: Problem[] = [];
  const { values } = located.sheet;
  const read = new TableRows(table, Math.max(values.length - located.headingRow - 1, 0));
  const plans = planColumns(table, located, read.columnValues, context);
  const isTotals = totalsRowTest(table, located);
  for (const plan of plans)
    if (plan.context !== context && !isOrderKnown(plan, located)) problems.push(orderProblem(located, plan));
  let stretch: FoundRow[] = [];
  let ofStretch: Problem[] = [];
  const readStretch = (): void => {
    for (const plan of plans) readColumn(read, plan, stretch, located, ofStretch);
    for (const problem of ofStretch.sort((left, right) => left.row - right.row)) problems.push(problem);
    [stretch, ofStretch] = [[], []];
  };
  for (let index = located.headingRow + 1; index < values.length; index++) {
    const cells = values[index];
    if (!cells || isBlankRow(cells, plans)) continue;
    if (isTotals(cells)) ofStretch.push(problemAt(located, index + 1, '', { code: 'totalsRow' }, textOfRow(cells)));
    else stretch.push({ cells, position: read.add(index + 1) });
    if (stretch.length === STRETCH) readStretch();
  }
  readStretch();
  return { rows: read.rows, problems };
}

/** So many rows are read column by column before the next: they are still at hand, and one reader does many cells. */
const STRETCH = 256;

interface FoundRow {
  readonly cells: readonly CellValue[];
  readonly position: number;
}

function idOf(row: object | undefined): string {
  return row && 'id' in row && typeof row.id === 'string' ? row.id : '';
}

/** A problem of one cell or row, with the sheet and heading as the user sees them. */
export function problemAt<Code extends ProblemCode>(
  located: LocatedTable,
  row: number,
  column: string,
  fault: CellFault<Code>,
  found: string,
  id = '',
): Problem<Code> {
  const position = located.positions.get(column);
  const heading = position === undefined ? '' : textOfCell(located.sheet.values[located.headingRow]?.[position] ?? '');
  return {
    severity: severityOf(fault.code),
    code: fault.code,
    table: located.table.key,
    sheet: located.sheet.name,
    row,
    column,
    heading,
    id,
    found,
    details: fault.details ?? {},
  };
}

/** What stands in a cell of a row, as typed; blank when the column is not there. */
export function foundAt(located: LocatedTable, row: number, column: string): string {
  const position = located.positions.get(column);
  const cell = position === undefined ? '' : (located.sheet.values[row - 1]?.[position] ?? '');
  return textOfCell(cell);
}

function planColumns(
  table: Table,
  located: LocatedTable,
  columnValues: readonly ColumnValues[],
  context: ReadingContext,
): readonly ColumnPlan[] {
  const columns = Object.entries(table.columns);
  const dated = columns.flatMap(([key, column]) => (isOfDates(column) ? (located.positions.get(key) ?? []) : []));
  const texts = textsBelow(located, dated);
  return columns.map(([key, column], index) => {
    const position = located.positions.get(key) ?? -1;
    return {
      key,
      position,
      read: column.read,
      countsAsContent: column.owned !== true,
      values: columnValues[index],
      context: contextOfColumn(column, () => texts.get(position) ?? [], context, located.adoption?.dayFirst.get(key)),
      constant: position < 0 ? located.adoption?.constants.get(key) : undefined,
    };
  });
}

/** Whoever adopted the sheet has said it, so there is nothing to show. */
function isOrderKnown({ key }: ColumnPlan, { adoption }: LocatedTable): boolean {
  return adoption?.dayFirst.has(key) === true;
}

/** The texts of the columns at some positions: only they can be dates in two orders. Every row is looked at once. */
function textsBelow(
  { sheet: { values }, headingRow }: LocatedTable,
  positions: readonly number[],
): ReadonlyMap<number, readonly CellValue[]> {
  const texts = new Map(positions.map((position) => [position, [] as CellValue[]]));
  for (let index = headingRow + 1; index < values.length; index++) {
    for (const position of positions) {
      const cell = values[index]?.[position];
      if (typeof cell === 'string' && cell !== '') texts.get(position)?.push(cell);
    }
  }
  return texts;
}

/** A column whose dates are not in the order of the workbook's locale: the choice is shown at the date that proves it. */
function orderProblem(located: LocatedTable, { key, position, context: { dayFirst } }: ColumnPlan): Problem {
  const proof = located.sheet.values.findIndex(
    (cells, index) => index > located.headingRow && provenDayFirst([cells[position] ?? '']) !== null,
  );
  const fault = { code: 'dateOrder', details: { order: dayFirst ? 'dayFirst' : 'monthFirst' } } as const;
  return problemAt(located, proof + 1, key, fault, foundAt(located, proof + 1, key));
}

function isBlankRow(cells: readonly CellValue[], plans: readonly ColumnPlan[]): boolean {
  for (const { position, countsAsContent } of plans)
    if (countsAsContent && position >= 0 && isContent(cells[position])) return false;
  return true;
}

/** An unticked checkbox is how an empty tick box reads. */
function isContent(cell: CellValue | undefined): boolean {
  return cell !== undefined && cell !== '' && cell !== false && !(typeof cell === 'string' && cell.trim() === '');
}

/** Says of a row whether somebody has begun an entry in it: it is neither blank nor a total typed below the data. */
export function entryTest(located: LocatedTable): (cells: readonly CellValue[]) => boolean {
  const { table, positions } = located;
  const content = [...positions].flatMap(([key, position]) => (table.columns[key]?.owned === true ? [] : position));
  const isTotal = totalsRowTest(table, located);
  return (cells) => content.some((position) => isContent(cells[position])) && !isTotal(cells);
}

function readColumn<AnyTable extends Table>(
  read: TableRows<AnyTable>,
  { key, position: column, values, read: readCell, context, constant }: ColumnPlan,
  rows: readonly FoundRow[],
  located: LocatedTable,
  problems: Problem[],
): void {
  if (!values) return;
  if (constant !== undefined) return fillColumn(values, readCell(constant, context), rows);
  if (column < 0) return;
  for (const { cells, position } of rows) {
    const cell = cells[column] ?? '';
    if (cell === '' || values.repeat(position, cell)) continue;
    const value = readCell(cell, context);
    if (value instanceof Fault) {
      const row = read.rows[position];
      problems.push(problemAt(located, row?.row ?? 0, key, value.fault, textOfCell(cell), idOf(row)));
      // The text of the cell is not remembered with it: wherever it stands again it is to be said again.
      if (value.kept !== undefined) values.set(position, value.kept, '');
    } else {
      values.set(position, value, cell);
    }
  }
}

/** What every row says; one that cannot be read is said once, where it was typed. */
function fillColumn(values: ColumnValues, value: unknown, rows: readonly FoundRow[]): void {
  if (value instanceof Fault) return;
  for (const { position } of rows) values.set(position, value, '');
}

const TOTAL_WORD = /^(итого|всего|сумма|total|totals|sum|grand total)(\s|:|$)/;
/** How such a word begins, whatever stands before it; an id such as S-17 does not. Asked of every row, folding only of these. */
const MAY_BE_TOTAL = /^[^a-zа-я]*[ивсtsg][^-\d]/i;

/** No id (the word «Итого» is none), no date, and either the word «Итого» (wherever it stands) or nothing but numbers in our columns: somebody's sum below the table. */
function totalsRowTest(
  { dateColumn, idPrefix }: Table,
  { positions }: LocatedTable,
): (cells: readonly CellValue[]) => boolean {
  const [id, date] = [positions.get('id'), positions.get(dateColumn ?? '')];
  const ours = [...positions.values()];
  return (cells) => {
    if (saysMore(cells, id) || saysMore(cells, date)) return false;
    if (cells.some(saysTotal)) return true;
    if (dateColumn === undefined || idPrefix === undefined) return false;
    return ours
      .map((position) => cells[position] ?? '')
      .every((cell) => cell === '' || cell === false || typeof cell === 'number');
  };
}

/** Whether there is something in a column that is no word for a total. */
function saysMore(cells: readonly CellValue[], position: number | undefined): boolean {
  const cell = position === undefined ? '' : (cells[position] ?? '');
  return cell !== '' && !saysTotal(cell);
}

function saysTotal(cell: CellValue): boolean {
  return typeof cell === 'string' && MAY_BE_TOTAL.test(cell) && TOTAL_WORD.test(foldHeading(cell));
}

function textOfRow(cells: readonly CellValue[]): string {
  return cells.map(textOfCell).filter(Boolean).join(' · ');
}
