import { buildTasks } from '../app/buildTasks';
import { takeTicks } from '../app/takeTicks';
import type { Role } from '../core/schema/choice';
import type { CellValue } from '../core/schema/cell';
import { textOfCell } from '../core/schema/columns';
import { lateEdit } from '../core/tasks/lateEdit';
import { readTaskRow, taskColumnAt } from '../core/tasks/taskRow';
import { TASK_CELLS, TASK_SHEETS } from '../core/views/tasks';
import { isAt, isTooMuch, refuse } from './buttons';
import { cellsOf } from './cells';
import { markBefore } from './marks';
import { runCommand } from './runCommand';
import { wallClockIn } from './wallClock';
import type { Range, Sheet } from './workbook';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * After an edit on a task sheet: ticked lines take effect at once. The lines are read before anything else, so that a
 * refresh that writes over them a moment later takes nothing away.
 */
export function afterTaskEdit(event: EditEvent, sheet: Sheet, role: Role): void {
  const { range } = event;
  const { values } = readSheet(sheet);
  if (isAt(range, TASK_CELLS.refresh)) {
    pressRefresh(range);
    return;
  }
  const late = lateLine(event, values, role);
  const ticked = rowsOf(range)
    .flatMap((row) => readTaskRow(values, role, row) ?? [])
    .filter(({ isTicked }) => isTicked);
  if (!late && ticked.length === 0) return;
  if (isTooMuch()) refuse('ticksLater', null);
  else if (late) runCommand(buildTasks, { events: [late] });
  else runCommand(takeTicks, { events: ticked });
}

function readSheet(sheet: Sheet): { readonly values: readonly (readonly CellValue[])[] } {
  const clock = wallClockIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  return { values: cellsOf(sheet.getDataRange().getValues(), clock) };
}

function pressRefresh(box: Range): void {
  if (box.getValue() !== true) return;
  if (isTooMuch()) refuse('pressBuildTasks', box);
  else runCommand(buildTasks);
}

/** 0-based rows of an edit. */
function rowsOf(range: Range): readonly number[] {
  return Array.from({ length: range.getNumRows() }, (_none, index) => range.getRow() - 1 + index);
}

/** The line of an edit that a refresh has written over before its event came. */
function lateLine(
  { range, value }: EditEvent,
  values: readonly (readonly CellValue[])[],
  role: Role,
): ReturnType<typeof lateEdit> {
  const typed = value as unknown;
  if (typeof typed !== 'string' || range.getNumRows() + range.getNumColumns() > 2) return null;
  const [row, position] = [range.getRow() - 1, range.getColumn() - 1];
  const column = taskColumnAt(values, position);
  if (column === null) return null;
  const stands = textOfCell(values[row]?.[position] ?? '');
  return lateEdit({ role, column, typed, stands }, () => markBefore(TASK_SHEETS[role], row));
}
