import type { CellEdit, EditReason } from '../edits';
import type { JournalRow, JournalRun } from './journalRow';

/** So many reply statuses of one run are told one by one; of more only their number is of use to anybody. */
export const MOST_STATUSES = 200;

const STATUS: EditReason = 'replyStatus';

/** What of a run is told cell by cell, and one line in place of statuses that would fill the Journal. */
export function condense(
  edits: readonly CellEdit[],
  run: JournalRun,
): { readonly told: readonly CellEdit[]; readonly summary: readonly JournalRow[] } {
  const statuses = edits.filter(({ reason }) => reason === STATUS);
  const [first] = statuses;
  if (!first || statuses.length <= MOST_STATUSES) return { told: edits, summary: [] };
  const { table, column } = first;
  return {
    told: edits.filter(({ reason }) => reason !== STATUS),
    summary: [{ ...run, why: STATUS, table, id: '', column, before: '', after: `× ${statuses.length}` }],
  };
}
