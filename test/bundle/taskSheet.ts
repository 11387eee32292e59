import type { HeadlessAddOn } from '../../local/runBundle';
import type { CellData, WorkbookData } from '../../local/store/workbookData';
import type { Role } from '../../src/core/register/schema/choice';
import { TASK_COLUMN_KEYS, TASK_COLUMNS, type TaskColumn } from '../../src/core/work/tasks/taskColumns';
import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { TASK_CELLS } from '../../src/core/views/tasks';
import { TASK_SHEETS } from '../../src/core/work/tasks/taskSheetKeys';
import { NOW, sheetNamed, textOf, valuesOf } from './addOn';

/** Somebody who called so many days ago and waits. */
export function inquiry(id: string, ago: number): Readonly<Record<string, string | number>> {
  return {
    ID: id,
    'Дата и время': Math.floor(NOW) - ago,
    'Вх/Исх': 'Вх',
    Канал: 'Звонок',
    Клиент: `Клиент ${id}`,
  };
}

/** The Russian name of a role's sheet. */
export function taskSheetName(role: Role): string {
  return GENERATED_SHEETS[TASK_SHEETS[role]].ru;
}

/** Lines of a role's sheet by column, from the top; columns are found by their headings. */
export function linesOf(data: WorkbookData, role: Role): readonly Partial<Record<TaskColumn, CellData['value']>>[] {
  const values = valuesOf(sheetNamed(data, taskSheetName(role)));
  const headings = values[TASK_CELLS.headingRow] ?? [];
  return values
    .slice(TASK_CELLS.firstRow)
    .map((row) =>
      Object.fromEntries(TASK_COLUMN_KEYS.map((key) => [key, row[headings.indexOf(TASK_COLUMNS[key].heading.ru)]])),
    );
}

/** The key of a line without the person it was given to. */
export function keyOf(line: Partial<Record<TaskColumn, CellData['value']>> | undefined): string {
  return textOf(line?.key).replace(/ @ .*$/, '');
}

/** 0-based line whose key begins so; fails when there is none. */
export function lineWith(data: WorkbookData, role: Role, start: string): number {
  const lines = linesOf(data, role);
  const index = lines.findIndex((line) => keyOf(line).startsWith(start));
  if (index < 0) throw new Error(`No task ${start} among ${lines.map(keyOf).join(', ')}`);
  return index;
}

/** The cell of a line, in A1 with its sheet. */
export function cellOf(role: Role, line: number, column: TaskColumn): string {
  const letter = String.fromCharCode(65 + TASK_COLUMN_KEYS.indexOf(column));
  return `${taskSheetName(role)}!${letter}${TASK_CELLS.firstRow + line + 1}`;
}

/** A person fills cells of a line one after the other; edit events follow each. */
export function fill(
  addOn: HeadlessAddOn,
  role: Role,
  start: string,
  cells: Partial<Record<TaskColumn, unknown>>,
): void {
  const line = lineWith(addOn.data(), role, start);
  for (const [column, value] of Object.entries(cells))
    addOn.runtime.userEdit(cellOf(role, line, column as TaskColumn), value);
}
