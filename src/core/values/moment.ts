/**
 * Workbook wall-clock time, as spreadsheets store it: days since 30 December 1899, the fraction is the time of day.
 * No zone is involved anywhere in the core: 09:00 typed in Kemerovo is 09:00 here.
 * Moments are snapped to whole seconds, so equal times are equal numbers.
 */
export type Moment = number;

/** A moment at midnight: the serial number of a calendar day. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly day: number;
}

export const SECONDS_A_DAY = 86_400;
export const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970, where instants are counted from. */
export const UNIX_EPOCH_SERIAL = 25_569;

/** The day a moment falls on. */
export function dayOf(moment: Moment): Day {
  return Math.floor(moment);
}

/** The same time to the whole second; spreadsheets store 09:20 as 0.38888…, which two programs may round differently. */
export function snapToSecond(moment: Moment): Moment {
  return Math.round(moment * SECONDS_A_DAY) / SECONDS_A_DAY;
}

/** Seconds since the serial zero, a whole number. */
export function secondsOf(moment: Moment): number {
  return Math.round(moment * SECONDS_A_DAY);
}

export function momentOfSeconds(seconds: number): Moment {
  return seconds / SECONDS_A_DAY;
}

/** True when a moment carries no time of day. */
export function isWholeDay(moment: Moment): boolean {
  return Number.isInteger(moment);
}

/** Whole clock minutes from one moment to another, fractions of a minute kept. */
export function minutesBetween(from: Moment, to: Moment): number {
  return (secondsOf(to) - secondsOf(from)) / 60;
}

export function dayOfCivil({ year, month, day }: CivilDate): Day {
  // Date.UTC reads years 0-99 as 1900-1999, and no register reaches that far back.
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + UNIX_EPOCH_SERIAL;
}

export function civilOf(moment: Moment): CivilDate {
  const date = new Date((dayOf(moment) - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of these numbers, or null when the calendar has no such day (31 February). */
export function dayOfParts(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOfCivil({ year, month, day });
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(moment: Moment): number {
  return ((((dayOf(moment) - 2) % 7) + 7) % 7) + 1;
}

export function startOfMonth(moment: Moment): Day {
  const { year, month } = civilOf(moment);
  return dayOfCivil({ year, month, day: 1 });
}

/** Calendar arithmetic: the same day of another month, or its last day when there is no such day (31 May − 3 months = 28 February). */
export function addMonths(moment: Moment, months: number): Moment {
  const { year, month, day } = civilOf(moment);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return dayOfCivil({ year: targetYear, month: targetMonth, day: targetDay }) + (moment - dayOf(moment));
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** `2026-11-05` */
export function formatDay(moment: Moment): string {
  const { year, month, day } = civilOf(moment);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `2026-11-05T14:30`, with seconds only when there are any. */
export function formatMoment(moment: Moment): string {
  const seconds = secondsOf(moment);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const rest = seconds - day * SECONDS_A_DAY;
  const time = `${twoDigits(Math.floor(rest / 3600))}:${twoDigits(Math.floor((rest % 3600) / 60))}`;
  return `${formatDay(day)}T${time}${rest % 60 === 0 ? '' : `:${twoDigits(rest % 60)}`}`;
}

const ISO_MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** Reads `2026-11-05` or `2026-11-05T14:30[:15]`; null for anything else, impossible dates and times included. */
export function parseIsoMoment(text: string): Moment | null {
  const match = ISO_MOMENT.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const date = dayOfParts(Number(year), Number(month), Number(day));
  if (date === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return date + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / SECONDS_A_DAY;
}
