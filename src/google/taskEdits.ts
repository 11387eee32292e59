import { takeTicks } from '../app/takeTicks';
import type { CellValue } from '../core/register/schema/cell';
import type { Role } from '../core/register/schema/choice';
import { TASK_CELLS } from '../core/views/tasks';
import { TASK_SHEETS } from '../core/work/tasks/taskSheetKeys';
import { formatTry } from '../core/work/tasks/task';
import { meaningOf, putBack, type LateWord } from '../core/work/tasks/taskEdit';
import { closedLines, type Place, type TaskRow } from '../core/work/tasks/taskRow';
import { isAt, isTooMuch, refuse } from './buttons';
import { readCells, writeCells } from './cells';
import { rowsNamed } from '../core/work/tasks/tickRows';
import { addOnTextsOf } from '../language/addOnTexts';
import { everydayTextsOf } from '../language/everydayTexts';
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
 * refresh that writes over them a moment later takes nothing away. `waited`: minutes since, where it was done on a phone.
 */
export function afterTaskEdit(
  { range, value }: EditEvent,
  workbook: Workbook,
  sheet: Sheet,
  role: Role,
  waited = 0,
): void {
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
  if (meaning.kind === 'ticked') {
    putBoxesBack(meaning.empty, sheet);
    const lines = waited === 0 ? meaning.lines : meaning.lines.map((line) => ({ ...line, waited }));
    take(lines, workbook, { sheet, values, role });
  } else if (meaning.kind === 'late') writeBeside(meaning.word, workbook, sheet);
  else if (!isTooMuch()) runCommand(extras().buildTasks, { events: [meaning.line] });
}

/** A box without an outcome closes nothing: it is free again, and what to do is said. */
function putBoxesBack(boxes: readonly Place[], sheet: Sheet): void {
  if (boxes.length === 0) return;
  for (const { row, column } of boxes) sheet.getRange(row + 1, column + 1).setValue(false);
  tell(everydayTextsOf(languageHere()).tasks.chooseFirst.outcome);
}

/** A task sheet as it stands when its edit is handled. */
interface StandingSheet {
  readonly sheet: Sheet;
  readonly values: readonly (readonly CellValue[])[];
  readonly role: Role;
}

function take(lines: readonly TaskRow[], workbook: Workbook, standing: StandingSheet): void {
  if (lines.length === 0) return;
  // Whether an inquiry whose row is found no more was waited for is for the next refresh to tell: it sees all rows.
  const removed = rowsNamed(lines, 'contacts');
  runCommand(takeTicks(lines), {
    events: lines,
    workbook,
    entered: () => readForTicks(workbook, lines),
    removed,
    taken: ({ open }) => tickBoxes(lines, open, standing),
  });
}

/** What is in the register is struck through; what still lacks something is not. */
function tickBoxes(lines: readonly TaskRow[], open: ReadonlySet<string>, { sheet, values, role }: StandingSheet): void {
  const done = new Set(lines.flatMap(({ mark }) => (mark && !open.has(formatTry(mark)) ? formatTry(mark) : [])));
  for (const { box, isBoxTicked } of closedLines(values, role, (mark) => done.has(formatTry(mark))))
    if (!isBoxTicked) sheet.getRange(box.row + 1, box.column + 1).setValue(true);
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
  let values: StandingSheet['values'] = [];
  const write = (): void => {
    values = readCells(sheet.getDataRange(), clock);
    const place = putBack(word, values);
    if (!place) return;
    writeCells(sheet.getRange(place.row + 1, word.position + 1), [[place.after]], clock);
    if (place.ticks) ticked.push(place.ticks);
  };
  const isWritten = lockedIfFree(() => {
    write();
    return 'unseen';
  });
  if (isWritten) take(ticked, workbook, { sheet, values, role: word.role });
  else tell(addOnTextsOf(languageHere()).wordNotKept(word.typed));
}
