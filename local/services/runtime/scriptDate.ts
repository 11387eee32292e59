import { isDate } from '../core/valueKinds';
import { wallToInstant, zoneOffset } from '../values/zones';

type Part = 'FullYear' | 'Month' | 'Date' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';

const parts: readonly Part[] = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

const zoned = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2}(?:\s*\(.*\))?)\s*$/i;

const dateOnly = /^\s*[+-]?\d{4,6}(?:-\d{2}){0,2}\s*$/;

/** Date as a script sees it: its own clock, and the script's zone wherever JavaScript says "local". */
export function createScriptDate(timeZone: string, now: () => number, Plain: DateConstructor = Date): DateConstructor {
  /** The wall clock in the UTC fields of an ordinary Date. */
  function wall(date: Date): Date {
    const instant = date.getTime();
    return new Date(instant + (Number.isNaN(instant) ? 0 : zoneOffset(timeZone, instant)));
  }

  function instantOf(clock: Date): number {
    return Number.isNaN(clock.getTime()) ? Number.NaN : wallToInstant(timeZone, clock.getTime());
  }

  /** Text without a zone is local time, except a bare ISO day. */
  function parse(text: string): number {
    if (zoned.test(text) || dateOnly.test(text)) return Date.parse(text);
    const utc = Date.parse(/^\d{4}-\d{2}-\d{2}T/.test(text) ? `${text}Z` : `${text} UTC`);
    return instantOf(new Date(utc));
  }

  function initial(values: readonly unknown[]): number {
    const [first, ...rest] = values;
    if (values.length === 0) return now();
    if (rest.length > 0) return instantOf(new Date(Date.UTC(...(values.map(Number) as [number, number]))));
    if (typeof first === 'string') return parse(first);
    return isDate(first) ? first.getTime() : Number(first);
  }

  class ScriptDate extends Plain {
    constructor(...values: unknown[]) {
      super(initial(values));
    }

    static override now(): number {
      return now();
    }

    static override parse(text: string): number {
      return parse(text);
    }
  }

  const local: Record<string, (this: Date, ...values: never[]) => unknown> = {
    getDay() {
      return wall(this).getUTCDay();
    },
    getYear() {
      return wall(this).getUTCFullYear() - 1900;
    },
    getTimezoneOffset() {
      return -Math.round(zoneOffset(timeZone, this.getTime()) / 60_000);
    },
    toString(this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${dayText(this)} ${timeText(this)}`;
    },
    toDateString() {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : dayText(this);
    },
    toTimeString() {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : timeText(this);
    },
  };

  function dayText(date: Date): string {
    return wall(date)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, '$1 $3 $2 $4');
  }

  function timeText(date: Date): string {
    const minutes = Math.round(zoneOffset(timeZone, date.getTime()) / 60_000);
    const size = Math.abs(minutes);
    const offset = String(Math.floor(size / 60) * 100 + (size % 60)).padStart(4, '0');
    const names = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' }).formatToParts(date.getTime());
    const name = names.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    return `${wall(date).toISOString().slice(11, 19)} GMT${minutes < 0 ? '-' : '+'}${offset} (${name})`;
  }

  for (const part of parts) {
    local[`get${part}`] = function () {
      return wall(this)[`getUTC${part}`]();
    };
    local[`set${part}`] = function (...values: number[]) {
      const clock = wall(this);
      const setters: Record<`setUTC${typeof part}`, (...values: number[]) => number> = clock;
      setters[`setUTC${part}`](...values);
      return this.setTime(instantOf(clock));
    };
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    local[name] = function (locales?: string, options?: Intl.DateTimeFormatOptions) {
      return new Date(this.getTime())[name](locales, { timeZone, ...options });
    };
  }
  for (const [name, value] of Object.entries(local)) {
    Object.defineProperty(ScriptDate.prototype, name, { value, configurable: true, writable: true });
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  return ScriptDate as unknown as DateConstructor;
}
