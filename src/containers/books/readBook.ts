import { read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../../core/register/schema/cell';
import type { Block } from '../../core/values/block';
import { ContainerRefusal } from '../containerFailure';
import type { Grid } from '../grid';
import { rememberedCurrencyFormats, withCurrency } from '../currencyFormats';
import { rememberedDateFormats } from '../dateFormats';
import { containerLimits as limits } from '../limits';
import { signatureOf } from '../signature';
import { codePages } from './codePages';
import { refuseRepeats } from './repeats';
import { safeArchive } from './safeArchive';

/**
 * The sheets of a workbook of other programs: .xlsx .xlsm .xlsb .xls .ods, and the web pages and XML that are called .xls. Heavy:
 * a page loads it when a file needs it. Throws a refusal, or whatever a damaged file makes its reader throw.
 */
export function readBook(content: Uint8Array | string): readonly Grid[] {
  set_cptable(codePages);
  const book =
    typeof content === 'string'
      ? read(spelledOut(content), { ...OPTIONS, type: 'string', raw: true })
      : readBytes(content);
  const valueOf = cellReader(book.Workbook?.WBProps?.date1904 === true ? DAYS_TO_1904 : 0);
  const room = { cells: limits.cells as number };
  return book.SheetNames.map((name, index) => gridOf(book, name, index, valueOf, room));
}

/** Signs that web pages write by name and the library leaves as they stand. */
const NAMED_SIGNS: Readonly<Record<string, string>> = {
  laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…',
  euro: '€', pound: '£', copy: '©', deg: '°', times: '×', minus: '−', thinsp: ' ', ensp: ' ', emsp: ' ', shy: '',
}; // prettier-ignore

function spelledOut(text: string): string {
  return text.replace(/&([a-z]+);/g, (whole, name: string) => NAMED_SIGNS[name] ?? whole);
}

type CellReader = (cell: CellObject | undefined) => CellValue;

/** What a cell shows is not needed, nor how it was worked out; the format tells dates from numbers. */
const OPTIONS = { dense: true, cellNF: true, cellText: false, cellFormula: false, cellHTML: false } as const;

const DAYS_TO_1904 = 1462;

function readBytes(bytes: Uint8Array): WorkBook {
  if (signatureOf(bytes) !== 'zip') return read(bytes, { ...OPTIONS, type: 'array' });
  const archive = safeArchive(bytes);
  refuseRepeats(archive);
  return read(archive, { ...OPTIONS, type: 'array' });
}

function gridOf(book: WorkBook, name: string, index: number, valueOf: CellReader, room: { cells: number }): Grid {
  const sheet = book.Sheets[name] ?? {};
  const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  return {
    name,
    values: valuesOf(sheet, valueOf, room),
    merges: (sheet['!merges'] ?? []).map(blockOf),
    ...(isHidden && { isHidden }),
  };
}

function blockOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Block {
  return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
}

const NO_CELLS: readonly CellValue[] = [];

function valuesOf(sheet: WorkSheet, valueOf: CellReader, room: { cells: number }): readonly (readonly CellValue[])[] {
  const rows = Array.from(sheet['!data'] ?? [], (cells: readonly CellObject[] | undefined) => {
    const row = rowOf(cells ?? [], valueOf);
    room.cells -= row.length;
    if (room.cells < 0) throw new ContainerRefusal({ code: 'tooManyCells', most: limits.cells });
    return row;
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

function rowOf(cells: readonly CellObject[], valueOf: CellReader): readonly CellValue[] {
  let length = cells.length;
  while (length > 0 && valueOf(cells[length - 1]) === '') length--;
  if (length === 0) return NO_CELLS;
  return Array.from({ length }, (_, column) => valueOf(cells[column]));
}

/** The errors of formulas by the numbers that files keep them under. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

function cellReader(dayShift: number): CellReader {
  const isDate = rememberedDateFormats();
  const currencyOf = rememberedCurrencyFormats();
  return (cell) => {
    const value = cell?.v;
    if (cell === undefined || value === undefined || value instanceof Date) return '';
    if (cell.t === 'e') return ERRORS[Number(value)] ?? '#ERROR!';
    const format: unknown = cell.z;
    if (typeof value !== 'number' || typeof format !== 'string') return value;
    return isDate(format) ? { serial: value + dayShift } : withCurrency(value, currencyOf(format));
  };
}
