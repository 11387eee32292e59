import { parseBool } from 'numfmt';
import type { LocaleFormats } from './localeFormats';
import { readTypedMoment } from './typedMoment';
import { readTypedNumber } from './typedNumber';
import type { TypedValue } from './typedValue';

/**
 * Reads text as if typed by a person with the spreadsheet's locale; `plain` is a cell with the format `@`, and a day
 * without a year lies in the year given: that of the workbook's clock.
 */
export function readTyped(text: string, formats: LocaleFormats, plain: boolean, year: number): TypedValue {
  if (text === '') return { content: null };
  if (plain) return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  const formula = asFormula(text, formats, year);
  if (formula !== null) return { content: { formula } };
  return readValue(text.trim(), formats, year) ?? { content: text };
}

/** `=…` and `+…` calculate, also behind zero-width characters; a signed number does not. */
function asFormula(text: string, formats: LocaleFormats, year: number): string | null {
  const bare = text.replace(/^[\ufeff\u200b]+/, '');
  if (bare.startsWith('=') && bare.length > 1) return bare;
  if (!bare.startsWith('+') || bare.length === 1 || readValue(bare, formats, year)) return null;
  return `=${bare}`;
}

function readValue(text: string, formats: LocaleFormats, year: number): TypedValue | null {
  const truth = readTruth(text, formats);
  if (truth !== null) return { content: truth };
  if (!maybeValue(text, formats)) return null;
  return readTypedNumber(text, formats) ?? readTypedMoment(text, formats, year);
}

const longestValue = 40;

/** A number, date or time begins with a digit behind a sign or currency at most, or with a name; most text does neither. */
function maybeValue(text: string, formats: LocaleFormats): boolean {
  if (text.length > longestValue || !/\d/.test(text) || /[\t\r\n]/.test(text)) return false;
  if (/^[^\p{L}\d]{0,3}\d/u.test(text)) return true;
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return formats.months.number(word) !== undefined || formats.weekdays.has(word.toLowerCase());
}

function readTruth(text: string, formats: LocaleFormats): boolean | null {
  if (!/^\p{L}{1,10}$/u.test(text)) return null;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  const parsed = parseBool(text, { locale: formats.language });
  return typeof parsed?.v === 'boolean' ? parsed.v : null;
}
