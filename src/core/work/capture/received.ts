import type { CaptureEvent, Instant } from './event';

/** Anything a provider may send, understood as far as its form goes. */
export type Said = string | number | boolean | null | readonly Said[] | { readonly [field: string]: Said };

/** One delivery as its provider's file reads it. */
export interface Received {
  /** The fields of the address and of a form, and those of the JSON that came, together. */
  readonly said: Said;
  readonly arrivedAt: Instant;
  /** When a clock of the source's zone shows this; null for what is no date and time. */
  readonly instantOf: (wallClock: string) => Instant | null;
  /** Which of their fields is what, where the source may be any. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A program that sends: its words are data of its file, and what it sends becomes events. */
export interface Provider {
  /** What it tells; nothing for what changes nothing, such as a telephone that only rings. */
  readonly events: (received: Received) => readonly CaptureEvent[];
  /** Whether it is one of its deliveries though nothing comes of it, by the marks they all bear; absent: none is. */
  readonly isOwn?: (said: Said) => boolean;
  /** The zone of its times where it is documented. */
  readonly zone?: string;
  /** Whether it writes the day of `11/05/2026` first; what does not say so writes as the workbook does. */
  readonly dayFirst?: boolean;
}

/** A delivery as it came, before anybody has understood it. */
export interface Delivery {
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a delivery says: JSON of the body, fields of a form, and JSON in the field `json`. Anything else says nothing. */
export function saidIn({ fields, body }: Delivery): Said {
  const json = jsonOf(body) ?? jsonOf(fields['json'] ?? '');
  if (Array.isArray(json)) return json as Said;
  const form = formOf(json === null ? body : '');
  const read = Object.entries(fields).filter(([name, text]) => !text.includes(UNREADABLE) || form[name] === undefined);
  return { ...form, ...Object.fromEntries(read), ...(isRecord(json) && json) };
}

/** Stands where whoever took the delivery could not read a letter; the body as it came may tell it. */
const UNREADABLE = '\uFFFD';

function jsonOf(text: string): Said {
  try {
    return /^\s*[[{]/.test(text) ? (JSON.parse(text) as Said) : null;
  } catch {
    return null;
  }
}

const PAIR = /^[^=&\s]{1,100}=[^&]*$/;

function formOf(body: string): Readonly<Record<string, string>> {
  const pairs = body.trim().split('&');
  if (!pairs.every((pair) => PAIR.test(pair))) return {};
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
    }),
  );
}

function decoded(text: string): string {
  const words = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(words);
  } catch {
    // Not UTF-8: a form of an old Russian site.
    return words.replace(/%([\da-f]{2})/gi, (_whole, byte: string) => letterOf(parseInt(byte, 16)));
  }
}

/** A letter of windows-1251, as far as names and sentences need it. */
function letterOf(byte: number): string {
  return OTHER_LETTERS[byte] ?? String.fromCharCode(byte < 0xc0 ? byte : byte - 0xc0 + 0x410);
}

const OTHER_LETTERS: Readonly<Record<number, string>> = {
  ...{ 0xa8: 'Ё', 0xb8: 'ё', 0xb9: '№', 0x96: '–', 0x97: '—', 0x85: '…', 0x84: '„', 0x93: '“', 0x94: '”' },
  ...{ 0xaa: 'Є', 0xba: 'є', 0xaf: 'Ї', 0xbf: 'ї', 0xb2: 'І', 0xb3: 'і', 0xa1: 'Ў', 0xa2: 'ў' },
};

function isRecord(said: Said | undefined): said is Readonly<Record<string, Said>> {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

/** What stands at a path such as `from.number`; undefined where there is nothing. */
export function at(said: Said, path: string): Said | undefined {
  return path
    .split('.')
    .reduce<Said | undefined>(
      (one, field) => (isRecord(one) && Object.keys(one).includes(field) ? one[field] : undefined),
      said,
    );
}

/** The first of some paths at which a text, number or yes stands; blank where there is none. */
export function text(said: Said, ...paths: readonly string[]): string {
  for (const path of paths) {
    const found = at(said, path);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
    if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  }
  return '';
}

/** A number at one of some paths; undefined where there is none. */
export function number(said: Said, ...paths: readonly string[]): number | undefined {
  const found = text(said, ...paths);
  const value = Number(found);
  return found === '' || !Number.isFinite(value) ? undefined : value;
}

/** Seconds at one of some paths: `83`, `1:23` or `00:01:23`. */
export function secondsAt(said: Said, ...paths: readonly string[]): number | undefined {
  const clock = /^(?:(\d+):)?(\d{1,3}):(\d\d)(?:[.]\d+)?$/.exec(text(said, ...paths));
  if (!clock) return number(said, ...paths);
  const [, hours = '0', minutes = '0', seconds = '0'] = clock;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const FAR = 100_000_000_000;
/** Ends with its zone: a name of Greenwich, or how far from it after a time of the day. */
const ZONED = /(?:Z|GMT|UTC|:\d\d(?:[.]\d+)?\s?[+-]\d\d(?::?\d\d)?)$/;
const WHOLE_HOURS = /(:\d\d(?:[.]\d+)?\s?[+-]\d\d)$/;

/** A moment: seconds or milliseconds since 1970, a date with its zone, or a wall clock of the source. */
export function instant(received: Received, ...paths: readonly string[]): Instant | undefined {
  const found = text(received.said, ...paths);
  if (found === '' || found === '0') return undefined;
  if (/^\d+([.]\d+)?$/.test(found)) {
    const value = Number(found);
    return value > FAR ? Math.round(value) : Math.round(value * 1000);
  }
  const compact = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(found);
  const plain = compact ? `${compact.slice(1, 4).join('-')}T${compact.slice(4, 7).join(':')}${compact[7]}` : found;
  if (ZONED.test(plain)) {
    const iso = plain.replace(/ (?=\d\d:\d\d:\d\d(?:[.]\d+)?(?:Z|[+-]))/, 'T');
    const value = Date.parse(iso.replace(WHOLE_HOURS, '$1:00'));
    return Number.isNaN(value) ? undefined : value;
  }
  return received.instantOf(plain) ?? undefined;
}

/** What is known, without what is not: of fields that were not sent nothing is told. */
export function known<Told extends object>(told: {
  readonly [Key in keyof Told]?: Told[Key] | undefined;
}): Partial<Told> {
  return Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<Told>;
}
