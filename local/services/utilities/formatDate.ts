import { scriptException } from '../core/exception';
import { dayMilliseconds, fixedOffset, wallToInstant, zoneOffset, zoneOrGmt } from '../values/zones';

/** The wall clock of a moment, held in the UTC fields of a Date. */
interface Wall {
  readonly clock: Date;
  readonly instant: number;
  readonly zone: string;
  readonly locale: string;
}

function name(wall: Wall, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(wall.locale, { ...options, timeZone: 'UTC' }).format(wall.clock);
}

function padded(value: number, count: number): string {
  return String(value).padStart(count, '0');
}

/** Weeks as Java counts them in the US: from Sunday, the first one holds January 1. */
function weekOfYear(clock: Date): number {
  const first = new Date(Date.UTC(clock.getUTCFullYear(), 0, 1));
  const days = Math.floor((clock.getTime() - first.getTime()) / dayMilliseconds);
  return Math.floor((days + first.getUTCDay()) / 7) + 1;
}

/** December days of a week that holds January 1 belong to the next week year. */
function weekYear(clock: Date): number {
  const saturday = new Date(clock.getTime() + (6 - clock.getUTCDay()) * dayMilliseconds);
  return saturday.getUTCFullYear();
}

function year(value: number, count: number): string {
  return count === 2 ? padded(value % 100, 2) : padded(value, count);
}

function month({ clock }: Wall, count: number, wall: Wall): string {
  if (count > 2) return name(wall, { month: count === 3 ? 'short' : 'long' });
  return padded(clock.getUTCMonth() + 1, count);
}

