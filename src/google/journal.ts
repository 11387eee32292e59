import type { RowRemoval } from '../core/register/edits';
import {
  linesAmended,
  linesOfStaying,
  textsAnew,
  textsOfNothingDone,
  type Amendment,
  type LinesAnew,
} from '../core/work/journal/amendments';
import { journalCells, type JournalRow, type JournalRun } from '../core/work/journal/journalRow';
import { linesOfRun, type RunChanges } from '../core/work/journal/linesOfRun';
import type { NotDone } from '../core/register/notDone';
import type { Language } from '../core/values/label';
import { everydayTextsOf } from '../language/everydayTexts';
import { addLines, rewriteLines } from './appendSheets';
import { newId } from './randomIds';
import { whoIsHere } from './who';
import type { Workbook } from './workbook';

/** One execution as the Journal will name it. */
export function beginRun(workbook: Workbook, language: Language, who = whoIsHere(), of?: string): JournalRun {
  const name = who ?? everydayTextsOf(language).common.unknownPerson;
  return { run: newId('R', new Set()), when: workbook.now, who: name, ...(of !== undefined && { of }) };
}

/** Who a run is of; blank where nobody knows. */
export function personOf({ who }: JournalRun, language: Language): string {
  return who === everydayTextsOf(language).common.unknownPerson ? '' : who;
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

/** Marks all that was told of a run of which nothing was written. */
export function tellNotDone(workbook: Workbook, language: Language, run: string, reason: NotDone): void {
  rewriteLines(workbook, 'journal', (headings, cells) => textsOfNothingDone(run, reason, language, headings, cells));
}

/** Puts lines of a run right. */
export function amend(
  workbook: Workbook,
  language: Language,
  run: JournalRun,
  changes: RunChanges,
  amendments: readonly Amendment[],
): void {
  if (amendments.length > 0) tellAnew(workbook, run, linesAmended(run, changes, amendments, language));
}

/** Puts right what was told of rows that were to go: some of them stay. */
export function amendRemoved(
  workbook: Workbook,
  language: Language,
  run: JournalRun,
  removed: readonly RowRemoval[],
  staying: Parameters<typeof linesOfStaying>[2],
): void {
  if (staying.left.length > 0) tellAnew(workbook, run, linesOfStaying(run, removed, staying, language));
}

function tellAnew(workbook: Workbook, run: JournalRun, byLine: LinesAnew): void {
  if (byLine.size > 0) rewriteLines(workbook, 'journal', (headings, cells) => textsAnew(run, byLine, headings, cells));
}
