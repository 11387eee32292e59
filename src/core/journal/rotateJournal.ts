import type { JournalRow } from './journalRow';

/** More lines than this make a sheet slow to open. */
export const MOST_JOURNAL_ROWS = 5000;

/**
 * Parts the Journal when it has grown too long: what goes to an archive sheet and what stays. The younger half stays,
 * and a run is never torn, so that it can still be undone as a whole.
 */
export function rotateJournal(
  journal: readonly JournalRow[],
  most = MOST_JOURNAL_ROWS,
): { readonly archive: readonly JournalRow[]; readonly keep: readonly JournalRow[] } {
  if (journal.length <= most) return { archive: [], keep: journal };
  let cut = journal.length - Math.floor(most / 2);
  while (cut > 0 && journal[cut - 1]?.run === journal[cut]?.run) cut--;
  return { archive: journal.slice(0, cut), keep: journal.slice(cut) };
}
