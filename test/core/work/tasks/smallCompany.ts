import { analyse, type Analysis } from '../../../../src/core/analysis';
import { tables, type TableKey } from '../../../../src/core/register/tables/tables';
import type { CellValue, DateCell, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import type { Task } from '../../../../src/core/work/tasks/task';
import { textsOf } from '../../../../src/language/textsOf';
import { when } from '../../../builders/rows';

/** Cells by column, as somebody typed them. */
export type TypedCells = Readonly<Record<string, CellValue>>;
export type TypedTables = Partial<Readonly<Record<TableKey, readonly TypedCells[]>>>;

/** Monday. */
export const NOW = when('2026-03-02T12:00');

/** A moment as the spreadsheet holds it. */
export function at(iso: string): DateCell {
  return { serial: when(iso) };
}

/** One person in each role, and a second one at the door. */
export const STAFF: readonly TypedCells[] = [
  { name: 'Olga', roles: 'inbound' },
  { name: 'Pavel', roles: 'inbound' },
  { name: 'Dmitri', roles: 'active' },
  { name: 'Marina', roles: 'care' },
  { name: 'Svetlana', roles: 'documents' },
  { name: 'Igor', roles: 'owner' },
];

/** Tables as English sheets, headings in the first row. */
export function sheetsOf(typed: TypedTables): SheetSnapshot[] {
  const withStaff: TypedTables = { staff: STAFF, ...typed };
  return (Object.keys(withStaff) as TableKey[]).map((key) => {
    const columns = Object.entries(tables[key].columns);
    const rows = (withStaff[key] ?? []).map((cells) => columns.map(([column]) => cells[column] ?? ''));
    return { name: tables[key].sheet.en, values: [columns.map(([, { heading }]) => heading.en), ...rows] };
  });
}

export function analysed(typed: TypedTables, now = NOW): Analysis {
  return analyse({ sheets: sheetsOf(typed), now, locale: 'en_GB' });
}

export const ENGLISH = textsOf('en');

export function tasksIn(typed: TypedTables, now = NOW): readonly Task[] {
  return tasksOf(analysed(typed, now), ENGLISH);
}

/** The task of one standard; the test fails when there are none or several. */
export function onlyTask(tasks: readonly Task[], standard: Task['standard']): Task {
  const found = tasks.filter((task) => task.standard === standard);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} tasks of ${standard}`);
  return found[0];
}
