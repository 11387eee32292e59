import { stretchesOf } from '../values/runs';
import type { AppendedRow, RowAppend } from './edits';
import type { CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import type { LocatedTable } from './schema/locateTable';
import { rowKeyColumn } from './tables/rowKey';

/** A row to add with the column by which it is known: an id that is new, or the row's own key. */
export function keyed({ table, cells, ...rest }: RowAppend, newKey: () => string = () => ''): AppendedRow {
  const column = rowKeyColumn(table);
  if (column === null) return { ...rest, table, cells, id: '' };
  const id = textOfCell(cells[column] ?? '') || newKey();
  return { ...rest, table, id, cells: { ...cells, [column]: id } };
}

/** Of rows to add those that a table does not hold yet. */
export function stillToAdd(
  rows: readonly AppendedRow[],
  { sheet, headingRow, positions }: LocatedTable,
): readonly AppendedRow[] {
  const holds = (column: string, text: string): boolean => {
    const position = positions.get(column);
    if (position === undefined || text === '') return false;
    return sheet.values.some((cells, row) => row > headingRow && textOfCell(cells[position] ?? '') === text);
  };
  return rows.filter(({ once, cells }) => once === undefined || !holds(once, textOfCell(cells[once] ?? '')));
}

/** 0-based row below the last content of ours, or below the headings; what a team's own columns hold does not count. */
export function rowBelow({ sheet, headingRow, positions }: LocatedTable): number {
  let row = sheet.values.length;
  while (row > headingRow + 1 && isFreeOf(sheet.values[row - 1] ?? [], positions)) row--;
  return row;
}

/** Whether nobody has typed into columns of ours in this row; an unticked box is how an empty one reads. */
export function isFreeOf(cells: readonly CellValue[], positions: LocatedTable['positions']): boolean {
  return [...positions.values()].every((position) => {
    const cell = cells[position] ?? '';
    return cell === '' || cell === false;
  });
}

/** Neighbouring columns of ours, from the left: between them a team may keep formulas of its own. */
export function columnStretches({ positions }: LocatedTable): readonly (readonly (readonly [string, number])[])[] {
  const columns = new Map([...positions].map(([key, position]) => [position, [key, position] as const]));
  return stretchesOf([...positions.values()]).map(({ first, count }) =>
    Array.from({ length: count }, (_none, index) => columns.get(first + index)).flatMap((column) =>
      column ? [column] : [],
    ),
  );
}
