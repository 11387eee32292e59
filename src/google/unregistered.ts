import { tickedCalls, UNREGISTERED_COLUMNS, writtenCell } from '../core/work/unregistered';
import { everydayTextsOf } from '../language/everydayTexts';
import { extras } from './extras';
import { locked, lockedIfFree } from './lock';
import { languageHere, say, tell } from './messages';
import { askedFor } from './runCommand';
import { addCalls, openDesk } from './workIn';
import { withFormulasAndNotes } from './takeOut';
import { markedTab, openWorkbook, readBlock, readTab, type Range, type Workbook } from './workbook';
import { writeApart } from './writeApart';

/** The calls of the phone log that are not in the register, made anew; what was ticked on the last one is written first. */
export function openUnregistered(): void {
  const taken = locked(() => takeCalls(openWorkbook()));
  askedFor('unregistered', extras().writeUnregistered(taken ?? 0));
}

/** A box beside a call, ticked: its row is written at once. */
export function pressUnregistered(range: Range, workbook: Workbook): void {
  if (range.getColumn() !== UNREGISTERED_COLUMNS.box + 1) return;
  let taken = null as number | null;
  const isOurTurn = lockedIfFree(() => {
    taken = takeCalls(workbook);
    return 'unseen';
  });
  const language = languageHere();
  const texts = extras().unregisteredTextsOf(language);
  if (!isOurTurn) tell(everydayTextsOf(language).failures.busy);
  else if (taken === null) tell(texts.notTaken);
  else if (taken > 0) say(texts.taken(taken), language, workbook.spreadsheet);
}

/** Ticked lines become rows of Contacts; a line says so only when its row is there. Null where they would not be written. To be called with the lock held. */
function takeCalls(workbook: Workbook): number | null {
  const tab = markedTab(workbook, 'unregistered');
  const ticked = tab ? tickedCalls(readBlock(tab, workbook.clock).values) : [];
  if (!tab || ticked.length === 0) return 0;
  const isWritten = addCalls(openDesk(workbook), ticked.map(({ call }) => call)); // prettier-ignore
  const column = isWritten ? UNREGISTERED_COLUMNS.row : UNREGISTERED_COLUMNS.box;
  const meant = new Set(ticked.map(({ call }) => call.key));
  const read = withFormulasAndNotes(readTab(tab, workbook.clock));
  const cells = tickedCalls(read.values)
    .filter(({ call }) => meant.has(call.key))
    .map(({ row, call }) => ({ row, column, content: isWritten ? writtenCell(call) : false }));
  writeApart(read, { cells, notes: [] }, workbook);
  return isWritten ? ticked.length : null;
}
