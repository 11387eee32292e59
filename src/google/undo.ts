import { textsOf } from '../language/textsOf';
import { addOnTextsOf } from '../language/addOnTexts';
import { readJournal, reasonLabel, type JournalRow } from '../core/work/journal/journalRow';
import { isUndoable, lastRun, undoRun } from '../core/work/journal/undoRun';
import { placesOf } from '../core/work/journal/places';
import { readRegister } from '../core/register/tables/readRegister';
import type { Language } from '../core/values/label';
import { archivesOf, readAppended } from './appendSheets';
import { keyed } from '../core/register/appendedRows';
import { changeRegister } from './changeRegister';
import { locked } from './lock';
import { languageHere, say, tell } from './messages';
import { untick } from './untick';
import { openWorkbook, readBlock, readEntered, type Workbook } from './workbook';

/** Takes back the last automatic change, or the run that is named; what somebody has changed since stays. */
export function undoLastChange(wanted: string | null): void {
  const workbook = openWorkbook();
  const language = workbook.memory.language ?? languageHere();
  const texts = textsOf(language);
  const lines = linesOf(workbook, wanted).filter(isUndoable);
  const [first] = lines;
  if (!first) {
    if (wanted === null) say(texts.done.nothingToUndo, language, workbook.spreadsheet);
    else tell(texts.failures.noSuchRun(wanted));
    return;
  }
  if (wanted === null && !isMeant(lines, language)) return;
  const { changes, leftAlone } = locked(() => undo(workbook, lines, language));
  say(texts.done.undone({ changes, leftAlone: placesOf(leftAlone, language) }), language, workbook.spreadsheet);
}

/** Of the Journal, else of its archives, the youngest first: the lines of one run. */
function linesOf(workbook: Workbook, wanted: string | null): readonly JournalRow[] {
  const journals = [
    () => readAppended(workbook, 'journal')?.values ?? [],
    ...archivesOf(workbook, 'journal').map((tab) => () => readBlock(tab, workbook.clock).values),
  ];
  for (const read of journals) {
    const journal = readJournal(read());
    const run = wanted ?? lastRun(journal);
    const lines = journal.filter((line) => line.run === run);
    if (lines.length > 0) return lines;
  }
  return [];
}

const PLACES_NAMED = 4;

function isMeant(lines: readonly JournalRow[], language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  const { menu, write } = textsOf(language);
  const [first] = lines;
  const question = addOnTextsOf(language).confirmUndo({
    why: first ? reasonLabel(first.why, language) : '',
    when: first ? write.moment(first.when) : '',
    who: first?.who ?? '',
    changes: lines.length,
    places: placesOf(lines, language).slice(0, PLACES_NAMED).join(', '),
  });
  return ui.alert(menu.commands.undo, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function undo(
  workbook: Workbook,
  lines: readonly JournalRow[],
  language: Language,
): { readonly changes: number; readonly leftAlone: readonly Pick<JournalRow, 'table' | 'id' | 'column'>[] } {
  const keys = [...new Set(lines.map(({ table }) => table))];
  const { located } = readRegister(readEntered(workbook, keys), workbook.locale);
  const { edits, appends, leftAlone } = undoRun(lines, lines[0]?.run ?? null, located);
  const added = appends.map((row) => keyed(row));
  const changed = changeRegister({ edits, added }, { workbook, located, language });
  untick(workbook, lines);
  return {
    changes: changed.written.length + changed.added.length,
    leftAlone: [...leftAlone, ...changed.leftAlone],
  };
}
