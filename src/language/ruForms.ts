import { formFor } from './plural';
import { writingOf } from './writing';

// How Russian writes numbers, dates and plural forms.

export const NO_DATA = 'нет данных';

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

export const write = writingOf('ru', {
  locale: 'ru-RU',
  noData: NO_DATA,
  percent: ' %',
  hours: 'ч',
  minutes: 'мин',
  days: { one: 'день', few: 'дня', many: 'дней' },
  quarter: (quarter, year) => `${ROMAN[quarter] ?? ''} квартал ${year}`,
  year: (year) => `${year} год`,
  week: (week, year) => `${week}-я неделя ${year}`,
  day: (iso) => iso.split('-').reverse().join('.'),
});

/** «5 строк»: the number with the word in the right form. */
export function count(value: number, one: string, few: string, many: string): string {
  return `${write.number(value)} ${form(value, one, few, many)}`;
}

export function form(value: number, one: string, few: string, many: string): string {
  return formFor('ru', value, { one, few, many });
}

export const rows = (value: number): string => count(value, 'строка', 'строки', 'строк');

export const inquiries = (value: number): string => count(value, 'обращение', 'обращения', 'обращений');

export function mistakes(errors: number, warnings: number): string {
  return `${count(errors, 'ошибка', 'ошибки', 'ошибок')} и ${count(warnings, 'замечание', 'замечания', 'замечаний')}`;
}
