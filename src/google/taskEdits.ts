import { takeTicks } from '../app/takeTicks';
import type { Role } from '../core/register/schema/choice';
import { TASK_CELLS, TASK_SHEETS } from '../core/views/tasks';
import { meaningOf, putBack, type LateWord } from '../core/work/tasks/taskEdit';
import type { TaskRow } from '../core/work/tasks/taskRow';
import { isAt, isTooMuch, refuse } from './buttons';
import { readCells, writeCells } from './cells';
import { rowsNamed } from '../core/work/tasks/tickRows';
import { addOnTextsOf } from '../language/addOnTexts';
import { extras } from './extras';
import { lockedIfFree } from './lock';
import { languageHere, tell } from './messages';
import { readForTicks } from './tickRows';
import { markBefore } from './marks';
import { runCommand } from './runCommand';
import type { Range, Sheet, Workbook } from './workbook';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * After an edit on a task sheet: ticked lines take effect at once. The lines are read before anything else, so that a
 * refresh that writes over them a moment later takes nothing away.
 */
export function afterTaskEdit({ range, value }: EditEvent, workbook: Workbook, sheet: Sheet, role: Role): void {
  const values = readCells(sheet.getDataRange(), workbook.clock);
  const isOldBox = isAt(range, TASK_CELLS.showOld) && range.isChecked() !== null;
  if (isOldBox || isAt(range, TASK_CELLS.refresh)) {
    pressRefresh(range, isOldBox);
    return;
  }
  const [row, rows, column, columns] = [
    range.getRow() - 1,
    range.getNumRows(),
    range.getColumn() - 1,
    range.getNumColumns(),
  ];
  // A paste, and a deleted cell, come without a value.
  const typed = value as string | undefined;
  const meaning = meaningOf({ role, row, rows, column, columns, typed }, values, (at) =>
    markBefore(TASK_SHEETS[role], at),
  );
  if (meaning.kind === 'ticked') take(meaning.lines, workbook);
  else if (meaning.kind === 'late') writeBeside(meaning.word, workbook, sheet);
  else if (!isTooMuch()) runCommand(extras().buildTasks, { events: [meaning.line] });
}

function take(lines: readonly TaskRow[], workbook: Workbook): void {
  if (lines.length === 0) return;
  // Whether an inquiry whose row is found no more was waited for is for the next refresh to tell: it sees all rows.
  const removed = rowsNamed(lines, 'contacts');
  runCommand(takeTicks(lines), { events: lines, workbook, entered: () => readForTicks(workbook, lines), removed });
}

/** What the box of the old lines says stays: the menu shows them where an edit has no time for it. */
function pressRefresh(box: Range, isOldBox: boolean): void {
  if (!isOldBox && box.getValue() !== true) return;
  if (isTooMuch()) refuse('pressBuildTasks', isOldBox ? null : box);
  else runCommand(extras().buildTasks);
}

/** Puts what was typed beside the line it was meant for, wherever that stands by now, and takes its tick. */
function writeBeside(word: LateWord, workbook: Workbook, sheet: Sheet): void {
  const { clock } = workbook;
  const ticked: TaskRow[] = [];
  const write = (): void => {
    const place = putBack(word, readCells(sheet.getDataRange(), clock));
    if (!place) return;
    writeCells(sheet.getRange(place.row + 1, word.position + 1), [[place.after]], clock);
    if (place.ticks) ticked.push(place.ticks);
  };
  const isWritten = lockedIfFree(() => {
    write();
    return 'unseen';
  });
  if (isWritten) take(ticked, workbook);
  else tell(addOnTextsOf(languageHere()).wordNotKept(word.column === 'done' ? '✓' : word.typed));
}
