import type { Reading } from '../../register/tables/readRegister';
import type { TaskKey, TaskName } from './taskKey';

type RowTable = 'contacts' | 'deals' | 'documents';

/** The tables whose rows a task of that name is about. */
const ABOUT: Partial<Readonly<Record<TaskName, readonly RowTable[]>>> = {
  reply: ['contacts'],
  retry: ['contacts'],
  lead: ['contacts'],
  listen: ['contacts'],
  claim: ['contacts'],
  wait: ['contacts'],
  step: ['contacts', 'deals'],
  document: ['documents'],
  papers: ['deals'],
  stuck: ['deals'],
  stalled: ['deals'],
};

/** Names of tasks that are about a client, known by its id. */
const OF_CLIENTS: ReadonlySet<string> = new Set<TaskName>([
  'risk',
  'second',
  'lost',
  'touch',
  'quiet',
  'first',
  'prospect',
]);

/** The tables in which the row of a task may stand. */
export function tablesAbout({ rule }: TaskKey): readonly (RowTable | 'clients')[] {
  return OF_CLIENTS.has(rule) ? ['clients'] : (ABOUT[rule as TaskName] ?? []);
}

/** Whether the row a task is about can be found no more: deleted, moved without an id, or called by another id. */
export function isRowLost({ rule, row, moved }: TaskKey, { rows }: Pick<Reading, 'rows'>): boolean {
  if (moved) return true;
  const about = ABOUT[rule as TaskName];
  return about !== undefined && row !== '' && !about.some((table) => rows[table].some(({ id }) => id === row));
}
