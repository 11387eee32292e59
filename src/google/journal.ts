import type { CellEdit } from '../core/register/edits';
import { condense } from '../core/work/journal/condense';
import { journalCells, journalRows, type AppendedRow, type JournalRun } from '../core/work/journal/journalRow';
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
  { edits, added }: { readonly edits: readonly CellEdit[]; readonly added: readonly AppendedRow[] },
): void {
  const { told, summary } = condense(edits, run);
  const rows = [...journalRows(run, told, added), ...summary];
  addLines(
    workbook,
    'journal',
    language,
    rows.map((row) => journalCells(row, language)),
  );
}
