import { openThreads, responsibleFor } from '../../figures/facts/openThreads';
import type { Facts } from '../../figures/facts/facts';
import type { JudgedThread } from '../../figures/facts/thread';
import { dayOf } from '../../values/moment';
import { actingOn } from '../tasks/assign';

/** When somebody is told that an inquiry waits, as shares of the time its channel has, and who. The later step comes last. */
export const ALERT_STEPS = [
  { key: 'soon', share: 0.75, to: ['responsible'] },
  { key: 'overdue', share: 1, to: ['responsible', 'owner'] },
  { key: 'again', share: 3, to: ['owner'] },
] as const satisfies readonly AlertStep[];

interface AlertStep {
  readonly key: string;
  readonly share: number;
  readonly to: readonly ('responsible' | 'owner')[];
}

export type AlertStepKey = (typeof ALERT_STEPS)[number]['key'];

/** Somebody is to be told of one inquiry at one step. */
export interface DueAlert {
  readonly thread: JudgedThread;
  readonly step: AlertStepKey;
  readonly to: string;
  /** The inquiry and the step: told once to each. */
  readonly key: string;
}

/**
 * Whom to tell now of inquiries nobody has answered: each person of the last step that has come for him, the longest
 * overdue first; of whoever is away the substitute. What is answered meanwhile is told nobody.
 */
export function dueAlerts(facts: Facts, owners: readonly string[]): readonly DueAlert[] {
  const actsFor = actingOn(facts.rows, dayOf(facts.now));
  return openThreads(facts).flatMap((thread) => {
    const responsible = actsFor(responsibleFor(facts, thread));
    const people = new Set([responsible, ...owners].filter(Boolean));
    return [...people].flatMap((to) => {
      const roles = [...(to === responsible ? (['responsible'] as const) : []), ...(owners.includes(to) ? (['owner'] as const) : [])]; // prettier-ignore
      const step = lastStep(thread, roles);
      return step === null ? [] : { thread, step, to, key: `${threadId(thread)}:${step}` };
    });
  });
}

/** An inquiry by the row that opened it. */
export function threadId({ inbound, openedAt, party }: JudgedThread): string {
  return inbound[0]?.contact.id || `${party}@${openedAt}`;
}

/** The last step that has come for somebody in these roles. */
function lastStep(
  { waited, target }: Pick<JudgedThread, 'waited' | 'target'>,
  roles: readonly ('responsible' | 'owner')[],
): AlertStepKey | null {
  const steps: readonly AlertStep[] = ALERT_STEPS;
  const come = steps.filter(
    ({ share, to }) => to.some((role) => roles.includes(role)) && hasCome(share, waited, target),
  );
  return (come[come.length - 1]?.key as AlertStepKey | undefined) ?? null;
}

/** An inquiry is overdue after its time, and not at the end of it. */
function hasCome(share: number, waited: number, target: number): boolean {
  return share < 1 ? waited >= target * share : waited > target * share;
}
