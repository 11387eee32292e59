import type { OtherName } from '../core/register/ownership';
import type { EverydayTexts, RefusedPlace } from '../core/texts';

/** How a command ended: its own sentence, and what is not as it was wanted. */
export interface Ending {
  readonly sentence: string;
  /** Whether anything of it was done at all. */
  readonly isAnythingDone: boolean;
  /** Cells that had changed meanwhile. */
  readonly leftAlone: number;
  readonly otherNames: readonly OtherName[];
  /** Which sheets of the register are gone, in words; blank: none. */
  readonly gone: string;
  /** Sheets of ours that keep the looks they had. */
  readonly bare: readonly string[];
  readonly refused: readonly RefusedPlace[];
}

/** What is said in the end. Told means done: where all was refused, the command's own sentence is not true. */
export function closingWords(
  { sentence, isAnythingDone, leftAlone, otherNames, gone, bare, refused }: Ending,
  { done, failures }: Pick<EverydayTexts, 'done' | 'failures'>,
): string {
  const isTrue = isAnythingDone || refused.length === 0;
  return [
    ...(isTrue ? [sentence] : []),
    ...(gone === '' ? [] : [gone]),
    ...(leftAlone > 0 ? [done.leftAlone(leftAlone)] : []),
    ...(otherNames.length > 0 ? [done.otherNames(otherNames)] : []),
    ...(bare.length > 0 ? [done.looksKept(bare)] : []),
    ...(refused.length > 0 ? [failures.notWritten(refused, isAnythingDone && leftAlone === 0)] : []),
  ].join(' ');
}
