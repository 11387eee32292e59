import type { SheetProperties } from '../../store/sheetStore';
import type { Area } from '../../store/workbookData';
import { columnIndex, columnLetters, quoteSheetName, unquoteSheetName } from '../../store/references';
import type { Bounds, RangeState } from './book';

/** `B2:D5`, `D:F`, `3:5`. */
export function formatArea(area: Area, bounds: Bounds = 'cells'): string {
  if (bounds === 'sheet') return '';
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  const top = String(area.row + 1);
  const bottom = String(area.row + area.rows);
  if (bounds === 'rows') return `${top}:${bottom}`;
  if (bounds === 'columns') return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** With the sheet's name in front, as a formula would say it. */
export function formatFullReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

export interface ParsedNotation {
  sheetName: string | null;
  reference: string;
}

/** Splits `'It''s'!A1` at the last exclamation mark. */
export function splitNotation(notation: string): ParsedNotation {
  const at = notation.lastIndexOf('!');
  if (at < 0) return { sheetName: null, reference: notation };
  const prefix = notation.slice(0, at);
  return { sheetName: prefix === '' ? null : unquoteSheetName(`${prefix}!`), reference: notation.slice(at + 1) };
}

const cellCorner = /^\$?([A-Z]{1,3})\$?(\d+)$/;
const columnCorner = /^\$?([A-Z]{1,3})$/;
const rowCorner = /^\$?(\d+)$/;
const absoluteCorner = /^R(\d+)C(\d+)$/;

interface Corner {
  row: number | null;
  column: number | null;
}

/** A reference without sheet name, A1 or R1C1, in any order of its corners; null when it is none. Open sides end with the grid. */
export function parseReference(
  reference: string,
  grid: Pick<SheetProperties, 'rowCount' | 'columnCount'>,
): Pick<RangeState, 'area' | 'bounds'> | null {
  const [first = '', second, ...more] = reference.trim().toUpperCase().split(':');
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (!start || !end || more.length > 0) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  const rows = spanOf(start.row, end.row, grid.rowCount);
  const columns = spanOf(start.column, end.column, grid.columnCount);
  if (!rows || !columns) return null;
  const bounds = boundsOf(start, end);
  return { area: { row: rows.from, rows: rows.count, column: columns.from, columns: columns.count }, bounds };
}

function boundsOf(start: Corner, end: Corner): Bounds {
  if (start.row === null && end.row === null) return 'columns';
  return start.column === null && end.column === null ? 'rows' : 'cells';
}

function parseCorner(text: string): Corner | null {
  const absolute = absoluteCorner.exec(text);
  if (absolute) return { row: Number(absolute[1]) - 1, column: Number(absolute[2]) - 1 };
  const cell = cellCorner.exec(text);
  if (cell) return { column: columnIndex(cell[1] ?? ''), row: Number(cell[2]) - 1 };
  const column = columnCorner.exec(text);
  if (column) return { column: columnIndex(column[1] ?? ''), row: null };
  const row = rowCorner.exec(text);
  return row ? { column: null, row: Number(row[1]) - 1 } : null;
}

function spanOf(one: number | null, other: number | null, size: number): { from: number; count: number } | null {
  if (one === null && other === null) return { from: 0, count: size };
  if (one === null || other === null) {
    const from = one ?? other ?? 0;
    return from < size && from >= 0 ? { from, count: size - from } : null;
  }
  const from = Math.min(one, other);
  const last = Math.max(one, other);
  return from >= 0 && last < size ? { from, count: last - from + 1 } : null;
}
