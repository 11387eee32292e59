import { cellsIn } from './cellsRead';
import { textOfCell } from './schema/columns';
import type { CellValue, SheetSnapshot } from './schema/cell';
import type { TableNow } from './tableLook';
import { tables } from './tables/tables';

/**
 * Any sheet by the lines it has: its first row names the columns, its first column the rows. The notes on its cells stand in
 * columns of their own behind all others.
 */
export function sheetAsLines({ values, notes = [] }: Pick<SheetSnapshot, 'values' | 'notes'>): TableNow {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  const lines = values.map((cells, row): CellValue[] => [
    ...Array.from({ length: width }, (_none, column) => cells[column] ?? ''),
    ...Array.from({ length: width }, (_none, column) =>
      row === 0 ? `note ${textOfCell(cells[column] ?? '')}` : (notes[row]?.[column] ?? ''),
    ),
  ]);
  const columns = 2 * width;
  return {
    // One of those whose rows have no ids.
    table: tables.lists,
    headingRow: 0,
    positions: new Map(Array.from({ length: columns }, (_none, column) => [String(column), column])),
    cells: cellsIn([{ row: 0, column: 0, rows: lines.length, columns, values: lines }]),
  };
}
