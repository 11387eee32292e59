import { refusedWords } from '../app/refusedWords';
import { everydayTextsOf } from '../language/everydayTexts';
import { addOnTextsOf } from '../language/addOnTexts';
import { readJournal, type JournalRow } from '../core/work/journal/journalRow';
import type { HistoryStep } from '../core/work/journal/runHistory';
import { beginStep, endStep, isCutShort } from './stepUnderWay';
import type { Refused } from '../core/register/outcome';
import { placesOf } from '../core/work/journal/places';
import { tableOn } from '../core/register/tables/findTables';
import { readRegister } from '../core/register/tables/readRegister';
import type { TableKey } from '../core/register/tables/tables';
import type { Language } from '../core/values/label';
import type { Given, Saved } from '../pages/bridge/doors';
import { showUnused } from './adopt';
import { attempt } from './attempt';
import { archivesOf, readAppended } from './appendSheets';
import { keyed } from '../core/register/appendedRows';
import { extras } from './extras';
import { changeRegister } from './changeRegister';
import { beginRun, tellNothingLeft } from './journal';
import { locked } from './lock';
import { languageHere, say, tell } from './messages';
import { showPage } from './pages';
import { takeOutRows, withFormulasAndNotes } from './takeOut';
import { untick } from './untick';
import { openWorkbook, readBlock, readEntered, type ReadTab, type Workbook } from './workbook';

/** Takes back the last automatic change that stands, or the run that is named; what somebody has changed since stays. */
export function undoLastChange(wanted: string | null): void {
  takeStep(wanted === null ? UNDO : named(wanted, 'undo'), wanted);
}

/** Puts back what was taken back last. */
export function redoLastChange(): void {
  takeStep(REDO, null);
}

/** The way back or forth through the runs of the Journal. */
interface Direction {
  readonly reason: 'undo' | 'redo';
  readonly find: (journal: readonly JournalRow[]) => HistoryStep | 'done' | null;
  /** Whoever names a run has seen it: nothing is asked. */
  readonly isNamed?: true;
}

const UNDO: Direction = { reason: 'undo', find: (journal) => extras().lastUndoable(journal) };
const REDO: Direction = { reason: 'redo', find: (journal) => extras().lastRedoable(journal) };

function named(run: string, reason: Direction['reason']): Direction {
  return { reason, find: (journal) => extras().namedStep(journal, run, reason, isCutShort(run)), isNamed: true };
}

function takeStep(direction: Direction, wanted: string | null): void {
  const workbook = openWorkbook();
  const language = workbook.memory.language ?? languageHere();
  const { done, failures } = everydayTextsOf(language);
  const step = stepIn(workbook, direction);
  if (!step) {
    if (wanted !== null) tell(failures.noSuchRun(wanted));
    else say(done.nothingTo[direction.reason], language, workbook.spreadsheet);
    return;
  }
  if (step !== 'done' && direction.isNamed !== true && !isMeant(step, direction, language)) return;
  say(reverted(workbook, step, direction, language).message, language, workbook.spreadsheet);
}

/** The last runs, each to be taken back or put back. */
export function showUndo(): void {
  const language = languageHere();
  showPage('undo', { language, title: everydayTextsOf(language).menu.commands.undo });
}

export function recentRuns(): Given<'recentRuns'> {
  const workbook = openWorkbook();
  const language = workbook.memory.language ?? languageHere();
  const { toldRun, recentRuns: recent } = extras();
  const runs = findInJournals(workbook, recent) ?? [];
  return runs.map(({ run, lines, isUndone }) => ({ run, isUndone, ...toldRun(lines, language) }));
}

/** Takes back a run that a page names; the page says how it went. */
export function takeBack(run: string): Saved {
  return step(run, named(run, 'undo'));
}

/** Puts back a run that a page names and that stands undone. */
export function putBack(run: string): Saved {
  return step(run, named(run, 'redo'));
}

/** The Journal is read with the lock held: of two who click at once the second finds it done. */
function step(run: string, direction: Direction): Saved {
  return attempt(() =>
    locked(() => {
      const workbook = openWorkbook();
      const language = workbook.memory.language ?? languageHere();
      const found = stepIn(workbook, direction);
      if (!found) return { ok: false, message: everydayTextsOf(language).failures.noSuchRun(run) };
      return reverted(workbook, found, direction, language);
    }),
  );
}

