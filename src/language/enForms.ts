import { formFor } from './plural';
import { writingOf } from './writing';

// How English writes numbers, dates and plural forms.

export const NO_DATA = 'no data';

export const write = writingOf('en', {
  locale: 'en-US',
  noData: NO_DATA,
  percent: '%',
  hours: 'h',
  minutes: 'min',
  days: { one: 'day', many: 'days' },
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  year: (year) => `Year ${year}`,
  week: (week, year) => `Week ${week}, ${year}`,
  day: (iso) => iso,
});

/** "5 rows": the number with the word in the right form. */
export function count(value: number, one: string, many: string): string {
  return `${write.number(value)} ${formFor('en', value, { one, many })}`;
}

export const rows = (value: number): string => count(value, 'row', 'rows');

export const inquiries = (value: number): string => count(value, 'inquiry', 'inquiries');

export function mistakes(errors: number, warnings: number): string {
  return `${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')}`;
}
