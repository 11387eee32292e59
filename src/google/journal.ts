import type { AppendedRow, CellEdit } from '../core/register/edits';
import { journalCells, type JournalRun } from '../core/work/journal/journalRow';
import { linesOfRun } from '../core/work/journal/linesOfRun';
import type { Language } from '../core/values/label';
import { textsOf } from '../language/textsOf';
import { addLines } from './appendSheets';
import { newId } from './randomIds';
import { whoIsHere } from './who';
import type { Workbook } from './workbook';

/** One execution as the Journal will name it. */
export function beginRun(workbook: Workbook, language: Language, who = whoIsHere()): JournalRun {
  return { run: newId('R', new Set()), when: workbook.now, who: who ?? textsOf(language).common.unknownPerson };
}

/**
 * Writes down what a run is about to change. The Journal comes before the change: should Google stop in between, a line
 * too many does no harm, while a change nobody can see or undo would.
 */
export function record(
  workbook: Workbook,
  language: Language,
  run: JournalRun,
  changes: { readonly edits: readonly CellEdit[]; readonly added: readonly AppendedRow[] },
): void {
  const lines = linesOfRun(run, changes).map((row) => journalCells(row, language));
  addLines(workbook, 'journal', language, lines);
}
