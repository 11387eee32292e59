import type { FormatPatch } from '../../store/sheetStore';
import type { CellData } from '../../store/workbookData';
import { offsetFormula } from '../../store/references';
import { isDate } from '../core/valueKinds';
import { asText } from '../core/asText';
import { invalidDate, scriptException } from '../core/exception';
import { isMomentFormat } from '../values/display';
import type { LocaleFormats } from '../values/localeFormats';
import type { TypedValue } from '../values/typedValue';
import { readTyped } from '../values/typedText';
import { instantToSerial } from '../values/zones';
import type { RangeState } from './book';
import { mapCells } from './blocks';
import { bookFormats, bookYear, bookZone } from './book';
import { withResult } from '../values/formulaResult';
import { checkValidations } from './checkValidations';
import { readCells } from './readValues';

const longestCell = 50_000;

/** Refuses data of another shape than the range, in Google's words. */
export function checkShape(range: RangeState, data: readonly (readonly unknown[])[]): void {
  const { rows, columns } = range.area;
  if (data.length !== rows) throw wrongShape('rows', data.length, rows);
  for (const row of data) if (row.length !== columns) throw wrongShape('columns', row.length, columns);
}

function wrongShape(what: string, given: number, expected: number): Error {
  return scriptException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${expected}.`,
  );
}

/** Writes values as if typed; nothing is written when one of them is refused. */
export function writeValues(range: RangeState, data: readonly (readonly unknown[])[]): void {
  checkShape(range, data);
  const before = readCells(range);
  const typed = typedReader(range);
  const cells = data.map((row, i) => row.map((value, j) => typed(value, before[i]?.[j])));
  writeTyped(range, cells, before);
}

/** The same value in every cell; a formula's relative references follow. */
export function writeOneValue(range: RangeState, value: unknown): void {
  const before = readCells(range);
  const typed = typedReader(range);
  const cells = mapCells(range.area, (i, j) => followed(typed(value, before[i]?.[j]), i, j));
  writeTyped(range, cells, before);
}

function followed(typed: TypedValue, rows: number, columns: number): TypedValue {
  const { content } = typed;
  if (typeof content !== 'object' || content === null || !('formula' in content)) return typed;
  return { content: { formula: offsetFormula(content.formula, rows, columns) } };
}

function writeTyped(
  range: RangeState,
  cells: readonly (readonly TypedValue[])[],
  before: ReturnType<typeof readCells>,
): void {
  checkValidations(range, cells);
  const { book, sheetId, area } = range;
  const contents = cells.map((row) => row.map(({ content }) => withResult(content)));
  book.store.writeCells(sheetId, area.row, area.column, contents);
  if (!cells.some((row) => row.some(({ numberFormat }) => numberFormat !== undefined))) return;
  const patches = cells.map((row, i) => row.map((cell, j) => formatPatch(cell, before[i]?.[j])));
  book.store.writeFormats(sheetId, area, patches);
}

const noChange: FormatPatch = {};

/** A cell that already has a format keeps it; only moments replace a format that would hide them. */
function formatPatch({ numberFormat }: TypedValue, before: Readonly<CellData> | undefined): FormatPatch {
  if (numberFormat === undefined || before?.format?.numberFormat !== undefined) return noChange;
  return { numberFormat };
}

/** How a script's value becomes a cell of this spreadsheet. */
export function typedReader(range: RangeState): (value: unknown, cell: Readonly<CellData> | undefined) => TypedValue {
  const formats = bookFormats(range.book);
  const zone = bookZone(range.book);
  const year = bookYear(range.book);
  return (value, cell) => {
    if (typeof value === 'number') return { content: Number.isFinite(value) ? value : { error: '#NUM!' } };
    if (typeof value === 'boolean') return { content: value };
    if (typeof value === 'string') return readText(value, formats, cell, year);
    return readObject(value, formats, zone, cell);
  };
}

function readText(
  text: string,
  formats: LocaleFormats,
  cell: Readonly<CellData> | undefined,
  year: number,
): TypedValue {
  if (text.length > longestCell) {
    throw scriptException('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  return readTyped(text, formats, cell?.format?.numberFormat === '@', year);
}

function readObject(
  value: unknown,
  formats: LocaleFormats,
  zone: string,
  cell: Readonly<CellData> | undefined,
): TypedValue {
  if (value === null || value === undefined) return { content: null };
  if (isDate(value)) return readDate(value, formats, zone, cell);
  return { content: Array.isArray(value) ? '[Ljava.lang.Object;' : asText(value) };
}

function readDate(date: Date, formats: LocaleFormats, zone: string, cell: Readonly<CellData> | undefined): TypedValue {
  if (Number.isNaN(date.getTime())) throw invalidDate();
  const serial = instantToSerial(zone, date.getTime());
  if (isMomentFormat(cell?.format?.numberFormat)) return { content: serial };
  return { content: serial, numberFormat: Number.isInteger(serial) ? formats.date : formats.dateTime };
}
