import type { Facts } from '../../figures/facts/facts';
import type { Moment } from '../../values/moment';
import type { Task } from '../../work/tasks/task';

/** Something that is with the owner and nobody else. */
export interface OwnTask {
  readonly what: string;
  /** Blank where it is about nobody. */
  readonly party: string;
  readonly phone: string;
  readonly facts: string;
  readonly due: Moment;
  readonly employee: string;
  /** The id of the client whose card tells more; blank where there is none. */
  readonly id: string;
}

/** What owners are to do, the most urgent first; who waits for a reply is told by name elsewhere. */
export function ownTasks(tasks: readonly Task[], { parties }: Facts): readonly OwnTask[] {
  return tasks
    .filter(({ role, standard }) => role === 'owner' && standard !== 'owner.waiting')
    .map(({ what, party, phone, facts, due, employee, partyIndex }) => {
      const id = parties[partyIndex]?.client?.id ?? '';
      return { what, party, phone, facts, due, employee, id };
    });
}
