import type { CellEdit, EditReason } from '../../register/edits';
import type { JournalRow, JournalRun } from './journalRow';

/** So many of one kind in one run are told one by one; of more only their number is of use to anybody. */
export const MOST_OF_A_KIND = 200;

/** What comes by itself and cannot be missed. */
const UPKEEP: readonly EditReason[] = ['replyStatus', 'newId'];

/** What of a run is told cell by cell, and one line in place of upkeep that would fill the Journal. */
export function condense(
  edits: readonly CellEdit[],
  run: JournalRun,
): { readonly told: readonly CellEdit[]; readonly summary: readonly JournalRow[] } {
  const many = UPKEEP.flatMap((reason) => {
    const alike = edits.filter((edit) => edit.reason === reason);
    return alike.length > MOST_OF_A_KIND ? [alike] : [];
  });
  const summary = many.flatMap((alike): JournalRow[] => {
    const [first] = alike;
    if (!first) return [];
    const { table, column, reason } = first;
    return [{ ...run, why: reason, table, id: '', column, before: '', after: '', many: alike.length }];
  });
  const left = new Set(many.flat());
  return { told: edits.filter((edit) => !left.has(edit)), summary };
}
