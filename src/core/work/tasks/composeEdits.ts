import type { CellEdit } from '../../register/edits';
import { joined, wordsOf } from './comments';

/** Changes of the same cell in one run as one change: comments are added up, of other values the last counts. */
export function composeEdits(edits: readonly CellEdit[]): readonly CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const edit of edits) {
    const cell = `${edit.table} ${edit.row} ${edit.column}`;
    const earlier = byCell.get(cell);
    byCell.set(cell, earlier ? { ...edit, after: afterBoth(earlier, edit) } : edit);
  }
  return [...byCell.values()];
}

function afterBoth(earlier: CellEdit, later: CellEdit): CellEdit['after'] {
  if (later.column !== 'comment') return later.after;
  const added = wordsOf(later.after).slice(wordsOf(later.before).length);
  return joined(wordsOf(earlier.after), added.replace(/^; /, ''));
}
