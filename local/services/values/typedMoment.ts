import { parseTime } from 'numfmt';
import type { LocaleFormats } from './localeFormats';
import { readTypedDay } from './typedDay';
import type { TypedMoment, TypedValue } from './typedValue';
import { dayMilliseconds } from './zones';

/** A day, a time or both as people of the locale write them; a day without a year lies in the year given. */
export function readTypedMoment(text: string, formats: LocaleFormats, year: number): TypedValue | null {
  const moment =
    readDuration(text) ?? readTime(text, formats) ?? readTypedDay(text, formats, year) ?? readBoth(text, formats, year);
  return moment && { content: moment.serial, numberFormat: moment.pattern };
}

/** `25:30:00` is longer than a day and no time of day. */
function readDuration(text: string): TypedMoment | null {
  const [, hours, minutes, seconds = '0'] = /^(\d{2,5}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (Number(hours ?? 0) < 24) return null;
  return {
    serial: ((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000) / dayMilliseconds,
    pattern: '[h]:mm:ss',
  };
}

function readTime(text: string, formats: LocaleFormats): TypedMoment | null {
  const parsed = parseTime(text, { locale: formats.language });
  return typeof parsed?.v === 'number' ? { serial: parsed.v, pattern: parsed.z ?? formats.time } : null;
}

/** The day first, then the time. */
function readBoth(text: string, formats: LocaleFormats, year: number): TypedMoment | null {
  const [, dayText = '', timeText = ''] =
    /^(.+?),?[ \u00a0\u202f]+(\d{1,2}(?::.+|[ \u00a0\u202f]?\p{L}.*))$/u.exec(text) ?? [];
  const time = timeText === '' ? null : readTime(timeText, formats);
  const day = time && readTypedDay(dayText, formats, year);
  return day && { serial: day.serial + time.serial, pattern: `${day.pattern} ${time.pattern}` };
}
