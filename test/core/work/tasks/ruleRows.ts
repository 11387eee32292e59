import { formatTaskKey } from '../../../../src/core/work/tasks/taskKey';
import { at, tasksIn, type TypedCells, type TypedTables } from './smallCompany';

/** The rows that tests of rules begin with. */
export const call: TypedCells = { channel: 'Call', client: 'Alfa', phone: '+73842000001' };
export const inbound: TypedCells = { ...call, id: 'C-1', direction: 'In', at: at('2026-03-02T10:00') };
export const outbound: TypedCells = {
  ...call,
  id: 'C-1',
  direction: 'Out',
  employee: 'Dmitri',
  at: at('2026-02-26T11:00'),
};
export const client: TypedCells = { id: 'K-1', name: 'Alfa', manager: 'Marina', phone: '+73842000001' };

/** What is asked of whom, by the keys of the tasks. */
export function keysOf(typed: TypedTables, now?: number): readonly string[] {
  return tasksIn(typed, now).map(({ key }) => formatTaskKey(key));
}
