import type { LocaleFormats } from './localeFormats';
import type { TypedMoment } from './typedValue';
import { dayMilliseconds, epochSerial } from './zones';

const space = '[ \\u00a0\\u202f]';
/** Between a number and a month's name, a point of an abbreviation or of an ordinal number included. */
const gap = `(\\.?(?:${space}+|[-/]|,${space}*)|\\.)`;
const word = '(\\p{L}+)';
const day = '(\\d{1,2})';
const year = '(\\d{4}|\\d{2})';

interface Shape {
  readonly shape: RegExp;
  /** What its groups are, in their order. */
  readonly parts: readonly ('day' | 'month' | 'year' | 'gap')[];
}

const named: readonly Shape[] = [
  { shape: `${day}${gap}${word}`, parts: ['day', 'gap', 'month'] as const },
  { shape: `${word}${gap}${day}`, parts: ['month', 'gap', 'day'] as const },
  { shape: `${day}${gap}${word}${gap}${year}`, parts: ['day', 'gap', 'month', 'gap', 'year'] as const },
  { shape: `${word}${gap}${day}${gap}${year}`, parts: ['month', 'gap', 'day', 'gap', 'year'] as const },
  { shape: `(\\d{4})${gap}${word}${gap}${day}`, parts: ['year', 'gap', 'month', 'gap', 'day'] as const },
  { shape: `${word}${gap}(\\d{4})`, parts: ['month', 'gap', 'year'] as const },
  { shape: `(\\d{4})${gap}${word}`, parts: ['year', 'gap', 'month'] as const },
].map(({ shape, parts }) => ({ shape: new RegExp(`^${shape}\\.?$`, 'u'), parts }));

/** A day as people of the locale write it; without a year it lies in the year given. Null for anything else. */
export function readTypedDay(text: string, formats: LocaleFormats, thisYear: number): TypedMoment | null {
  return (
    readNumbers(text, formats, thisYear) ??
    readNamed(text, formats, thisYear) ??
    readSigns(text, formats, thisYear) ??
    readAfterWeekday(text, formats, thisYear)
  );
}

/** `Monday, 1 March 2024`: the weekday is not checked. */
function readAfterWeekday(text: string, formats: LocaleFormats, thisYear: number): TypedMoment | null {
  const [, weekday = '', rest = ''] = /^(\p{L}+)\.?,?[ \u00a0]+(.+)$/u.exec(text) ?? [];
  if (!formats.weekdays.has(weekday.toLowerCase())) return null;
  const found = readNumbers(rest, formats, thisYear) ?? readNamed(rest, formats, thisYear);
  return found && { ...found, pattern: `ddd, ${found.pattern}` };
}

/** `1 March 2024`, `Mar 1`, `5-Jan`, `March 2024`: the parts are shown as they were typed. */
function readNamed(text: string, { months }: LocaleFormats, thisYear: number): TypedMoment | null {
  for (const { shape, parts } of named) {
    const [, ...groups] = shape.exec(text) ?? [];
    const at = (part: string): string => groups[parts.indexOf(part as 'day')] ?? '';
    const month = months.number(at('month'));
    if (month === undefined) continue;
    const serial = serialOf(parts.includes('year') ? fullYear(at('year')) : thisYear, month, Number(at('day') || 1));
    if (serial === null) continue;
    const shown = { day: digits('d', at('day')), year: digits('y', at('year')), gap: '' };
    const name = months.isLong(at('month')) ? 'mmmm' : 'mmm';
    const pattern = groups.map((typed, index) => {
      const part = parts[index] ?? 'gap';
      return part === 'gap' ? typed : part === 'month' ? name : shown[part];
    });
    return { serial, pattern: pattern.join('') };
  }
  return null;
}

const numbers = /^(\d{1,4})(-|\/|\. ?)(\d{1,2}|\d{4})(?:\2(\d{4}|\d{1,2}))?(\.?)$/;

