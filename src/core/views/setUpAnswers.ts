import { isSupportedCountry } from 'libphonenumber-js/min';
import { spellingsOf, type ChoiceSet } from '../register/schema/choice';
import { readNumber } from '../register/schema/readNumber';
import type { Hours } from '../register/time/calendarRows';
import { cleanText, foldHeading } from '../values/text';

/** What a typed answer says; null when it cannot be read. */
export type AnswerReader<Value> = (typed: string) => Value | null;

/** Names or words apart by commas; none of them is no answer but nobody. */
export const readList: AnswerReader<readonly string[]> = (typed) => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map(cleanText)
      .filter(Boolean),
  ),
];

/** `9-18`, or `9-13, 14-18` with a lunch break: whole hours, one after the other. */
export const readHours: AnswerReader<Hours> = (typed) => {
  const spans = typed.split(',').map((part) => /^\s*(\d{1,2})(?::00)?\s*[-–—]\s*(\d{1,2})(?::00)?\s*$/.exec(part));
  const hours = spans.map((span): readonly [number, number] => [Number(span?.[1]), Number(span?.[2])]);
  const ends = hours.flat();
  const isInOrder = ends.every((hour, index) => hour <= 24 && (index === 0 || hour > (ends[index - 1] ?? 0)));
  return isInOrder && spans.every((span) => span !== null) ? hours : null;
};

/** Whole minutes, none of them allowed. */
export const readMinutes: AnswerReader<number> = (typed) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null);

/** A country by its two letters: one that there is. */
export const readCountry: AnswerReader<string> = (typed) => {
  const country = typed.trim().toUpperCase();
  return isSupportedCountry(country) ? country : null;
};

/** A word of a set, in either language; blank where nobody says. */
export function readChoice<Kind extends string>(set: ChoiceSet<Kind>): AnswerReader<Kind | ''> {
  const spellings = spellingsOf(set);
  return (typed) => (typed.trim() === '' ? '' : (spellings.get(foldHeading(typed)) ?? null));
}

/** Whole months, one at least. */
export const readMonths: AnswerReader<number> = (typed) => (/^[1-9]\d{0,2}$/.test(typed.trim()) ? Number(typed) : null);

/** An amount as people write it; blank is none. */
export const readAmount: AnswerReader<number> = (typed) => {
  if (typed.trim() === '') return 0;
  const amount = readNumber(typed);
  return typeof amount === 'number' && amount > 0 ? amount : null;
};
