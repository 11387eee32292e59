import type { Writing } from '../core/texts';
import type { Period } from '../core/register/time/period';
import type { Unit } from '../core/figures/sections/measure';
import type { Language } from '../core/values/label';
import {
  civilOf,
  formatDay,
  formatMoment,
  MILLISECONDS_A_DAY,
  UNIX_EPOCH_SERIAL,
  type Day,
  type Moment,
} from '../core/values/moment';
import { amountOf } from '../core/values/money';
import { formFor, type Forms } from './plural';

/** The few words that numbers and dates need in a language. */
export interface WritingWords {
  readonly locale: string;
  readonly noData: string;
  readonly percent: string;
  readonly hours: string;
  readonly minutes: string;
  readonly days: Forms;
  readonly quarter: (quarter: number, year: number) => string;
  readonly year: (year: number) => string;
  readonly week: (week: number, year: number) => string;
  readonly day: (iso: string) => string;
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  RUB: '₽',
  USD: '$',
  EUR: '€',
  GBP: '£',
  KZT: '₸',
  BYN: 'Br',
  UAH: '₴',
  CNY: '¥',
};

/** Hosts bring their own locale and zone; both are named here so that every machine writes the same. */
export function writingOf(language: Language, words: WritingWords): Writing {
  const number = numberWriter(words.locale);
  const currency = (code: string): string => CURRENCY_SIGNS[code] ?? code;
  const minutes = (value: number): string => durationText(Math.round(value), words, number);
  const day = (value: Day): string => words.day(formatDay(value));
  return {
    number,
    minutes,
    currency,
    day,
    moment: (value: Moment) => `${day(value)} ${formatMoment(value).slice(11, 16)}`,
    period: (period) => periodName(period, words, day),
    dayOfMonth: (value) => dateOf(value, words.locale, { day: 'numeric', month: 'long' }),
    shortMonth: (value) => `${monthName(value, words.locale, 'short')} ${String(civilOf(value).year).slice(2)}`,
    value: (value, unit, code) => (value === null ? words.noData : valueText(value, unit, code)),
  };

  function valueText(value: number, unit: Unit, code: string): string {
    if (unit === 'money')
      return `${number(amountOf(value), Number.isInteger(amountOf(value)) ? 0 : 2)} ${currency(code)}`;
    if (unit === 'percent') return `${number(value * 100, 1)}${words.percent}`;
    if (unit === 'minutes') return minutes(value);
    if (unit === 'days') return `${number(value, 1)} ${formFor(language, value, words.days)}`;
    return number(value, 0);
  }
}

function numberWriter(locale: string): Writing['number'] {
  const writers = new Map<number, Intl.NumberFormat>();
  return (value, decimals = 0) => {
    let writer = writers.get(decimals);
    if (!writer) {
      const digits = { minimumFractionDigits: decimals === 2 ? 2 : 0, maximumFractionDigits: decimals };
      writers.set(decimals, (writer = new Intl.NumberFormat(locale, digits)));
    }
    // A true minus: the hyphen of some hosts is too short beside digits.
    return writer.format(value === 0 ? 0 : value).replace('-', '−');
  };
}

function durationText(minutes: number, words: WritingWords, number: Writing['number']): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  const parts = [
    hours > 0 ? `${number(hours)} ${words.hours}` : '',
    rest > 0 || hours === 0 ? `${rest} ${words.minutes}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function periodName({ kind, start, end, key }: Period, words: WritingWords, day: Writing['day']): string {
  const { year, month } = civilOf(start);
  switch (kind) {
    case 'day':
      return day(start);
    case 'week':
      return words.week(Number(key.slice(6)), Number(key.slice(0, 4)));
    case 'month':
      return `${monthName(start, words.locale, 'long')} ${year}`;
    case 'quarter':
      return words.quarter(Math.ceil(month / 3), year);
    case 'year':
      return words.year(year);
    case 'range':
      return `${day(start)} – ${day(end - 1)}`;
  }
}

/** Long names stand alone («октябрь», never «октября»); short ones without a point. */
function monthName(day: Day, locale: string, width: 'long' | 'short'): string {
  // Asking for the month alone gives the form that stands alone.
  const name = dateOf(day, locale, { month: width });
  return width === 'short' ? name.replace('.', '').slice(0, 3) : name;
}

function dateOf(day: Day, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return dateWriter(locale, parts).format((day - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY);
}

/** To make one takes a hundred times longer than to write a date with it. */
const dateWriters = new Map<string, Intl.DateTimeFormat>();

function dateWriter(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(parts)}`;
  let writer = dateWriters.get(key);
  if (!writer) dateWriters.set(key, (writer = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })));
  return writer;
}
