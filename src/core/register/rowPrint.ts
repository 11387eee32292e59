import { SECONDS_A_DAY } from '../values/moment';
import { stableHash } from '../values/stableHash';
import { isDateCell, type CellValue } from './schema/cell';
import type { Column } from './schema/column';
import { textOfCell } from './schema/columns';
import type { LocatedTable } from './schema/locateTable';
import { rowKeyColumn } from './tables/rowKey';
import { cellIn, columnsOf, tables, type ColumnKey, type TableKey, type TypedCells } from './tables/tables';

/** A row by what it is: its id or key, blank where it has none, and a print of all it says. */
export interface RowPrint {
  readonly id: string;
  readonly print: string;
}

/**
 * A short text that differs when a row says something else. Neither the id nor what the add-on keeps up to date by itself
 * counts, nor whether a number stands as text.
 */
export function printOf(table: TableKey, cells: TypedCells): string {
  const said = typedColumns(table).flatMap((column) => {
    const text = printed(cellIn(cells, column));
    return text === '' ? [] : [`${column} ${text}`];
  });
  const text = said.join('\n');
  return stableHash(text).toString(36) + stableHash(`\n${text}`).toString(36);
}

/** A row to add, or as it stands, by what it is. */
export function rowPrintOf(table: TableKey, cells: TypedCells): RowPrint {
  return { id: textOfCell(cellIn(cells, rowKeyColumn(table) ?? '')), print: printOf(table, cells) };
}

/** What our columns hold in a row (0-based) of a table; what formulas come to is no content. */
export function contentsOf({ table, sheet, positions }: LocatedTable, row: number): TypedCells {
  const cells = columnsOf(table.key as TableKey).flatMap((column) => {
    const position = positions.get(column);
    if (position === undefined || (sheet.formulas?.[row]?.[position] ?? '') !== '') return [];
    const cell = sheet.values[row]?.[position] ?? '';
    return cell === '' || cell === false ? [] : [[column, cell] as const];
  });
  return Object.fromEntries(cells);
}

/** Whether somebody has written beside our columns in a row, or put a note on it: it would be lost with the row. */
export function isWorkedOn({ sheet, positions }: LocatedTable, row: number): boolean {
  const own = new Set(positions.values());
  const formulas = sheet.formulas?.[row] ?? [];
  const isTyped = (cell: CellValue, position: number): boolean =>
    !own.has(position) && cell !== '' && cell !== false && (formulas[position] ?? '') === '';
  return (sheet.values[row] ?? []).some(isTyped) || (sheet.notes?.[row] ?? []).some((note) => note !== '');
}

/** Columns that people fill, but for the one by which rows are known. */
function typedColumns(table: TableKey): readonly ColumnKey[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const key = rowKeyColumn(table);
  return columnsOf(table).filter((column) => column !== key && columns[column]?.owned !== true);
}

/** What a row says in some columns, to tell whether another says the same; as finely as a sheet keeps it. */
export function contentName(columns: readonly string[], cellOf: (column: string) => CellValue): string {
  return JSON.stringify(columns.map((column) => printed(cellOf(column))));
}

/** More digits than these a spreadsheet may give back otherwise than they were written. */
const DIGITS = 12;

function printed(cell: CellValue): string {
  if (cell === '' || cell === false) return '';
  if (isDateCell(cell)) return `d${Math.round(cell.serial * SECONDS_A_DAY)}`;
  return typeof cell === 'number' ? String(Number(cell.toPrecision(DIGITS))) : textOfCell(cell);
}

/** Where rows stand now, 0-based, in the order they are asked for; null for one that is gone or says something else. */
export function placesOfRows(rows: readonly RowPrint[], located: LocatedTable): readonly (number | null)[] {
  const { table, sheet, headingRow } = located;
  const key = table.key as TableKey;
  const position = located.positions.get(rowKeyColumn(key) ?? '');
  const idOf = (row: number): string => (position === undefined ? '' : textOfCell(sheet.values[row]?.[position] ?? ''));
  const below = sheet.values.flatMap((_cells, row) => (row > headingRow ? row : []));
  const byId = groupedBy(below, idOf);
  const prints = new Map<number, string>();
  const printAt = (row: number): string => {
    const print = prints.get(row) ?? printOf(key, contentsOf(located, row));
    prints.set(row, print);
    return print;
  };
  const taken = new Set<number>();
  // Of rows that say the same the lowest was added last.
  const take = (candidates: readonly number[], print: string): number | null => {
    for (let index = candidates.length - 1; index >= 0; index--) {
      const row = candidates[index] ?? 0;
      if (taken.has(row) || printAt(row) !== print) continue;
      taken.add(row);
      return row;
    }
    return null;
  };
  const named = rows.map(({ id, print }) => (id === '' ? null : take(byId.get(id) ?? [], print)));
  if (rows.every(({ id }) => id !== '')) return named;
  const byPrint = groupedBy(
    below.filter((row) => !taken.has(row)),
    printAt,
  );
  return rows.map(({ id, print }, index) => (id === '' ? (byPrint.get(print)?.pop() ?? null) : (named[index] ?? null)));
}

function groupedBy(rows: readonly number[], nameOf: (row: number) => string): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
