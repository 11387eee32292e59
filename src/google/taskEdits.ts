import { buildTasks } from '../app/buildTasks';
import { takeTicks } from '../app/takeTicks';
import type { Role } from '../core/register/schema/choice';
import type { CellValue } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import { joined } from '../core/work/tasks/comments';
import { lineOfEdit, overwrittenMark, type TaskCellEdit } from '../core/work/tasks/lateEdit';
import { marksByRow, readTaskRow, rowOfMark, taskColumnAt, type TaskRow } from '../core/work/tasks/taskRow';
import { TASK_CELLS, TASK_SHEETS } from '../core/views/tasks';
import { isAt, isTooMuch, refuse } from './buttons';
import { cellsOf, writeCells } from './cells';
import { markBefore } from './marks';
import { runCommand } from './runCommand';
import { wallClockIn, type WallClock } from '../core/values/wallClock';
import type { Range, Sheet } from './workbook';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Grid = readonly (readonly CellValue[])[];

/**
 * After an edit on a task sheet: ticked lines take effect at once. The lines are read before anything else, so that a
 * refresh that writes over them a moment later takes nothing away.
 */
export function afterTaskEdit(event: EditEvent, sheet: Sheet, role: Role): void {
  const { range } = event;
  const clock = wallClockIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const values = cellsOf(sheet.getDataRange().getValues(), clock);
  if (isAt(range, TASK_CELLS.refresh)) {
    pressRefresh(range);
    return;
  }
  const late = lateEdit(event, values, role);
  if (late) putBack(late, { sheet, values, role, clock });
  else take(ticked(rowsOf(range), values, role));
}

function take(lines: readonly TaskRow[]): void {
  if (lines.length === 0) return;
  if (isTooMuch()) refuse('ticksLater', null);
  else runCommand(takeTicks, { events: lines });
}

function ticked(rows: readonly number[], values: Grid, role: Role): readonly TaskRow[] {
  return rows.flatMap((row) => readTaskRow(values, role, row) ?? []).filter(({ isTicked }) => isTicked);
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

interface LateEdit extends TaskCellEdit {
  /** 0-based column of the edit. */
  readonly position: number;
  /** Key of the line that was meant. */
  readonly meant: string;
}

/** An edit that a refresh has written over before its event came; null for all others. */
function lateEdit({ range, value }: EditEvent, values: Grid, role: Role): LateEdit | null {
  const typed = value as unknown;
  if (typeof typed !== 'string' || range.getNumRows() + range.getNumColumns() > 2) return null;
  const [row, position] = [range.getRow() - 1, range.getColumn() - 1];
  const column = taskColumnAt(values, position);
  if (column === null) return null;
  const stands = textOfCell(values[row]?.[position] ?? '');
  const edit = { column, typed, stands, mark: marksByRow(values)[row] ?? '' };
  const meant = overwrittenMark(edit, () => markBefore(TASK_SHEETS[role], row));
  return meant === null ? null : { ...edit, position, meant };
}

interface TaskSheet {
  readonly sheet: Sheet;
  readonly values: Grid;
  readonly role: Role;
  readonly clock: WallClock;
}

/** Puts what was typed beside the line it was meant for, and takes its tick; a line that is gone has it in the log. */
function putBack(edit: LateEdit, { sheet, values, role, clock }: TaskSheet): void {
  const { column, typed, position, meant } = edit;
  const row = rowOfMark(values, meant);
  if (row < 0) {
    if (!isTooMuch()) runCommand(buildTasks, { events: [lineOfEdit(edit, meant, role)] });
    return;
  }
  const stands = values[row]?.[position] ?? '';
  const after = column === 'done' ? true : column === 'comment' ? joined(textOfCell(stands), typed) : typed;
  writeCells(sheet.getRange(row + 1, position + 1), [after], clock);
  const line = readTaskRow(values, role, row);
  if (column === 'done' && line) take([{ ...line, isTicked: true }]);
}
