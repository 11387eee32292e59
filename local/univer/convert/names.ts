import { columnIndex, columnLetters, quoteSheetName, unquoteSheetName } from '../../store/references';
import type { Area } from '../../store/workbookData';

/** `Clients!$A$1:$C$10`, as Univer keeps the place of a name. */
export function formatNamedArea(sheetName: string, area: Area): string {
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quoteSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

/** Null for a name that stands for a formula, a constant or `#REF!`. */
export function parseNamedArea(text: string): { sheetName: string; area: Area } | null {
  const match = /^=?(.+!)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(text);
  if (!match) return null;
  const [, prefix = '', firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const row = Number(firstRow) - 1;
  const column = columnIndex(firstColumn);
  return {
    sheetName: unquoteSheetName(prefix),
    area: { row, column, rows: Number(lastRow) - row, columns: columnIndex(lastColumn) - column + 1 },
  };
}

function corner(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