/** `15.01.2025`, `1/2`, `2024-01-02`, `1/2024`. */
function readNumbers(text: string, formats: LocaleFormats, thisYear: number): TypedMoment | null {
  const [, first = '', gapText = '', second = '', third, last = ''] = numbers.exec(text) ?? [];
  if (first === '' || (last !== '' && !gapText.startsWith('.'))) return null;
  const order = third === undefined ? orderOfTwo(first, gapText, second, formats) : orderOfThree(first, third, formats);
  if (!order) return null;
  const typed = [first, second, third ?? ''];
  const at = (part: Part): string => typed[order.indexOf(part)] ?? '';
  const ownYear = order.includes('year') ? fullYear(at('year')) : thisYear;
  const serial = serialOf(ownYear, Number(at('month')), order.includes('day') ? Number(at('day')) : 1);
  return serial === null ? null : { serial, pattern: patternOf(order, typed, gapText, formats) };
}

type Part = 'day' | 'month' | 'year';

/** Two numbers are a day and a month, or a month and a year of four digits; with a point only where dates have points. */
function orderOfTwo(first: string, gapText: string, second: string, formats: LocaleFormats): readonly Part[] | null {
  if (gapText.startsWith('.') && !formats.date.includes('.')) return null;
  if (first.length <= 2 && second.length <= 2) return formats.dayFirst ? ['day', 'month'] : ['month', 'day'];
  if (gapText.startsWith('.')) return null;
  if (first.length === 4 && second.length <= 2) return ['year', 'month'];
  return first.length <= 2 ? ['month', 'year'] : null;
}

function orderOfThree(first: string, third: string, formats: LocaleFormats): readonly Part[] | null {
  if (first.length === 4) return third.length <= 2 ? ['year', 'month', 'day'] : null;
  if (first.length > 2 || third.length === 1) return null;
  if (formats.yearFirst && first.length === 2 && third.length === 2) return ['year', 'month', 'day'];
  return formats.dayFirst ? ['day', 'month', 'year'] : ['month', 'day', 'year'];
}

/** The locale's own look where it was typed with the locale's own sign, else as it was typed. */
function patternOf(order: readonly Part[], typed: readonly string[], gapText: string, { date }: LocaleFormats): string {
  const own = order.includes('day') && order[0] !== 'year' && date.includes(gapText);
  const ownYear = digits('y', typed[order.indexOf('year')] ?? '');
  if (own) return order.includes('year') ? date.replace('yyyy', ownYear) : date.replace(`${gapText}yyyy`, '');
  return order.map((part, index) => digits(part.charAt(0), typed[index] ?? '')).join(gapText);
}

/** `2024年3月1日` where it is written so. */
function readSigns(text: string, { language }: LocaleFormats, thisYear: number): TypedMoment | null {
  if (!/^(?:ja|zh)/.test(language)) return null;
  const [, ownYear, month = '', number = ''] = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  const serial = serialOf(Number(ownYear ?? thisYear), Number(month), Number(number));
  return serial === null ? null : { serial, pattern: `${ownYear === undefined ? '' : 'yyyy"年"'}m"月"d"日"` };
}

/** `dd` for two digits, `d` for one; a year has two or four. */
function digits(letter: string, typed: string): string {
  return letter === 'y' ? letter.repeat(typed.length) : letter.repeat(Math.min(2, typed.length));
}

/** Two digits are a year from 1930 to 2029. */
function fullYear(typed: string): number {
  const value = Number(typed);
  if (typed.length > 2) return value;
  return value + (value < 30 ? 2000 : 1900);
}

const firstYear = 1900;

/** Null for a day that no calendar has, or before cells can show days. */
function serialOf(ofYear: number, month: number, ofMonth: number): number | null {
  if (ofYear < firstYear || ofYear > 9999) return null;
  const time = new Date(Date.UTC(ofYear, month - 1, ofMonth));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== ofMonth) return null;
  return time.getTime() / dayMilliseconds + epochSerial;
}
