import type { TaskLogRow } from './taskLog';

/** Keys of tasks that somebody closed with nothing to record in the register: they are not to come again. */
export function closedTasks(log: readonly Pick<TaskLogRow, 'code' | 'mark'>[]): ReadonlySet<string> {
  return new Set(log.flatMap(({ code, mark }) => (code === 'closed' ? mark.replace(/#\d+$/, '') : [])));
}
