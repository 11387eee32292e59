import { columnIndex, columnLetters, quoteSheetName } from '../store/references';
import type { Area } from '../store/workbookData';

/** The largest sheet an .xlsx file can hold. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

const range = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** `B2`, `$A$1:B9`, `A:C` or `3:7` as an area; open sides reach the end of the sheet. Null when it is none of these or lies outside of what a file can have. */
export function parseArea(text: string): Area | null {
  const match = range.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const [, firstColumn, firstRow, secondColumn = firstColumn, secondRow = firstRow] = match;
  const left = firstColumn === undefined ? 0 : columnIndex(firstColumn);
  const right = secondColumn === undefined ? lastColumn - 1 : columnIndex(secondColumn);
  const top = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const bottom = secondRow === undefined ? lastRow - 1 : Number(secondRow) - 1;
  if (Math.min(top, bottom) < 0 || Math.max(top, bottom) >= lastRow || Math.max(left, right) >= lastColumn) return null;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** `A1` of a cell, 0-based in. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A1` or `A1:B9`. */
export function formatArea(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `'Sheet'!$A$1:$B$9`, as defined names and charts want it. */
export function absoluteReference(sheetName: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quoteSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

/** Areas separated by spaces, as `sqref` lists them, in turn; unreadable ones are passed over. */
export function* parseAreas(text: string): Generator<Area> {
  for (const [part] of text.matchAll(/\S+/g)) {
    const area = parseArea(part);
    if (area) yield area;
  }
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(' ');
}

/** Whether a cell lies in the area. */
export function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
