import type { Reading } from '../../register/tables/readRegister';
import type { TaskKey, TaskName } from './taskKey';

/** The tables whose rows a task of that name is about. */
const ABOUT: Partial<Readonly<Record<TaskName, readonly ('contacts' | 'deals' | 'documents')[]>>> = {
  reply: ['contacts'],
  retry: ['contacts'],
  lead: ['contacts'],
  listen: ['contacts'],
  wait: ['contacts'],
  step: ['contacts', 'deals'],
  document: ['documents'],
  papers: ['deals'],
};

/** Whether the row a task is about can be found no more: deleted, moved without an id, or called by another id. */
export function isRowLost({ rule, row, moved }: TaskKey, { rows }: Pick<Reading, 'rows'>): boolean {
  if (moved) return true;
  const about = ABOUT[rule as TaskName];
  return about !== undefined && row !== '' && !about.some((table) => rows[table].some(({ id }) => id === row));
}
