import type { AppendedRow, CellEdit } from '../core/register/edits';
import {
  JOURNAL_COLUMN,
  journalCells,
  numbered,
  readJournal,
  whyNotDone,
  type JournalRow,
  type JournalRun,
} from '../core/work/journal/journalRow';
import { textOfCell } from '../core/register/schema/columns';
import { lineName, linesByChange, linesOfRun, type RunChanges } from '../core/work/journal/linesOfRun';
import type { NotDone } from '../core/register/notDone';
import type { Language } from '../core/values/label';
import { textsOf } from '../language/textsOf';
import { addLines, rewriteLines } from './appendSheets';
import { newId } from './randomIds';
import { whoIsHere } from './who';
import type { Workbook } from './workbook';

/** One execution as the Journal will name it. */
export function beginRun(workbook: Workbook, language: Language, who = whoIsHere(), of?: string): JournalRun {
  const name = who ?? textsOf(language).common.unknownPerson;
  return { run: newId('R', new Set()), when: workbook.now, who: name, ...(of !== undefined && { of }) };
}

/**
 * Writes down what a run is about to change. The Journal comes before the change: should Google stop in between, a line
 * too many does no harm, while a change nobody can see or undo would.
 */
export function record(workbook: Workbook, language: Language, run: JournalRun, changes: RunChanges): void {
  const lines = linesOfRun(run, changes).map((row) => journalCells(row, language));
  addLines(workbook, 'journal', language, lines);
}

/** Tells of a run that found nothing to do. */
export function tellNothingLeft(
  workbook: Workbook,
  language: Language,
  run: JournalRun & Pick<JournalRow, 'why' | 'table'>,
): void {
  const line: JournalRow = { ...run, id: '', column: '', before: '', after: '' };
  addLines(workbook, 'journal', language, [journalCells(line, language)]);
}

/** A change that turned out otherwise than it was told: not done, or over a formula. */
export interface Amendment {
  readonly change: CellEdit | AppendedRow;
  /** Of an added row the one column that is meant; all of it when absent. */
  readonly column?: string;
  readonly notDone?: NotDone;
  /** The change as it was carried out. */
  readonly done?: CellEdit;
}

/** Puts lines of a run right. */
export function amend(
  workbook: Workbook,
  language: Language,
  run: JournalRun,
  changes: RunChanges,
  amendments: readonly Amendment[],
): void {
  if (amendments.length === 0) return;
  const lines = linesByChange(run, changes);
  const byLine = new Map(
    amendments.flatMap((amendment) =>
      (lines.get(amendment.change) ?? [])
        .filter(({ column }) => amendment.column === undefined || amendment.column === column)
        .map((line) => [lineName(line), amendment] as const),
    ),
  );
  rewriteLines(workbook, 'journal', (headings, cells) => {
    const [line] = readJournal([headings, cells]);
    const amendment = line?.run === run.run ? byLine.get(lineName(line)) : undefined;
    return line && amendment ? amended(line, amendment, language) : new Map();
  });
}

/** Cells of a line that change, by their column. */
function amended(line: JournalRow, { notDone, done }: Amendment, language: Language): ReadonlyMap<number, string> {
  if (notDone) return new Map([[JOURNAL_COLUMN.why, whyNotDone(line.why, notDone, language)]]);
  if (done?.beforeFormula === undefined) return new Map();
  const told = journalCells({ ...line, before: done.before, beforeFormula: done.beforeFormula }, language);
  const cells = line.told ? numbered(told, line.told.at) : told;
  const { before, kinds } = JOURNAL_COLUMN;
  return new Map([before, kinds].map((column) => [column, textOfCell(cells[column] ?? '')]));
}
