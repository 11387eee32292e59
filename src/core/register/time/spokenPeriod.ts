import { monthNumber } from '../schema/readDate';
import { civilOf, dayOfParts, type Moment } from '../../values/moment';
import { foldHeading } from '../../values/text';
import { parsePeriod, periodAround, type Period } from './period';

const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** «4 квартал 2026», «IV кв. 2026», `Q4 2026`, `4Q 2026`; the year may be left out, and is never two digits. */
const QUARTERS = [
  /^(?<part>[1-4]|i{1,3}|iv)(?:-?й|-?ый|-?ий)? ?кв(?:артал|-л)?\.?(?: (?<year>\d{4}))?$/,
  /^(?<year>\d{4}) (?<part>[1-4]|i{1,3}|iv) ?кв(?:артал|-л)?\.?$/,
  /^q(?<part>[1-4])(?:[ /-]?(?<year>\d{4}))?$/,
  /^(?<year>\d{4})[ /-]?q(?<part>[1-4])$/,
  /^(?<part>[1-4])q(?:[ /-]?(?<year>\d{4}))?$/,
];
/** «ноябрь 2026», `Nov 2026`, `2026 November`; the year may be left out. */
const MONTH_WORDS = [/^(?<part>[a-zа-я]+)\.?(?:[ ,]+(?<year>\d{4}))?$/, /^(?<year>\d{4}) (?<part>[a-zа-я]+)\.?$/];
const MONTH_NUMBERS = [/^(?<part>\d{1,2})[./](?<year>\d{4})$/, /^(?<year>\d{4})[./](?<part>\d{1,2})$/];
/** A word is a month only where it is one of these or their beginning: «маркетинг» is no March. */
const MONTH_NAMES = [
  ...'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  ...'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  ...'january february march april may june july august september october november december'.split(' '),
];
const SHORTEST = 3;
const YEAR = /^(\d{4}) ?(?:год|year)$/;

/**
 * A period as people say it, besides the keys of `parsePeriod`: «4 квартал 2026», `Q4 2026`, «ноябрь», `11.2026`, «2026
 * год». Without a year it is the latest that had begun by `now`. Null for anything else: nothing is guessed.
 */
export function spokenPeriod(text: string, now: Moment): Period | null {
  const written = parsePeriod(text);
  if (written) return written;
  const typed = foldHeading(text).replace(/[\s\u00a0]*(?:г\.|г)$/, '');
  const year = YEAR.exec(typed)?.[1];
  if (year !== undefined) return parsePeriod(year);
  return (
    spoken(typed, QUARTERS, 'quarter', quarterBegin, now) ??
    spoken(typed, MONTH_NUMBERS, 'month', Number, now) ??
    spoken(typed, MONTH_WORDS, 'month', monthOfWord, now)
  );
}

function monthOfWord(word: string): number {
  const isName = word.length >= SHORTEST && MONTH_NAMES.some((name) => name.startsWith(word));
  return isName ? monthNumber(word) : 0;
}

/** The month in which a quarter begins. */
function quarterBegin(part: string): number {
  const quarter = ROMAN.indexOf(part) + 1 || Number(part);
  return quarter * 3 - 2;
}

function spoken(
  typed: string,
  forms: readonly RegExp[],
  kind: 'quarter' | 'month',
  monthOf: (part: string) => number,
  now: Moment,
): Period | null {
  const { part = '', year } = forms.map((form) => form.exec(typed)).find(Boolean)?.groups ?? {};
  const month = part === '' ? 0 : monthOf(part);
  const thisYear = civilOf(now).year;
  const years = year === undefined ? [thisYear, thisYear - 1] : [Number(year)];
  const days = years.map((one) => dayOfParts(one, month, 1));
  const begun = year === undefined ? days.find((day) => day !== null && day <= now) : days[0];
  return begun === undefined || begun === null ? null : periodAround(begun, kind);
}
