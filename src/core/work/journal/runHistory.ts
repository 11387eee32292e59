import { comesByItself } from '../../register/edits';
import type { JournalRow } from './journalRow';

/** A run that can be taken back, or one that was taken back and can be put back. */
export interface HistoryStep {
  /** The run that the lines are about. */
  readonly run: string;
  /** What is reverted, cell by cell. */
  readonly lines: readonly JournalRow[];
}

/**
 * Never taken back: other rows may name an id by now, many statuses told in one line are computed anew, and a line of
 * no row tells that nothing was left to take back.
 */
export function isUndoable({ why, id, column, added, removed }: JournalRow): boolean {
  const tellsOfNothing = id === '' && column === '' && !added && !removed;
  return why !== 'newId' && !(why === 'replyStatus' && id === '') && !tellsOfNothing;
}

/** A run that somebody asked for, and whether it stands undone. */
export interface OwnRun extends HistoryStep {
  readonly isUndone: boolean;
}

/** Of lines in the order they were told: the runs that changed something a person would miss, the newest first. */
export function ownRuns(journal: readonly JournalRow[]): readonly OwnRun[] {
  const runs = runsOf(journal);
  const undone = undoneBy(runs);
  return runs
    .filter(({ lines }) => lines.some(isOwnChange))
    .map(({ run, lines }) => ({ run, lines: lines.filter(isUndoable), isUndone: undone.has(run) }))
    .reverse();
}

/**
 * The newest run that has not been taken back: each run is undone once, so that undoing again goes further back. Null
 * when there is none.
 */
export function lastUndoable(journal: readonly JournalRow[]): HistoryStep | null {
  return ownRuns(journal).find(({ isUndone }) => !isUndone) ?? null;
}

/** What was taken back last and has not been put back since. */
export function lastRedoable(journal: readonly JournalRow[]): HistoryStep | null {
  const [last] = [...undoneBy(runsOf(journal))].slice(-1);
  return last ? { run: last[0], lines: last[1].lines.filter(isUndoable) } : null;
}

/**
 * A run that is named, in one direction: `done` where it stands so already, for what people have typed since may be the
 * same again. One whose way back was cut short may be taken back once more (`isCutShort`). Null where the Journal does not know it.
 */
export function namedStep(
  journal: readonly JournalRow[],
  run: string,
  reason: 'undo' | 'redo',
  isCutShort = false,
): HistoryStep | 'done' | null {
  const runs = runsOf(journal);
  const own = runs.find((one) => one.run === run)?.lines ?? [];
  const undone = undoneBy(runs).get(run)?.lines;
  const isBack = undone !== undefined && !isCutShort;
  const lines = (reason === 'redo' ? (undone ?? []) : isBack ? [] : own).filter(isUndoable);
  if (lines.length > 0) return { run, lines };
  return own.some(isUndoable) ? 'done' : null;
}

/** A change of its own that somebody asked for: neither upkeep, nor the way back or forth of another run. */
function isOwnChange(line: JournalRow): boolean {
  return !comesByItself({ reason: line.why }) && line.of === undefined && isUndoable(line);
}

/** Runs that stand undone, each with the run that undid it, in the order in which they were undone. */
function undoneBy(runs: readonly HistoryStep[]): ReadonlyMap<string, HistoryStep> {
  const undone = new Map<string, HistoryStep>();
  for (const step of runs) {
    const [{ of, why } = { of: undefined, why: '' }] = step.lines;
    if (of === undefined) undone.delete(step.run);
    if (of === undefined) continue;
    const before = undone.get(of)?.lines ?? [];
    undone.delete(of);
    // Taken back twice, as two people may: both together are the way back.
    if (why === 'undo') undone.set(of, { ...step, lines: [...before, ...step.lines] });
  }
  return undone;
}

/** A run that was taken back and is told once more, as a page does that sends an entry again, begins anew. */
function runsOf(journal: readonly JournalRow[]): readonly HistoryStep[] {
  const byRun = new Map<string, JournalRow[]>();
  const undone = new Set<string>();
  for (const line of journal) {
    if (line.of !== undefined && line.why === 'undo') undone.add(line.of);
    else if (line.of !== undefined) undone.delete(line.of);
    if (undone.delete(line.run)) byRun.delete(line.run);
    const lines = byRun.get(line.run);
    if (lines) lines.push(line);
    else byRun.set(line.run, [line]);
  }
  return [...byRun].map(([run, lines]) => ({ run, lines }));
}

/**
 * In the order in which they were told, whatever the clocks said then. Each line knows the row it was written into; while
 * the lowest still stands there, nobody has sorted the sheet, and its order is the order of time.
 */
export function inSequence(journal: readonly JournalRow[]): readonly JournalRow[] {
  const lowest = journal[journal.length - 1];
  const isAsWritten = lowest?.told === undefined || lowest.told.at === lowest.told.row;
  if (isAsWritten) return journal;
  return [...journal].sort((left, right) => (left.told?.at ?? 0) - (right.told?.at ?? 0));
}
