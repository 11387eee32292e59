import { SECONDS_A_DAY, snapToSecond, type Moment } from '../../values/moment';
import type { WallClock } from '../../values/wallClock';
import { foldHeading } from '../../values/text';
import { isDateCell, type CellValue } from '../schema/cell';
import { Fault } from '../schema/column';
import { readDateTime } from '../schema/readDate';

/** Dates as other programs write them. In a table of ours a text with a zone is refused; in a file it is told by the workbook's clock. */

export interface DateHabits {
  readonly dayFirst: boolean;
  readonly clock: WallClock;
}

const ZONED =
  /^(\d{4})-(\d{2})-(\d{2})[t ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(z|utc|gmt|[+-]\d{2}:?(?:\d{2})?)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[t ]?(\d{2}):?(\d{2})(?::?(\d{2}))?)?$/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const WEEKDAY =
  /^(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur?|sun)(?:day)?)\.?,?\s+/;
const TIME_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?)[\s,]+(\S.*)$/;
/** «05.10.2026 (пн)»: the day of the week beside the date says nothing more. */
const WEEKDAY_BESIDE = /\s*\((?:пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)\.?\)/;
const YEAR_SAID = /\s*(?:года|год|г\.?)$/;
/** «24 . 10 . 2026», «18,10,2026». */
const APART = /^(\d{1,2})\s*[.,]\s*(\d{1,2})\s*[.,]\s*(\d{4}|\d{2})(?!\d)/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)(?: of)?(?=\s)/;
/** `05-Oct-26`, «15 окт 26». */
const SHORT_YEAR = /^(\d{1,2}[\s.-]+[a-zа-я]+\.?,?[\s-]+)(\d{2})(?![\d:])/;
const BETWEEN = /\s*(?:г\.?|года)?,?\s+(?:в|at)?\s*(?=\d{1,2}:\d{2})/;

/** A moment by the workbook's clock, whatever program wrote it; blank is null. */
export function readForeignDate(cell: CellValue, habits: DateHabits): Moment | null | Fault {
  if (isDateCell(cell) || typeof cell === 'boolean') return readDateTime(cell, habits);
  const text = typeof cell === 'number' ? String(cell) : foldHeading(cell.replace(/^'/, '')).replace(/[\s*]+$/, '');
  if (text === '' || isDash(text)) return null;
  return zoned(text, habits) ?? ofDigits(text, habits) ?? readDateTime(plainDate(text), habits);
}

/** A dash alone says that there is nothing. */
export function isDash(text: string): boolean {
  return /^[-–—]+$/.test(text);
}

function plainDate(text: string): string {
  const bare = text
    .replace(/["«»“”]/g, '')
    .replace(WEEKDAY, '')
    .replace(WEEKDAY_BESIDE, '')
    .replace(BETWEEN, ' ');
  return bare
    .replace(YEAR_SAID, '')
    .replace(TIME_FIRST, '$2 $1')
    .replace(APART, '$1.$2.$3')
    .replace(ORDINAL, '$1')
    .replace(SHORT_YEAR, '$120$2');
}

function zoned(text: string, { clock }: DateHabits): Moment | null {
  const parts = ZONED.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second = '0', zone = 'z'] = parts;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return Number.isNaN(instant) ? null : clock.momentOf(new Date(instant - offsetOf(zone)));
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Midnight in Greenwich is how a day without a time is written by programs that know no days. */
const MIDNIGHT_THERE = /^(\d{4}-\d{2}-\d{2})[t ]00:00(?::00)?(?:[.,]0+)?\s*(?:z|utc|gmt|\+00:?00)$/i;

/** The day itself where a text names the midnight of Greenwich; null for any other text. */
export function dayWithoutTime(cell: CellValue): string | null {
  return typeof cell === 'string' ? (MIDNIGHT_THERE.exec(cell.trim())?.[1] ?? null) : null;
}

function ofDigits(text: string, habits: DateHabits): Moment | null | Fault {
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second = '00'] = compact;
    const time = hour === undefined ? '' : ` ${hour}:${minute}:${second}`;
    const read = readDateTime(`${year}-${month}-${day}${time}`, habits);
    if (typeof read === 'number') return read;
  }
  if (SERIAL.test(text)) return readDateTime(Number(text.replace(',', '.')), habits);
  if (!EPOCH.test(text)) return null;
  const instant = Number(text) * (text.length === 10 ? 1000 : 1);
  return habits.clock.momentOf(new Date(instant));
}

const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*(am|pm)?$/;

/** A time of day as a fraction of it: a time cell, `9:15:22 AM`, `09.15`; blank is null. */
export function readForeignTime(cell: CellValue): number | null | Fault {
  if (isDateCell(cell)) return cell.serial - Math.floor(cell.serial);
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? cell : new Fault('badTime');
  const text = foldHeading(String(cell));
  if (text === '' || isDash(text)) return null;
  const [, hour, minute, second = '0', half] = TIME.exec(text) ?? [];
  if (hour === undefined) return new Fault('badTime');
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return new Fault('badTime');
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / SECONDS_A_DAY;
}

/** A date and its time of day that stand in two columns. */
export function joinedMoment(day: Moment, time: number): Moment {
  return snapToSecond(Math.floor(day) + time);
}
