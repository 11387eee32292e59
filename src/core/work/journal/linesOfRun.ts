import type { AppendedRow, CellEdit } from '../../register/edits';
import { textOfCell } from '../../register/schema/columns';
import { condense } from './condense';
import { journalRows, type JournalRow, type JournalRun } from './journalRow';

/** What the Journal tells of a run: what is about to be written, cell by cell or summed up. */
export function linesOfRun(
  run: JournalRun,
  { edits, added }: { readonly edits: readonly CellEdit[]; readonly added: readonly AppendedRow[] },
): readonly JournalRow[] {
  const { told, summary } = condense(withGivenIds(edits), run);
  return [...journalRows(run, told, added), ...summary];
}

/** A row that is given its id by the same run is found again by that id. */
function withGivenIds(edits: readonly CellEdit[]): readonly CellEdit[] {
  const placeOf = ({ table, row }: CellEdit): string => `${table} ${row}`;
  const isGiven = ({ column, id }: CellEdit): boolean => column === 'id' && id === '';
  const given = new Map(edits.filter(isGiven).map((edit) => [placeOf(edit), textOfCell(edit.after)]));
  return edits.map((edit) => (edit.id === '' ? { ...edit, id: given.get(placeOf(edit)) ?? '' } : edit));
}
