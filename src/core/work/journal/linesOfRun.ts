import { isTold, type AppendedRow, type CellEdit, type RowRemoval } from '../../register/edits';
import { textOfCell } from '../../register/schema/columns';
import { condense } from './condense';
import { journalRows, type JournalRow, type JournalRun } from './journalRow';
import { addedLine, linesOfAdded, linesOfRemoved, removedLine, type ManyRowsLine } from './linesOfMany';

/** What a run is about to change. */
export interface RunChanges {
  readonly edits: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
  readonly removed?: readonly RowRemoval[];
}

/** What the Journal tells of a run: what is about to be written, cell by cell or summed up. */
export function linesOfRun(run: JournalRun, { edits, added, removed = [] }: RunChanges): readonly JournalRow[] {
  const { told, summary } = condense(withGivenIds(edits).filter(isTold), run);
  const together = [...linesOfAdded(run, added.filter(isInBulk)), ...linesOfRemoved(run, removed)];
  const oneByOne = added.filter((row) => !isInBulk(row));
  return [...together.map(({ line }) => line), ...journalRows(run, told, oneByOne), ...summary];
}

function isInBulk({ inBulk }: AppendedRow): boolean {
  return inBulk === true;
}

/**
 * Lines of many rows that turned out otherwise, by what they were told as: what is left of them. Null for one of which
 * nothing was done.
 */
export function linesLeft(
  run: JournalRun,
  { added, removed = [] }: RunChanges,
  notDone: ReadonlyMap<AppendedRow | RowRemoval, NotDoneOf>,
): ReadonlyMap<string, JournalRow | null> {
  const withoutCells = (row: AppendedRow): AppendedRow => {
    const missing: ReadonlySet<string> = new Set(notDone.get(row)?.columns);
    const cells = Object.fromEntries(Object.entries(row.cells).filter(([column]) => !missing.has(column)));
    return { ...row, cells };
  };
  const left = <Row extends AppendedRow | RowRemoval>(
    { line, rows }: ManyRowsLine<Row>,
    lineOf: (rows: readonly Row[]) => ManyRowsLine<Row>,
  ): readonly (readonly [string, JournalRow | null])[] => {
    if (!rows.some((row) => notDone.has(row))) return [];
    const kept = rows.filter((row) => notDone.get(row)?.isWhole !== true);
    return [[lineName(line), kept.length === 0 ? null : lineOf(kept).line]];
  };
  return new Map([
    ...linesOfAdded(run, added.filter(isInBulk)).flatMap((line) =>
      left(line, (rows) => addedLine(run, rows.map(withoutCells))),
    ),
    ...linesOfRemoved(run, removed).flatMap((line) => left(line, (rows) => removedLine(run, rows))),
  ]);
}

/** What of a row among many was not done: all of it, or some columns. */
export interface NotDoneOf {
  readonly isWhole: boolean;
  readonly columns: readonly string[];
}

/** The lines of some changes of a run, by the change they tell of: how a line is found again when it turned out otherwise. */
export function linesByChange(
  run: JournalRun,
  { edits, added }: RunChanges,
): ReadonlyMap<CellEdit | AppendedRow, readonly JournalRow[]> {
  const told = withGivenIds(edits);
  return new Map<CellEdit | AppendedRow, readonly JournalRow[]>([
    ...edits.map((edit, index) => [edit, journalRows(run, told.slice(index, index + 1))] as const),
    ...added.filter((row) => !isInBulk(row)).map((row) => [row, journalRows(run, [], [row])] as const),
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
