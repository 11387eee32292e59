import { parseTry } from './task';
import { formatTaskKey } from './taskKey';
import type { TaskLogRow } from './taskLog';

/** Keys, as they are stored, of tasks that somebody closed with nothing to record in the register: they are not to come again. */
export function closedTasks(log: readonly Pick<TaskLogRow, 'code' | 'mark'>[]): ReadonlySet<string> {
  const closed = log.flatMap(({ code, mark }) => (code === 'closed' ? (parseTry(mark) ?? []) : []));
  return new Set(closed.map(({ key }) => formatTaskKey(key)));
}