function offsetText(wall: Wall, separator: string): string {
  const minutes = Math.round(zoneOffset(wall.zone, wall.instant) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${separator}${padded(size % 60, 2)}`;
}

function zoneName(wall: Wall, count: number): string {
  const fixed = fixedOffset(wall.zone);
  if (fixed !== null) return fixed === 0 ? wall.zone.slice(0, 3) : `GMT${offsetText(wall, ':')}`;
  const timeZoneName = count > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: wall.zone, timeZoneName }).formatToParts(wall.instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? wall.zone;
}

const fields: Readonly<Record<string, (wall: Wall, count: number) => string>> = {
  G: ({ clock }) => (clock.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ clock }, count) => year(clock.getUTCFullYear(), count),
  Y: ({ clock }, count) => year(weekYear(clock), count),
  M: (wall, count) => month(wall, count, wall),
  L: (wall, count) => month(wall, count, wall),
  w: ({ clock }, count) => padded(weekOfYear(clock), count),
  W: ({ clock }, count) =>
    padded(
      Math.ceil(
        (clock.getUTCDate() + new Date(Date.UTC(clock.getUTCFullYear(), clock.getUTCMonth(), 1)).getUTCDay()) / 7,
      ),
      count,
    ),
  D: ({ clock }, count) =>
    padded(Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / dayMilliseconds) + 1, count),
  d: ({ clock }, count) => padded(clock.getUTCDate(), count),
  F: ({ clock }, count) => padded(Math.ceil(clock.getUTCDate() / 7), count),
  E: (wall, count) => name(wall, { weekday: count > 3 ? 'long' : 'short' }),
  u: ({ clock }, count) => padded(clock.getUTCDay() || 7, count),
  a: ({ clock }) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ clock }, count) => padded(clock.getUTCHours(), count),
  k: ({ clock }, count) => padded(clock.getUTCHours() || 24, count),
  K: ({ clock }, count) => padded(clock.getUTCHours() % 12, count),
  h: ({ clock }, count) => padded(clock.getUTCHours() % 12 || 12, count),
  m: ({ clock }, count) => padded(clock.getUTCMinutes(), count),
  s: ({ clock }, count) => padded(clock.getUTCSeconds(), count),
  S: ({ clock }, count) => padded(clock.getUTCMilliseconds(), count),
  z: zoneName,
  Z: (wall) => offsetText(wall, ''),
  X: (wall, count) => {
    const text = offsetText(wall, count === 3 ? ':' : '');
    return zoneOffset(wall.zone, wall.instant) === 0 ? 'Z' : count === 1 ? text.slice(0, 3) : text;
  },
};

const parts = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/** A moment written by a pattern of Java's SimpleDateFormat, in a zone. */
export function formatDate(instant: number, timeZone: string, pattern: string, locale = 'en-US'): string {
  const zone = zoneOrGmt(timeZone);
  if (Number.isNaN(instant)) throw scriptException('Invalid argument: date. Should be of type: Date');
  const clock = new Date(instant + zoneOffset(zone, instant));
  const wall = { clock, instant, zone, locale };
  return pattern.replace(parts, (whole, literal: string | undefined, letter: string | undefined) => {
    if (literal !== undefined) return literal === '' ? "'" : literal.replaceAll("''", "'");
    const write = fields[letter ?? ''];
    if (!write) throw scriptException(`Illegal pattern character '${letter ?? ''}'`);
    return write(wall, whole.length);
  });
}

const readers: Readonly<Record<string, string>> = {
  y: '(\\d+)',
  M: '(\\d+|\\p{L}+\\.?)',
  d: '(\\d+)',
  H: '(\\d+)',
  h: '(\\d+)',
  k: '(\\d+)',
  m: '(\\d+)',
  s: '(\\d+)',
  S: '(\\d+)',
  a: '(AM|PM)',
  E: '(\\p{L}+)',
  Z: '([+-]\\d{4})',
  X: '(Z|[+-]\\d{2}(?::?\\d{2})?)',
  z: '([A-Za-z]+(?:[+-]\\d{1,2}:?\\d{2})?)',
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The moment that a text means by a pattern, in a zone; lenient as Java is: month 13 is January of the next year. */
export function parseDate(text: string, zone: string, pattern: string): number {
  const letters: string[] = [];
  const tokens = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  const source = tokens.map((token, i) => {
    if (token.startsWith("'")) return escaped(token === "''" ? "'" : token.slice(1, -1));
    const letter = token.charAt(0);
    const reader = readers[letter];
    if (!reader) return escaped(token);
    letters.push(letter);
    const adjacent = /^[A-Za-z]/.test(tokens[i + 1] ?? '') && reader.startsWith('(\\d');
    return adjacent ? `(\\d{${token.length}})` : reader;
  });
  const match = new RegExp(`^\\s*${source.join('')}`, 'iu').exec(text);
  if (!match) throw scriptException(`Unparseable date: "${text}"`);
  const values = Object.fromEntries(letters.map((letter, i) => [letter, match[i + 1] ?? '']));
  return instantOf(values, zoneOrGmt(zone), pattern);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function instantOf(values: Readonly<Record<string, string>>, zone: string, pattern: string): number {
  const number = (letter: string, otherwise: number): number => Number(values[letter] ?? otherwise);
  const short = /(?<!y)yy(?!y)/.test(pattern);
  const fullYear = number('y', 1970) + (short && number('y', 0) < 100 ? (number('y', 0) < 47 ? 2000 : 1900) : 0);
  const half = values['a']?.toUpperCase() === 'PM' ? 12 : 0;
  const hours = values['h'] === undefined ? number('H', number('k', 0) % 24) : (number('h', 0) % 12) + half;
  const wall = new Date(0);
  wall.setUTCFullYear(fullYear, monthOf(values['M']), number('d', 1));
  wall.setUTCHours(hours, number('m', 0), number('s', 0), number('S', 0));
  const offset = values['Z'] ?? values['X'];
  if (offset === undefined) return wallToInstant(zone, wall.getTime());
  return wall.getTime() - offsetOf(offset);
}

function monthOf(text = '1'): number {
  if (/^\d+$/.test(text)) return Number(text) - 1;
  return Math.max(0, monthNames.indexOf(text.slice(0, 3).toLowerCase()));
}

function offsetOf(text: string): number {
  if (text.toUpperCase() === 'Z') return 0;
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
