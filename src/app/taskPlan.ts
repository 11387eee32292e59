import type { TaskPlan } from '../core/plan';
import { canTellTasks } from '../core/work/tasks/tasksBy';
import { tasksOf } from '../core/work/tasks/tasksOf';
import type { TaskMerge } from '../core/work/tasks/mergeTasks';
import type { Understood } from './command';

/** The task sheets anew; none while a table that tasks rest on cannot be read. */
export function rebuiltTasks(
  { analysis, texts }: Pick<Understood, 'analysis' | 'texts'>,
  message?: TaskPlan['message'],
): { readonly tasks?: TaskPlan } {
  if (!canTellTasks(analysis)) return {};
  return { tasks: { open: tasksOf(analysis, texts), isRebuilt: true, ...(message && { message }) } };
}

/** How many lines there are, and how many of them are past their time. */
export function countLines(
  { lines }: Pick<TaskMerge, 'lines'>,
  { analysis }: Pick<Understood, 'analysis'>,
): { readonly tasks: number; readonly overdue: number } {
  const { now } = analysis.book.facts;
  return { tasks: lines.length, overdue: lines.filter(({ task }) => task !== null && task.due < now).length };
}
