import { readNumber } from '../../../src/core/register/schema/readNumber';
import type { AnswerReader } from '../../../src/core/views/setUpAnswers';

/** Whole months, one at least. */
export const readMonths: AnswerReader<number> = (typed) => (/^[1-9]\d{0,2}$/.test(typed.trim()) ? Number(typed) : null);

/** An amount as people write it; blank is none. */
export const readAmount: AnswerReader<number> = (typed) => {
  if (typed.trim() === '') return 0;
  const amount = readNumber(typed);
  return typeof amount === 'number' && amount > 0 ? amount : null;
};
