import { columnLetters } from '../../store/references';
import type { CellData, RowCells, SheetData } from '../../store/workbookData';
import { escapeXml } from '../xml/escapeXml';
import type { SharedStringTable } from './sharedStrings';
import { googleErrors } from './errors';
import { toFileFormula } from './formulaNames';

/** What rendering a sheet's rows needs from the rest of the file. */
export interface RowContext {
  /** The file's number of a cell's format; 0 = none. */
  readonly styleOf: (cell: CellData) => number;
  readonly strings: SharedStringTable;
  /** Turns `#gid=…` inside a formula's text into a reference to the sheet. */
  readonly linksOut: (formula: string) => string;
  /** Rows that a filter hides. */
  readonly filteredRows: ReadonlySet<number>;
}

const pieceLength = 1 << 17;
const pointsPerPixel = 0.75;

/** The `<row>` elements of a sheet, in pieces of some hundred kilobytes. */
export function* renderRows(sheet: SheetData, context: RowContext): Generator<string> {
  const letters = Array.from({ length: widest(sheet.rows) }, (_, column) => columnLetters(column));
  let piece = '';
  for (const row of rowNumbers(sheet, context.filteredRows)) {
    piece += renderRow(sheet, row, letters, context);
    if (piece.length > pieceLength) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** Rows with cells, and those that are hidden or have a height of their own. */
function* rowNumbers(sheet: SheetData, filtered: ReadonlySet<number>): Generator<number> {
  let last = sheet.rows.length - 1;
  for (const row of Object.keys(sheet.rowHeights)) last = Math.max(last, Number(row));
  for (const row of Object.keys(sheet.hiddenRows)) last = Math.max(last, Number(row));
  for (let row = 0; row <= last; row++) {
    const special = sheet.rowHeights[row] !== undefined || sheet.hiddenRows[row] || filtered.has(row);
    if (sheet.rows[row] !== undefined || special) yield row;
  }
}

function renderRow(sheet: SheetData, row: number, letters: readonly string[], context: RowContext): string {
  const height = sheet.rowHeights[row];
  const hidden = sheet.hiddenRows[row] || context.filteredRows.has(row);
  const number = String(row + 1);
  const open =
    `<row r="${number}"` +
    (height === undefined ? '' : ` ht="${String(height * pointsPerPixel)}" customHeight="1"`) +
    (hidden ? ' hidden="1"' : '');
  const cells = renderCells(sheet.rows[row] ?? [], number, letters, context);
  return cells === '' ? `${open}/>` : `${open}>${cells}</row>`;
}

function renderCells(cells: RowCells, rowNumber: string, letters: readonly string[], context: RowContext): string {
  let text = '';
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined) continue;
    text += renderCell(cell, `${letters[column] ?? ''}${rowNumber}`, context);
  }
  return text;
}

function renderCell(cell: CellData, address: string, context: RowContext): string {
  const style = context.styleOf(cell);
  const open = style === 0 ? `<c r="${address}"` : `<c r="${address}" s="${String(style)}"`;
  if (cell.formula !== undefined) return renderFormula(cell, open, address, context);
  const { value } = cell;
  if (value === undefined || value === '') return style === 0 ? '' : `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? '1' : '0'}</v></c>`;
  if (typeof value !== 'string') return `${open} t="${errorType(value.error)}"><v>${escapeXml(value.error)}</v></c>`;
  const rich = cell.runs?.some((run) => Object.keys(run).some((name) => !['start', 'end', 'link'].includes(name)));
  const number = rich ? context.strings.addRich(value, cell.runs ?? [], cell.format) : context.strings.add(value);
  return `${open} t="s"><v>${String(number)}</v></c>`;
}

const arrayFormula = /^=ARRAYFORMULA\(([\s\S]*)\)$/i;

function renderFormula(cell: CellData, open: string, address: string, context: RowContext): string {
  const formula = cell.formula ?? '';
  const array = arrayFormula.exec(formula)?.[1];
  const text = escapeXml(toFileFormula(context.linksOut(array ?? formula.replace(/^=/, ''))));
  const element = array === undefined ? `<f>${text}</f>` : `<f t="array" ref="${address}">${text}</f>`;
  const { value } = cell;
  if (value === undefined) return `${open}>${element}</c>`;
  if (typeof value === 'number') return `${open}>${element}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${element}<v>${value ? '1' : '0'}</v></c>`;
  const [type, result] = typeof value === 'string' ? ['str', value] : [errorType(value.error), value.error];
  return `${open} t="${type}">${element}<v>${escapeXml(result)}</v></c>`;
}

/** A file knows only some errors; Google's others are written as texts, and known again by `googleErrors`. */
function errorType(error: string): 'e' | 'str' {
  return googleErrors.has(error) ? 'str' : 'e';
}

function widest(rows: readonly (RowCells | undefined)[]): number {
  return rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}
