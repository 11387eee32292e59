import type { AppendedRow, CellEdit } from '../../register/edits';
import { textOfCell } from '../../register/schema/columns';
import { condense } from './condense';
import { journalRows, type JournalRow, type JournalRun } from './journalRow';

/** What a run is about to change. */
export interface RunChanges {
  readonly edits: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
}

/** What the Journal tells of a run: what is about to be written, cell by cell or summed up. */
export function linesOfRun(run: JournalRun, { edits, added }: RunChanges): readonly JournalRow[] {
  const { told, summary } = condense(withGivenIds(edits), run);
  return [...journalRows(run, told, added), ...summary];
}

/** The lines of some changes of a run, by the change they tell of: how a line is found again when it turned out otherwise. */
export function linesByChange(
  run: JournalRun,
  { edits, added }: RunChanges,
): ReadonlyMap<CellEdit | AppendedRow, readonly JournalRow[]> {
  const told = withGivenIds(edits);
  return new Map<CellEdit | AppendedRow, readonly JournalRow[]>([
    ...edits.map((edit, index) => [edit, journalRows(run, told.slice(index, index + 1))] as const),
    ...added.map((row) => [row, journalRows(run, [], [row])] as const),
  ]);
}

/** What tells the lines of a run apart. */
export function lineName({ table, id, column }: Pick<JournalRow, 'table' | 'id' | 'column'>): string {
  return JSON.stringify([table, id, column]);
}

/** A row that is given its id by the same run is found again by that id. */
function withGivenIds(edits: readonly CellEdit[]): readonly CellEdit[] {
  const placeOf = ({ table, row }: CellEdit): string => `${table} ${row}`;
  const isGiven = ({ column, id }: CellEdit): boolean => column === 'id' && id === '';
  const given = new Map(edits.filter(isGiven).map((edit) => [placeOf(edit), textOfCell(edit.after)]));
  return edits.map((edit) => (edit.id === '' ? { ...edit, id: given.get(placeOf(edit)) ?? '' } : edit));
}
