import { cleanText, foldHeading } from '../../values/text';
import type { CellValue } from '../schema/cell';
import type { Fault } from '../schema/column';
import { readNumber } from '../schema/readNumber';
import { isDash } from './foreignDate';

/** Amounts as invoices, banks and accountants write them. */

/** Which mark parts the decimals of a column, as one of its cells proves; null when none does. */
export type DecimalMark = '.' | ',' | null;

const KOPECKS = /^([\d\s\u00a0\u202f'.]*\d)\s*[-=]\s*(\d{2})$/;
const KOPECKS_SAID = /^([\d\s\u00a0\u202f'.]*\d)\s*(?:руб[а-я]*|р)\.?\s*(\d{1,2})\s*(?:коп[а-я]*|к)\.?$/;
/** `1500=`, `500,-`, «500 р»: nothing follows. */
const CLOSED = /\s*(?:=+|[.,]\s*[-–—]+|(?<=\d)\s*р)$/i;
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:тыс(?:\.|яч[аи]?)?|т\.\s?р\.?|k|к)\.?(?=\s|$|р|₽|\$)/, 1000],
  [/\s*(?:млн\.?|миллион(?:а|ов)?|mln|m)(?=\s|$|р|₽|\$)/, 1_000_000],
];

/** A number, whatever program wrote it: `12 500-00`, `12 500=`, «15 тыс.», `1,234` where the column proves its mark; a dash is blank. */
export function readForeignNumber(cell: CellValue, decimal: DecimalMark): number | null | Fault {
  if (typeof cell !== 'string') return readNumber(cell);
  const text = foldHeading(cell);
  if (text === '' || isDash(text)) return null;
  const kopecks = KOPECKS.exec(text) ?? KOPECKS_SAID.exec(text);
  if (kopecks) return readNumber(`${(kopecks[1] ?? '').replace(/[.']/g, '')},${(kopecks[2] ?? '').padStart(2, '0')}`);
  const times = TIMES.find(([words]) => /\d/.test(text) && words.test(text));
  if (times) return multiplied(readForeignNumber(text.replace(times[0], ' ').trim(), decimal), times[1]);
  return readNumber(marked(cell.replace(CLOSED, ''), decimal));
}

function multiplied(value: number | null | Fault, by: number): number | null | Fault {
  return typeof value === 'number' ? Number((value * by).toPrecision(15)) : value;
}

/** The same number with the marks that need no guess. */
function marked(text: string, decimal: DecimalMark): string {
  if (decimal === null) return text;
  const thousands = decimal === '.' ? ',' : '.';
  return text.split(thousands).length > 1 && isGrouped(text, thousands) ? text.split(thousands).join('') : exact(text, decimal); // prettier-ignore
}

function isGrouped(text: string, mark: string): boolean {
  return text.split(mark).slice(1).every((group) => /^\d{3}(?!\d)/.test(group)); // prettier-ignore
}

/** `1.234` with proven decimals: one more digit after them leaves no doubt. */
function exact(text: string, decimal: string): string {
  return text.split(decimal).length === 2 && /[.,]\d{3}(?!\d)/.test(text) ? text.replace(/([.,]\d{3})/, '$10') : text;
}

const WITH_BOTH = /\d[.,]\d{3}([.,])\d{1,2}(?!\d)/;
const SHORT = /\d([.,])(?:\d{1,2}|\d{4,})(?![\d.,])/;

/** What the cells of a column prove about their decimals; two marks prove nothing. */
export function provenDecimal(cells: Iterable<CellValue>): DecimalMark {
  let proven: DecimalMark = null;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const mark = (WITH_BOTH.exec(cell) ?? SHORT.exec(cleanText(cell)))?.[1];
    if (mark !== '.' && mark !== ',') continue;
    if (proven !== null && proven !== mark) return null;
    proven = mark;
  }
  return proven;
}