/** Does it, and says what was done; it is not where all of it has been changed by people since. */
function reverted(workbook: Workbook, step: HistoryStep | 'done', direction: Direction, language: Language): Saved {
  const { changes, leftAlone, refused } =
    step === 'done' ? NOTHING_LEFT : locked(() => revert(workbook, step, direction, language));
  const { done } = everydayTextsOf(language);
  const told = done.reverted[direction.reason]({ changes, leftAlone: placesOf(leftAlone, language) });
  return {
    ok: changes > 0 || leftAlone.length + refused.length === 0,
    message: [told, refusedWords(refused, language)].filter(Boolean).join(' '),
  };
}

function stepIn(workbook: Workbook, { find }: Direction): ReturnType<Direction['find']> {
  return findInJournals(workbook, find);
}

/** Looks in the Journal, then in its archives with it, the youngest first, until something is found. */
export function findInJournals<Found>(
  workbook: Workbook,
  find: (journal: readonly JournalRow[], isAll: boolean) => Found | null,
): Found | null {
  const journals = [
    () => readAppended(workbook, 'journal')?.values ?? [],
    ...archivesOf(workbook, 'journal').map((tab) => () => readBlock(tab, workbook.clock).values),
  ];
  let lines: readonly JournalRow[] = [];
  for (const [index, read] of journals.entries()) {
    lines = [...extras().inSequence(readJournal(read())), ...lines];
    const found = find(lines, index === journals.length - 1);
    if (found !== null) return found;
  }
  return null;
}

function isMeant({ lines }: HistoryStep, { reason }: Direction, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  const { menu } = everydayTextsOf(language);
  const question = addOnTextsOf(language).confirmStep[reason](extras().toldRun(lines, language));
  return ui.alert(menu.commands[reason], question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** What became of a run that was reverted. */
interface Reverted {
  readonly changes: number;
  readonly leftAlone: readonly Pick<JournalRow, 'table' | 'id' | 'column'>[];
  /** What would not be written, such as a protected cell. */
  readonly refused: readonly Refused[];
}

const NOTHING_LEFT: Reverted = { changes: 0, leftAlone: [], refused: [] };

function revert(
  workbook: Workbook,
  { run: of, lines }: HistoryStep,
  { reason }: Direction,
  language: Language,
): Reverted {
  const keys = [...new Set(lines.map(({ table }) => table))];
  const { located } = readRegister(readWithRowsToGo(workbook, keys, extras().tablesLosingRows(lines)), workbook.locale);
  const { edits, appends, removals, leftAlone } = extras().undoRun(lines, located, reason);
  const added = appends.map((row) => keyed(row));
  const run = beginRun(workbook, language, undefined, of);
  beginStep(of);
  const changed = changeRegister({ edits, added }, { workbook, located, language, run });
  const taken = takeOutRows(removals, { workbook, located, language, run });
  const changes = changed.written.length + changed.added.length + taken.removed.length;
  // A run of which nothing is left to revert has had its turn all the same: the next time another is meant.
  const [first] = lines;
  if (changes + changed.refused.length === 0 && first)
    tellNothingLeft(workbook, language, { ...run, why: reason, table: first.table });
  const columns = located.get('columns');
  if (columns && taken.removed.length > 0) showUnused(workbook, columns.sheet);
  const freed = reason === 'undo' ? untick(workbook, lines) : 0;
  endStep(of);
  const stayed = taken.leftAlone.map(({ table, id }) => ({ table, id, column: '' as const }));
  // Where nothing of it stands any more, the box that is free again is what was undone.
  return {
    changes: changes || freed,
    leftAlone: [...leftAlone, ...changed.leftAlone, ...stayed],
    refused: changed.refused,
  };
}

/** The tables of a run; of those that may lose rows also the formulas and notes, which tell what people have made of them. */
function readWithRowsToGo(
  workbook: Workbook,
  keys: readonly TableKey[],
  losing: ReadonlySet<TableKey>,
): readonly ReadTab[] {
  return readEntered(workbook, keys).map((read) => {
    const key = tableOn(read);
    if (key === undefined || !losing.has(key)) return read;
    return withFormulasAndNotes(read);
  });
}
