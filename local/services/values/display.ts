import { format, isDateFormat, isTextFormat } from 'numfmt';
import type { CellData } from '../../store/workbookData';
import type { LocaleFormats } from './localeFormats';

/** The pattern of a cell that nobody formatted. */
export const generalFormat = '0.###############';

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this pattern are shown as dates or times. */
export function isMomentFormat(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === generalFormat) return false;
  const known = dateFormats.get(pattern);
  if (known !== undefined) return known;
  const answer = isDateFormat(pattern);
  dateFormats.set(pattern, answer);
  return answer;
}

/** What a cell shows. */
export function displayText(cell: Readonly<CellData> | undefined, formats: LocaleFormats): string {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? formats.true : formats.false;
  const pattern = cell?.format?.numberFormat;
  if (typeof value === 'string') return displayString(value, pattern);
  return displayNumber(value, pattern, formats);
}

function displayString(value: string, pattern: string | undefined): string {
  if (pattern === undefined || !pattern.includes('@') || isTextFormat(pattern)) return value;
  return format(pattern, value, { throws: false });
}

function displayNumber(value: number, pattern: string | undefined, formats: LocaleFormats): string {
  const options = { locale: formats.language, throws: false, leap1900: false, overflow: '###' };
  const general = pattern === undefined || pattern === generalFormat || /^general$/i.test(pattern) || pattern === '@';
  if (general) return generalNumber(value, formats.decimal) ?? format('General', value, options);
  const text = format(pattern, value, options);
  return pattern.includes('.#') ? withoutBareDecimal(text, formats.decimal) : text;
}

/** Google shows ten digits of a fraction, one more than the library does. */
function generalNumber(value: number, decimal: string): string | null {
  const size = Math.abs(value);
  return size < 1 && size >= 0.0001 ? String(Number(value.toPrecision(10))).replace('.', decimal) : null;
}

/** Where every decimal is optional and none is there, Google leaves the point away too. */
function withoutBareDecimal(text: string, decimal: string): string {
  const at = text.lastIndexOf(decimal);
  return at >= 0 && !/\d/.test(text.charAt(at + 1)) ? text.slice(0, at) + text.slice(at + 1) : text;
}
