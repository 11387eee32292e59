import { civilOf, dayOfCivil, type Day } from '../../values/moment';
import { foldHeading } from '../../values/text';
import { isDateCell, type CellValue } from '../schema/cell';

/** In all forms in which they are written; a beginning of three letters or more is as good. */
const NAMES: readonly (readonly string[])[] = [
  ['январь', 'января', 'january'],
  ['февраль', 'февраля', 'february'],
  ['март', 'марта', 'march'],
  ['апрель', 'апреля', 'april'],
  ['май', 'мая', 'may'],
  ['июнь', 'июня', 'june'],
  ['июль', 'июля', 'july'],
  ['август', 'августа', 'august'],
  ['сентябрь', 'сентября', 'september'],
  ['октябрь', 'октября', 'october'],
  ['ноябрь', 'ноября', 'november'],
  ['декабрь', 'декабря', 'december'],
];

/** 1-12 of the name of a month; 0 for another word. */
function monthNamed(word: string): number {
  return word.length < 3 ? 0 : NAMES.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** A month as a heading or the name of a sheet says it. */
export interface NamedMonth {
  /** 1-12 */
  readonly month: number;
  /** null where only the month is named. */
  readonly year: number | null;
}

const WORD_AND_YEAR = /^([a-zа-я]{3,9})\.?[\s,'’./_-]*(\d{4}|\d{2})?(?:\s*(?:г|год|year)\.?)?$/;
const NUMBERS = /^(?:(\d{4})[-./](\d{1,2})(?:[-./]0?1)?|(\d{1,2})[-./](\d{4}))$/;

/** «Январь», «янв. 2026», `2026-01`, `01.2026`, or a date on the first of a month; null for anything else. */
export function monthOf(cell: CellValue): NamedMonth | null {
  if (isDateCell(cell)) {
    const { year, month, day } = civilOf(cell.serial);
    return day === 1 && year > 1950 ? { month, year } : null;
  }
  if (typeof cell !== 'string') return null;
  const text = foldHeading(cell);
  const [, word = '', wordYear] = WORD_AND_YEAR.exec(text) ?? [];
  const named = monthNamed(word);
  if (named > 0) return { month: named, year: wordYear === undefined ? null : fullYear(wordYear) };
  const numbers = NUMBERS.exec(text);
  if (!numbers) return null;
  const [year, month] = [Number(numbers[1] ?? numbers[4]), Number(numbers[2] ?? numbers[3])];
  return month >= 1 && month <= 12 && year > 1950 && year < 2200 ? { month, year } : null;
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

export function firstDayOf({ month, year }: NamedMonth, otherwiseYear: number): Day {
  return dayOfCivil({ year: year ?? otherwiseYear, month, day: 1 });
}
