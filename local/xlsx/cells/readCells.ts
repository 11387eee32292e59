import { MILLISECONDS_A_DAY } from '../../../src/core/values/moment';
import type { CellData, CellFormat, RowCells } from '../../store/workbookData';
import type { SheetIndex } from '../links';
import { linksIntoFormula } from '../links';
import type { ColorReader } from '../styles/colors';
import type { DefaultFont } from '../styles/font';
import { isDateFormat } from '../styles/numberFormats';
import { decodeCellText, unescapeXml } from '../xml/escapeXml';
import { googleErrors } from './errors';
import type { CellFormulas } from './cellFormula';
import type { RawCell } from './scanRows';
import type { CellText } from './sharedStrings';
import type { TextCount } from './textCount';
import { ownRuns, readCellText } from './sharedStrings';

/** What a cell's numbers refer to. */
export interface CellContext {
  readonly strings: readonly CellText[];
  /** Null = formats are of no interest. */
  readonly formats: readonly (CellFormat | null)[] | null;
  readonly defaultFont: DefaultFont;
  readonly color: ColorReader;
  /** Days between the file's day 0 and ours: 1462 in files that count from 1904. */
  readonly dayShift: number;
  readonly sheets: SheetIndex;
  readonly textCount: TextCount;
}

/** The cells of one row, each at its column. */
export interface ReadRow {
  readonly cells: RowCells;
  /** How many there are, and how many columns reach to the last one with content: a row may be of few cells and wide. */
  readonly kept: number;
  readonly filled: number;
}

/** Reads the cells of one row. Cells with neither content nor format are left out. */
export function readCells(raw: readonly RawCell[], formulas: CellFormulas, context: CellContext): ReadRow {
  const cells: RowCells = [];
  let kept = 0;
  let filled = 0;
  for (const cell of raw) {
    const read = readCell(cell, formulas, context);
    if (read === undefined) continue;
    if (cells[cell.column] !== undefined) throw new SyntaxError('a cell that is there twice');
    cells[cell.column] = read;
    kept++;
    if (read.value !== undefined || read.formula !== undefined) filled = Math.max(filled, cell.column + 1);
  }
  return { cells, kept, filled };
}

function readCell(raw: RawCell, formulas: CellFormulas, context: CellContext): CellData | undefined {
  const format = formatOf(raw.style, context);
  const cell: CellData = {};
  const text = readContent(raw, format, context, cell);
  if (text !== undefined) {
    cell.value = text.text;
    if (text.runs) context.textCount.addStretches(text.runs.length);
    const runs = text.runs && ownRuns(text.runs, format, context.defaultFont);
    if (runs) cell.runs = runs;
  }
  if (raw.formula !== undefined) {
    const formula = formulas.read(raw.formula, raw.row, raw.column);
    if (formula !== undefined) cell.formula = linksIntoFormula(formula, context.sheets);
  }
  if (format !== null) cell.format = format;
  return cell.value === undefined && cell.formula === undefined && format === null ? undefined : cell;
}

/** Sets a number, boolean or error on the cell, or answers its text. */
function readContent(
  raw: RawCell,
  format: CellFormat | null,
  context: CellContext,
  cell: CellData,
): CellText | undefined {
  if (raw.inline !== undefined) return readCellText(raw.inline, context.color, context.textCount);
  if (raw.value === undefined) return raw.type === 'str' && raw.formula !== undefined ? { text: '' } : undefined;
  switch (raw.type) {
    case 's':
      return sharedString(context.strings[Number(raw.value)]);
    case 'n':
      return readNumber(raw.value, format, context, cell);
    case 'b':
      cell.value = raw.value.trim() === '1' || raw.value.trim().toLowerCase() === 'true';
      return undefined;
    case 'e':
      cell.value = { error: unescapeXml(raw.value) };
      return undefined;
    case 'd':
      return readIsoDate(raw.value, cell);
    default:
      return readString(decodeCellText(unescapeXml(raw.value)), cell);
  }
}

function readString(text: string, cell: CellData): CellText | undefined {
  if (!googleErrors.has(text)) return { text };
  cell.value = { error: text };
  return undefined;
}

/** A cell without its text, or a date without its format, would change figures unseen. */
function sharedString(text: CellText | undefined): CellText {
  if (!text) throw new SyntaxError('a text that is not in the file');
  return text;
}

function formatOf(style: number, { formats }: CellContext): CellFormat | null {
  if (formats !== null && style > 0 && formats[style] === undefined)
    throw new SyntaxError('a format that is not in the file');
  return formats?.[style] ?? null;
}

/** What stands for a number and is none stays as the text that it is. */
function readNumber(
  value: string,
  format: CellFormat | null,
  context: CellContext,
  cell: CellData,
): CellText | undefined {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: decodeCellText(unescapeXml(value)) };
  cell.value = context.dayShift !== 0 && isDateFormat(format?.numberFormat) ? number + context.dayShift : number;
  return undefined;
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/;
const firstDay = Date.UTC(1899, 11, 30);

/** The thirteenth month and the thirtieth of February are no days. */
function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

/** Some programs write dates as text of their own type; they mean wall-clock time, so no zone comes in. */
function readIsoDate(value: string, cell: CellData): CellText | undefined {
  const match = isoDate.exec(value);
  if (!match || !isDay(value.slice(0, 10))) return { text: value };
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hours, minutes) + seconds * 1000;
  cell.value = (time - firstDay) / MILLISECONDS_A_DAY;
  return undefined;
}
