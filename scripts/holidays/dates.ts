import Holidays from 'date-holidays';

/** Countries a locale of Google Sheets names and the library knows; Russia has its own production calendar. */
const COUNTRIES = [
  ...['AE', 'AM', 'AT', 'AU', 'AZ', 'BE', 'BG', 'BR', 'BY', 'CA', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES'],
  ...['FI', 'FR', 'GB', 'GE', 'GR', 'HR', 'HU', 'IE', 'IL', 'IN', 'IT', 'JP', 'KZ', 'LT', 'LU', 'LV', 'MD'],
  ...['MT', 'MX', 'NL', 'NO', 'NZ', 'PL', 'PT', 'RO', 'RS', 'SE', 'SI', 'SK', 'TR', 'UA', 'US', 'UZ'],
];
const YEARS = [2026, 2027, 2028];

/** The text of src/core/register/time/publicHolidayDates.ts: what the library says of the years of this version. */
export function publicHolidayDates(): string {
  const names: string[] = [];
  const place = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1);
  const lines = COUNTRIES.map((country) => {
    const years = YEARS.map((year) => `[${year}, '${daysOf(country, year, place).join('')}']`);
    return `  ['${country}', new Map([${years.join(', ')}])],`;
  });
  return `// Written by \`npm run holidays\` from the library date-holidays (data: CC BY 3.0, github.com/commenthol/date-holidays).

/** Names of public holidays, in English. */
export const HOLIDAY_NAMES: readonly string[] = ${JSON.stringify(names)};

/** By country and year, four signs a holiday from Monday to Friday: month, day, and two of the place of its name, each in base 36. */
export const HOLIDAY_DATES: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
${lines.join('\n')}
]);
`;
}

/** A holiday may last several days: each of them is named. */
function daysOf(country: string, year: number, place: (name: string) => number): readonly string[] {
  const found = new Holidays(country, { types: ['public'] }).getHolidays(year, 'en');
  const days = found.flatMap(({ date, start, end, name }) => {
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
    const first = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
    return Array.from({ length }, (_none, index) => [new Date(first + index * DAY), name] as const);
  });
  const own = days.filter(([day]) => day.getUTCFullYear() === year);
  const named = new Map(own.filter(([day]) => !isWeekend(day)).map(([day, name]) => [day.getTime(), name]));
  return [...named]
    .sort(([left], [right]) => left - right)
    .map(([time, name]) => {
      const day = new Date(time);
      const signs = [day.getUTCMonth() + 1, day.getUTCDate()].map((part) => part.toString(36)).join('');
      return signs + place(name).toString(36).padStart(2, '0');
    });
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() % 6 === 0;
}

const DAY = 24 * 60 * 60 * 1000;
