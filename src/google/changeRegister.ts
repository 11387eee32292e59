import { stillToAdd } from '../core/register/appendedRows';
import { cellsIn } from '../core/register/cellsRead';
import { comesByItself, takenBack, type AppendedRow, type CellEdit } from '../core/register/edits';
import { isEnteredNow, withStamps } from '../core/register/entryStamps';
import { MEANWHILE, settleRun, type Change, type Refused, type RunOutcome } from '../core/register/outcome';
import { findPatches } from '../core/register/patches';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { asRead } from '../core/register/tableLook';
import { deniedColumn } from '../core/register/tables/adoptions';
import type { TableKey } from '../core/register/tables/tables';
import type { Language } from '../core/values/label';
import type { JournalRun } from '../core/work/journal/journalRow';
import { refusedWords } from '../app/refusedWords';
import type { Amendment } from '../core/work/journal/amendments';
import { amend, beginRun, personOf, record } from './journal';
import type { WorkEnd } from './lock';
import { RefusedError } from './refusal';
import { forgetSmallTable } from './smallTables';
import { isAfterEdit } from './surface';
import { lookAt } from './tableLook';
import { writeTable, type TableChange, type Writer } from './writeTable';
import type { ReadTab, Workbook } from './workbook';

/** Changes to people's tables: single cells, and rows to add with their ids. */
export interface RegisterChange {
  readonly edits: readonly CellEdit[];
  readonly added?: readonly AppendedRow[];
}

/** What became of a change: only what is done counts as written or added. */
export interface RegisterChanged extends Omit<RunOutcome, 'halfDone'> {
  readonly end: WorkEnd;
}

export interface ChangeContext {
  readonly workbook: Workbook;
  readonly located: ReadonlyMap<TableKey, LocatedTable>;
  readonly language: Language;
  /** Under which run it stands in the Journal; a new one when absent, none at all when null. */
  readonly run?: JournalRun | null;
  /** Set where the tables were read a moment ago: their headings are looked at again only after the writing. */
  readonly isJustRead?: true;
}

/**
 * The one way into people's tables, to be called with the lock held. Everything is looked up again first, then told to
 * the Journal, then written: rows that were added before, gone rows and cells that changed meanwhile are left alone. What
 * turns out otherwise than it was told is told so; where the Journal itself cannot be written, only what comes by itself is done.
 */
export function changeRegister({ edits, added: wanted = [] }: RegisterChange, given: ChangeContext): RegisterChanged {
  const isUnnamed = given.run === undefined && wanted.some(isEnteredNow);
  const context = { ...given, ...(isUnnamed && { run: beginRun(given.workbook, given.language) }) };
  const { workbook, located } = context;
  const added = stamped(wanted, context);
  const looked = [...located].flatMap(([key, table]) => {
    const isOwn = ({ table: one }: Change): boolean => one === key;
    const during = isAfterEdit() ? ('edit' as const) : ('command' as const);
    const { isJustRead = false } = context;
    const change = { located: table, edits: edits.filter(isOwn), added: added.filter(isOwn), during, isJustRead };
    return change.edits.length + change.added.length === 0 ? [] : [lookUp(change, context)];
  });
  for (const [key, table] of located)
    if (looked.some(({ change }) => change.located === table)) forgetSmallTable(workbook, key);
  const denied = looked.flatMap((one) => one.denied);
  const leftBefore = looked.flatMap(({ leftAlone }) => leftAlone);
  const goneBefore = looked.flatMap(({ change, leftAlone }) =>
    leftAlone.map((one): Refused => ({ change: one, reason: MEANWHILE, sheet: change.located.sheet.name })),
  );
  const journal = tell(
    looked.map(({ change }) => change),
    context,
  );
  const dropped = new Set(denied.flatMap(({ change: { task } }) => task ?? []));
  const writer: Writer = {
    workbook,
    isWanted: ({ task }) => task === undefined || !dropped.has(task),
    refused: ({ task }) => void (task !== undefined && dropped.add(task)),
    overFormulas: (cells) => journal.amend(cells.map(({ edit, done }) => ({ change: edit, done }))),
  };
  const outcomes = journal.allowed.map((change) => ({
    ...writeTable(change, writer),
    sheet: change.located.sheet.name,
  }));
  const { halfDone, ...changed } = settleRun(outcomes, dropped);
  if (halfDone.length > 0) changeRegister({ edits: halfDone.flatMap(takenBack) }, { ...context, run: null });
  journal.amend([
    ...outcomes.flatMap(({ notDone }) => notDone.map(({ reason, ...rest }) => ({ ...rest, notDone: reason }))),
    ...halfDone.map((change) => ({ change, notDone: { kind: 'together' as const } })),
  ]);
  const isAsTold = halfDone.length === 0 && outcomes.every(({ notDone }) => notDone.length === 0);
  return {
    ...changed,
    end: isAsTold && outcomes.length > 0 ? 'seen' : 'unseen',
    leftAlone: [...leftBefore, ...changed.leftAlone],
    refused: [...denied, ...journal.refused, ...changed.refused],
    untold: [...denied, ...journal.refused, ...goneBefore, ...changed.untold],
  };
}

