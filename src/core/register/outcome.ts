import type { AddedCell } from './appendedRows';
import { isAllOrNothing, type AppendedRow, type CellEdit } from './edits';
import type { NotDone } from './notDone';
import type { EditedCell } from './patches';

/** Something to change in a table. */
export type Change = CellEdit | AppendedRow;

/** A cell that is written for a change. */
export type ChangedCell = EditedCell | AddedCell;

export interface NotWritten {
  readonly change: Change;
  /** Of an added row the one cell that is meant; the whole row when absent. */
  readonly column?: string;
  readonly reason: NotDone;
  /** The row stands there already. */
  readonly isThere?: true;
}

/** What became of changes to one table. */
export interface Outcome {
  readonly written: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
  readonly notDone: readonly NotWritten[];
}

/** How the writing went. */
export interface Writing {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly AppendedRow[];
  /** Of them those that the table does not hold yet. */
  readonly newRows: readonly AppendedRow[];
  /** Nobody knows which columns were read: nothing was written. */
  readonly isMisread: boolean;
  readonly edited: readonly EditedCell[];
  readonly addedCells: readonly AddedCell[];
  /** Edits that another formula than expected keeps out. */
  readonly keptOut: readonly CellEdit[];
  /** Cells that would not be written. */
  readonly failed: ReadonlyMap<ChangedCell, NotDone>;
}

export const MEANWHILE: NotDone = { kind: 'meanwhile' };
const FORMULA: NotDone = { kind: 'formula' };

export function changeOf(cell: ChangedCell): Change {
  return 'edit' in cell ? cell.edit : cell.added;
}

export function outcomeOf(writing: Writing): Outcome {
  const { edits, edited, keptOut, failed } = writing;
  const byEdit = new Map(edited.map((cell) => [cell.edit, cell]));
  const rows = rowOutcomes(writing);
  const notDone = edits.flatMap((change): readonly NotWritten[] => {
    const cell = byEdit.get(change);
    const reason = cell ? failed.get(cell) : keptOut.includes(change) ? FORMULA : MEANWHILE;
    return reason ? [{ change, reason }] : [];
  });
  return {
    written: edited.filter((cell) => !failed.has(cell)).map(({ done }) => done),
    added: rows.flatMap(({ added }) => added),
    notDone: [...notDone, ...rows.flatMap((row) => row.notDone)],
  };
}

function rowOutcomes(writing: Writing): readonly Pick<Outcome, 'added' | 'notDone'>[] {
  const { rows, newRows, addedCells, failed, isMisread } = writing;
  if (isMisread) return rows.map((change) => ({ added: [], notDone: [{ change, reason: MEANWHILE }] }));
  const cellsByRow = new Map<AppendedRow, AddedCell[]>(newRows.map((row) => [row, []]));
  for (const cell of addedCells) cellsByRow.get(cell.added)?.push(cell);
  return rows.map((change) => {
    const cells = cellsByRow.get(change);
    if (!cells) return { added: [], notDone: [{ change, reason: MEANWHILE, isThere: true }] };
    const failures = cells.flatMap((cell) => failed.get(cell) ?? []);
    const [reason] = failures;
    if (reason && failures.length >= cells.length) return { added: [], notDone: [{ change, reason }] };
    const told = cells.flatMap((cell) => {
      const why = failed.get(cell);
      return why ? [{ change, column: cell.key, reason: why }] : [];
    });
    const written = new Set(cells.map(({ key }) => key));
    const kept = Object.entries(change.cells).flatMap(([column, cell]) =>
      cell === '' || written.has(column) ? [] : [{ change, column, reason: FORMULA }],
    );
    return { added: [change], notDone: [...told, ...kept] };
  });
}

/** A sheet that would not be written. */
export interface Refusal {
  readonly sheet: string;
  readonly reason: NotDone;
}

/** A change that would not be written. */
export type Refused = NotWritten & Refusal;

/** What became of a run that changed several tables. */
export interface RunOutcome {
  readonly written: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
  readonly leftAlone: readonly CellEdit[];
  readonly refused: readonly Refused[];
  /** The same with cells that were left alone. */
  readonly untold: readonly Refused[];
  /** Of ticks that were refused in part, what is written already and has to be taken back. */
  readonly halfDone: readonly Change[];
}

const TOGETHER: NotDone = { kind: 'together' };

/** A part that found its place gone; a formula in the way keeps its own cell and nothing else. */
function isTorn({ change, reason }: NotWritten): boolean {
  return reason.kind === 'meanwhile' && isAllOrNothing(change);
}

/** Somebody was faster, and what stands there is theirs; a whole row that found no place is refused: it stands nowhere. */
function isLeftAlone({ change, column, reason: { kind }, isThere }: NotWritten): boolean {
  const isWholeRow = !('column' in change) && column === undefined && isThere !== true;
  return kind === 'formula' || (kind === 'meanwhile' && !isWholeRow);
}

/** Puts the tables of a run together: of a tick of which one part was refused no part counts. */
export function settleRun(
  outcomes: readonly (Outcome & { readonly sheet: string })[],
  refusedTasks: ReadonlySet<string>,
): RunOutcome {
  const torn = outcomes.flatMap(({ notDone }) => notDone.flatMap((one) => (isTorn(one) ? one.change : [])));
  const broken = new Set([...refusedTasks, ...torn.flatMap(({ task }) => task ?? [])]);
  const isRefused = ({ task }: Change): boolean => task !== undefined && broken.has(task);
  const done = outcomes.flatMap(({ sheet, written, added }) =>
    [...written, ...added].filter(isRefused).map((change) => ({ sheet, change, reason: TOGETHER })),
  );
  const failed = outcomes.flatMap(({ sheet, notDone }) => notDone.map((one) => ({ ...one, sheet })));
  const refused = [...failed.filter((one) => !isLeftAlone(one)), ...done];
  return {
    written: outcomes.flatMap(({ written }) => written.filter((edit) => !isRefused(edit))),
    added: outcomes.flatMap(({ added }) => added.filter((row) => !isRefused(row))),
    leftAlone: failed.filter(isLeftAlone).flatMap(({ change }) => ('column' in change ? change : [])),
    refused,
    untold: [...refused, ...failed.filter((one) => isLeftAlone(one) && 'column' in one.change)],
    halfDone: done.map(({ change }) => change),
  };
}
