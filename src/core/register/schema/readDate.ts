import { foldHeading } from '../../values/text';
import { dayOfCivil, dayOfParts, snapToSecond, SECONDS_A_DAY, type Moment } from '../../values/moment';
import { isDateCell, type CellValue } from './cell';
import { Fault } from './column';

/** Dates outside these years are typing errors in a sales register: 1899 is an empty time, 9999 a placeholder. */
const EARLIEST = dayOfCivil({ year: 1950, month: 1, day: 1 });
const LATEST = dayOfCivil({ year: 2100, month: 1, day: 1 });
/** Below this a bare number in a date column is more likely an amount or a year than a serial date (1990). */
const EARLIEST_BARE_SERIAL = dayOfCivil({ year: 1990, month: 1, day: 1 });

const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'май', 'мая'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
];

const TIME = /(?:^|[\sT])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?$/i;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})[\s.-]+([a-zа-я]+)\.?,?[\s-]+(\d{4})$/;
const MONTH_DAY_YEAR = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;

/**
 * A moment on the workbook's wall clock: a real date, or text in one of the accepted forms (`05.11.2026`,
 * `5.11.26 14:30`, `2026-11-05T14:30`, `5 ноя 2026`, `Nov 5, 2026`, `11/05/2026` by the workbook's locale).
 * A text with a zone (`Z`, `+07:00`) is a fault: nobody may shift it silently. Blank is null.
 */
export function readDateTime(cell: CellValue, context: { readonly dayFirst: boolean }): Moment | null | Fault {
  if (cell === '') return null;
  if (isDateCell(cell)) return withinReason(cell.serial);
  if (typeof cell === 'number') return cell >= EARLIEST_BARE_SERIAL ? withinReason(cell) : new Fault('badDate');
  if (typeof cell !== 'string') return new Fault('badDate');
  return readDateText(cell, context.dayFirst);
}

/**
 * Whether the dates of a column are typed day first, by those that can be read in one way only: `25/11/2026` proves
 * it, `11/25/2026` disproves it. Null without a proof, or when both stand there.
 */
export function provenDayFirst(cells: Iterable<CellValue>): boolean | null {
  let proven: boolean | null = null;
  for (const cell of cells) {
    const dayFirst = typeof cell === 'string' ? dayFirstOfText(cell) : null;
    if (dayFirst === null) continue;
    if (proven !== null && proven !== dayFirst) return null;
    proven = dayFirst;
  }
  return proven;
}

const SLASHED_IN_CELL = /^['\s]*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/;

/** Whether it is a date written in numbers whose order another locale takes otherwise. */
export function dependsOnOrder(cell: CellValue): boolean {
  return typeof cell === 'string' && SLASHED_IN_CELL.test(cell);
}

function dayFirstOfText(text: string): boolean | null {
  const typed = SLASHED_IN_CELL.exec(text);
  if (!typed) return null;
  const [first, second] = [Number(typed[1]), Number(typed[2])];
  if (first > 12 && first <= 31 && second <= 12) return true;
  return second > 12 && second <= 31 && first <= 12 ? false : null;
}

/** The first day of the month a date lies in; `10.2026` and `2026-10` name a month too. */
export function readMonth(cell: CellValue, context: { readonly dayFirst: boolean }): Moment | null | Fault {
  const monthAlone = typeof cell === 'string' ? /^(?:(\d{4})-(\d{1,2})|(\d{1,2})\.(\d{4}))$/.exec(cell.trim()) : null;
  if (monthAlone) {
    const year = Number(monthAlone[1] ?? monthAlone[4]);
    const day = dayOfParts(year, Number(monthAlone[2] ?? monthAlone[3]), 1);
    return day === null ? new Fault('badDate') : withinReason(day);
  }
  return readDateTime(cell, context);
}

function withinReason(serial: Moment): Moment | Fault {
  if (!Number.isFinite(serial) || serial < EARLIEST || serial >= LATEST) return new Fault('dateOutOfRange');
  return snapToSecond(serial);
}

function readDateText(text: string, dayFirst: boolean): Moment | null | Fault {
  const typed = foldHeading(text.replace(/^'/, '')).replace(/\s*г\.?$/, '');
  if (typed === '') return null;
  const time = TIME.exec(typed.toUpperCase().includes('T') ? typed.replace(/(\d)t(\d)/, '$1T$2') : typed);
  const fraction = time ? fractionOfTime(time) : 0;
  if (fraction === null) return new Fault('badDate');
  const datePart = time
    ? typed
        .slice(0, typed.length - time[0].length)
        .replace(/,$/, '')
        .trim()
    : typed;
  const day = dayOfText(datePart, dayFirst);
  if (day instanceof Fault) return day;
  return withinReason(day + fraction);
}

function fractionOfTime([, hour, minute, second = '0', half]: RegExpExecArray): number | null {
  let hours = Number(hour);
  if (half && (hours < 1 || hours > 12)) return null;
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / SECONDS_A_DAY;
}

function dayOfText(text: string, dayFirst: boolean): Moment | Fault {
  const parts = partsOfText(text, dayFirst);
  if (!parts) return new Fault('badDate');
  const day = dayOfParts(fullYear(parts[0]), parts[1], parts[2]);
  return day ?? new Fault('badDate');
}

/** [year, month, day] as numbers, whatever the order they were typed in; null when the text is no date. */
function partsOfText(text: string, dayFirst: boolean): readonly [string, number, number] | null {
  const iso = ISO.exec(text);
  if (iso) return [iso[1] ?? '', Number(iso[2]), Number(iso[3])];
  const dotted = DOTTED.exec(text);
  if (dotted) return [dotted[3] ?? '', Number(dotted[2]), Number(dotted[1])];
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    return dayFirst ? [slashed[3] ?? '', second, first] : [slashed[3] ?? '', first, second];
  }
  const dayMonth = DAY_MONTH_YEAR.exec(text);
  if (dayMonth) return [dayMonth[3] ?? '', monthNumber(dayMonth[2] ?? ''), Number(dayMonth[1])];
  const monthDay = MONTH_DAY_YEAR.exec(text);
  return monthDay ? [monthDay[3] ?? '', monthNumber(monthDay[1] ?? ''), Number(monthDay[2])] : null;
}

/** 1-12, or 0 for a word that is no month. */
export function monthNumber(word: string): number {
  return MONTH_STEMS.findIndex((stems) => stems.some((stem) => word.startsWith(stem))) + 1;
}

/** Two digits of a year mean 1970-2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Minutes from midnight: a time cell, `9:00`, or whole hours (`18`); 24:00 ends a day. Blank is null. */
export function readTime(cell: CellValue): number | null | Fault {
  if (cell === '') return null;
  if (isDateCell(cell)) return minutesOfSerial(cell.serial);
  if (typeof cell === 'number') return cell < 1 ? minutesOfSerial(cell) : minutesOfHours(cell);
  if (typeof cell !== 'string') return new Fault('badTime');
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::00)?$/.exec(cell.trim());
  if (!match) return cell.trim() === '' ? null : new Fault('badTime');
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minutes > 1440 || Number(match[2] ?? 0) > 59 ? new Fault('badTime') : minutes;
}

function minutesOfSerial(serial: Moment): number | Fault {
  return serial >= 0 && serial <= 1 ? Math.round(serial * 1440) : new Fault('badTime');
}

function minutesOfHours(hours: number): number | Fault {
  return Number.isInteger(hours) && hours <= 24 ? hours * 60 : new Fault('badTime');
}