/**
 * What of a change that somebody has asked for is not written, and why; blank where all of it is. A door that has a change
 * to answer for says this instead of its own sentence.
 */
export function untoldIn({ untold, written, added }: RegisterChanged, language: Language): string {
  return refusedWords(untold, language, written.length + added.length > 0);
}

/** Rows that people add say when they were written and by whom. */
function stamped(rows: readonly AppendedRow[], { located, language, run }: ChangeContext): readonly AppendedRow[] {
  if (!run) return rows;
  const entry = { at: run.when, by: personOf(run, language) };
  return rows.map((row) => {
    const table = located.get(row.table);
    return table ? withStamps(row, table, entry) : row;
  });
}

/** What was told to the Journal, and what may be written now that it is. */
interface Told {
  readonly allowed: readonly TableChange[];
  /** What has to wait because the Journal would not be written. */
  readonly refused: readonly Refused[];
  readonly amend: (amendments: readonly Amendment[]) => void;
}

/** Rows are added before cells change: a call is logged before the matter it is about is closed. */
function tell(looked: readonly TableChange[], { workbook, language, run }: ChangeContext): Told {
  const changes = [...looked].sort((one, other) => Number(other.added.length > 0) - Number(one.added.length > 0));
  const told = { edits: changes.flatMap(({ edits }) => edits), added: changes.flatMap(({ added }) => added) };
  const untold: Told = { allowed: changes, refused: [], amend: () => undefined };
  if (told.edits.length + told.added.length === 0) return { ...untold, allowed: [] };
  if (run === null) return untold;
  const begun = run ?? beginRun(workbook, language);
  try {
    record(workbook, language, begun, told);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return withoutJournal(changes, error);
  }
  return { ...untold, amend: (amendments) => amend(workbook, language, begun, told, amendments) };
}

function withoutJournal(changes: readonly TableChange[], { sheetName, reason }: RefusedError): Told {
  const waiting = changes.flatMap(({ edits, added }) => [...edits, ...added]).filter((one) => !comesByItself(one));
  return {
    allowed: changes.map((change) => ({ ...change, edits: change.edits.filter(comesByItself), added: [] })),
    refused: waiting.map((change) => ({ change, reason, sheet: sheetName })),
    amend: () => undefined,
  };
}

/** The table as it stands at this moment: what may be changed in it, and what is left alone. What no line tells of is only looked up where it is written. */
function lookUp(
  wanted: TableChange,
  { workbook, run }: ChangeContext,
): { readonly change: TableChange; readonly leftAlone: readonly CellEdit[]; readonly denied: readonly Refused[] } {
  if (run === null) return { change: wanted, leftAlone: [], denied: [] };
  const { located, edits, added: all, ...rest } = wanted;
  const denied = all.flatMap((change): readonly Refused[] => {
    const column = deniedColumn(change, located);
    return column === undefined ? [] : [{ change, column, reason: { kind: 'always' }, sheet: located.sheet.name }];
  });
  const added = all.filter((row) => !denied.some(({ change }) => change === row));
  const { range, values } = located.sheet as ReadTab;
  const size = { rows: range.getNumRows(), columns: range.getNumColumns() };
  // Cells are looked at just before they are written; rows that are there by now are no lines of the Journal.
  const now =
    added.length === 0
      ? asRead(located, cellsIn([{ row: 0, column: 0, ...size, values }]))
      : lookAt({ located, edits, added, ...rest, size }, workbook);
  const { found, leftAlone } = findPatches(edits, located, now);
  const rows = stillToAdd(added, now);
  return { change: { located, edits: found.map(({ edit }) => edit), ...rest, added: rows }, leftAlone, denied };
}
