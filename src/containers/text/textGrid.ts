import type { SheetSnapshot } from '../../core/register/schema/cell';
import { textLayout } from './layout';
import { separatedRows } from './separated';

/** The table of a text: a file of separated values, or what was copied from another program. Every cell stays text. */
export function textGrid(text: string, name: string): SheetSnapshot {
  const { separator, skip } = textLayout(text);
  const rows = separatedRows(skip === 0 ? text : text.slice(skip), separator ?? ';');
  return { name, values: withoutBlankEnd(rows.map(cellsOf)) };
}

/** A row up to its last cell with content; blank rows have none. Blanks before the first cell tell whose part a row is. */
function cellsOf(row: readonly string[]): readonly string[] {
  const cells = row.map((cell, index) => (index === 0 ? cell.trimEnd() : cell.trim()));
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells;
}

function withoutBlankEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).length === 0) length--;
  return rows.slice(0, length);
}
