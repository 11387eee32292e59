import type { Facts } from './facts';
import { compareText } from '../../values/text';
import type { JudgedThread } from './thread';

/** Threads nobody has answered, the longest beyond their target first; at equal delay the older. */
export function openThreads(facts: Facts): readonly JudgedThread[] {
  return facts.threads
    .filter((thread) => thread.answeredAt === null)
    .sort(
      (left, right) =>
        overdueMinutes(right) - overdueMinutes(left) ||
        left.openedAt - right.openedAt ||
        compareText(facts.parties[left.party]?.key ?? '', facts.parties[right.party]?.key ?? ''),
    );
}

/** Working minutes beyond the target; negative while there is still time. */
export function overdueMinutes(thread: JudgedThread): number {
  return thread.waited - thread.target;
}

/** Who should answer: whoever took the contact (the first of the thread that says so), else the client's account manager. */
export function responsibleFor(facts: Facts, thread: JudgedThread): string {
  const taken = thread.inbound.find(({ contact }) => contact.employee !== '')?.contact.employee;
  return taken ?? facts.parties[thread.party]?.client?.manager ?? '';
}
