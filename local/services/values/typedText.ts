import { parseBool, parseDate, parseNumber, parseTime } from 'numfmt';
import type { CellContent } from '../../store/sheetStore';
import type { LocaleFormats } from './localeFormats';
import { epochSerial } from './zones';

/** What a spreadsheet makes of text that is typed or written into a cell, and the number format it gives the cell. */
export interface TypedValue {
  content: CellContent;
  numberFormat?: string;
}

/**
 * Reads text as if typed by a person with the spreadsheet's locale; `plain` is a cell with the format `@`, and a day
 * without a year lies in the year given.
 */
export function readTyped(
  text: string,
  formats: LocaleFormats,
  plain: boolean,
  year = new Date().getFullYear(),
): TypedValue {
  if (text === '') return { content: null };
  if (plain) return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  const formula = asFormula(text, formats);
  if (formula !== null) return { content: { formula } };
  return readNumber(text.trim(), formats, year) ?? { content: text };
}

/** `=…` and `+…` calculate, also behind zero-width characters; a signed number does not. */
function asFormula(text: string, formats: LocaleFormats): string | null {
  const bare = text.replace(/^[\ufeff\u200b]+/, '');
  if (bare.startsWith('=') && bare.length > 1) return bare;
  if (!bare.startsWith('+') || bare.length === 1 || readNumber(bare, formats, 0)) return null;
  return `=${bare}`;
}

function readNumber(text: string, formats: LocaleFormats, year: number): TypedValue | null {
  const truth = readTruth(text, formats);
  if (truth !== null) return { content: truth };
  if (!maybeNumber(text, formats)) return null;
  const options = { locale: formats.language };
  const number = (): TypedValue | null =>
    hasForeignPoint(text, formats) ? null : asTyped(parseNumber(withoutSpaces(text, formats), options));
  const moment = (): TypedValue | null =>
    readDuration(text) ?? readDayAndMonth(text, formats, year) ?? inYear(readMoment(text, options), year);
  return formats.decimal === '.' ? (number() ?? moment()) : (moment() ?? number());
}

/** A number, date or time begins with a digit behind a sign or currency at most, or with a month's name; most text does neither. */
function maybeNumber(text: string, formats: LocaleFormats): boolean {
  if (text.length > longestNumber || !/\d/.test(text)) return false;
  return /^[^\p{L}\d]{0,3}\d/u.test(text) || formats.months.has(text.slice(0, 3).toLowerCase());
}

const longestNumber = 40;

function readTruth(text: string, formats: LocaleFormats): boolean | null {
  if (!/^\p{L}{1,10}$/u.test(text)) return null;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  const parsed = parseBool(text, { locale: formats.language });
  return typeof parsed?.v === 'boolean' ? parsed.v : null;
}

/** Where a space separates thousands, any kind of space does. */
function withoutSpaces(text: string, formats: LocaleFormats): string {
  if (formats.decimal === '.') return text;
  return text.replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
}

/** Where neither decimals nor thousands are written with a point, `1.5` is no number. */
function hasForeignPoint(text: string, { decimal, group }: LocaleFormats): boolean {
  return decimal !== '.' && group !== '.' && text.includes('.');
}

/** `25:30:00` is longer than a day and no time of day. */
function readDuration(text: string): TypedValue | null {
  const [, hours, minutes, seconds = '0'] = /^(\d{2,5}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (Number(hours ?? 0) < 24) return null;
  const content = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { content, numberFormat: '[h]:mm:ss' };
}

/** `31.12` where dates are written with points. */
function readDayAndMonth(text: string, { date }: LocaleFormats, year: number): TypedValue | null {
  const [, day, month] = (date.startsWith('dd.MM') && /^(\d{1,2})\.(\d{1,2})\.?$/.exec(text)) || [];
  const time = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  if (time.getUTCDate() !== Number(day) || time.getUTCMonth() !== Number(month) - 1) return null;
  return { content: time.getTime() / 86_400_000 + epochSerial, numberFormat: 'dd.mm' };
}

/** The library takes a day without a year from the machine's clock. */
function inYear(typed: TypedValue | null, year: number): TypedValue | null {
  const { content, numberFormat = '' } = typed ?? {};
  if (typeof content !== 'number' || !numberFormat.includes('d') || numberFormat.includes('y')) return typed;
  const day = new Date((Math.floor(content) - epochSerial) * 86_400_000);
  const moved = Date.UTC(year, day.getUTCMonth(), day.getUTCDate()) / 86_400_000 + epochSerial;
  return { content: moved + (content % 1), numberFormat };
}

function readMoment(text: string, options: { locale: string }): TypedValue | null {
  const whole = asTyped(parseDate(text, options)) ?? asTyped(parseTime(text, options));
  if (whole) return whole;
  const split = /^(.+?)(?:\s+|T|,\s*)(\d{1,2}:\d{2}.*)$/.exec(text);
  if (!split) return null;
  const [, day = '', clock = ''] = split;
  const date = parseDate(day, options);
  const time = parseTime(clock.replace(/Z$/, ''), options);
  if (typeof date?.v !== 'number' || typeof time?.v !== 'number') return null;
  return { content: date.v + time.v, numberFormat: `${date.z ?? 'yyyy-mm-dd'} ${time.z ?? 'hh:mm'}` };
}

function asTyped(parsed: { v: unknown; z?: string } | null): TypedValue | null {
  if (typeof parsed?.v !== 'number') return null;
  return parsed.z === undefined ? { content: parsed.v } : { content: parsed.v, numberFormat: parsed.z };
}
