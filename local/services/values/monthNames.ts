/** Months by their names: small letters, without a point at the end. */
export interface MonthNames {
  /** 1 to 12; undefined for any other word. */
  number(word: string): number | undefined;
  /** Whether it is the whole name and no abbreviation. */
  isLong(word: string): boolean;
}

const allMonths = Array.from({ length: 12 }, (_month, index) => index);

/** The names of a language, as they stand alone and beside a day (`март`, `марта`). */
export function monthNames(tag: string, further: readonly (readonly string[])[]): MonthNames {
  const [long = [], short = []] = further;
  const longNames = [written(tag, { month: 'long' }), written(tag, { day: 'numeric', month: 'long' }), long];
  const shortNames = [written(tag, { month: 'short' }), written(tag, { day: 'numeric', month: 'short' }), short];
  const byName = new Map<string, number>();
  for (const names of [...shortNames, ...longNames]) {
    names.forEach((name, index) => isWord(name) && byName.set(bare(name), index + 1));
  }
  const whole = new Set(longNames.flat().map(bare));
  return { number: (word) => byName.get(bare(word)), isLong: (word) => whole.has(bare(word)) };
}

/** Names of the days of the week, long and short. */
export function weekdayNames(tag: string, further: readonly (readonly string[])[]): ReadonlySet<string> {
  const days = Array.from({ length: 7 }, (_day, index) => Date.UTC(2024, 0, index + 1));
  const written = (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
    return days.map((day) => format.format(day));
  });
  return new Set([...written, ...further.flat()].map(bare));
}

function written(tag: string, parts: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' });
  const name = (month: number): string =>
    format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
  return allMonths.map(name);
}

/** Japanese and Chinese months are numbers. */
function isWord(name: string): boolean {
  return /^\p{L}/u.test(name);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
