import type { CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';

const BETWEEN = '; ';

/** A comment as it stands in a cell: its lines stay lines. */
export function wordsOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell : textOfCell(cell);
}

/** Whether words stand in a comment already: as a part of their own, or as the beginning somebody has gone on from. */
export function says(comment: string, words: string): boolean {
  const parts = comment.split(BETWEEN);
  return isBeginning(comment, words) || words.split(BETWEEN).every((part) => parts.includes(part));
}

const INSIDE_A_WORD = /[\p{L}\p{N}]$/u;
const WORD_GOES_ON = /^[\p{L}\p{N}]/u;

/** «ok» begins «ok, on Friday» and not «okra». */
function isBeginning(comment: string, words: string): boolean {
  const rest = comment.slice(words.length);
  return comment.startsWith(words) && !(INSIDE_A_WORD.test(words) && WORD_GOES_ON.test(rest));
}

/** Two comments as one; what both say is said once. */
export function joined(left: string, right: string): string {
  if (right === '' || says(left, right)) return left;
  return left === '' || says(right, left) ? right : left + BETWEEN + right;
}
