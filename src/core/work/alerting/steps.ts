import { openThreads, responsibleFor } from '../../figures/facts/openThreads';
import type { Facts } from '../../figures/facts/facts';
import type { JudgedThread } from '../../figures/facts/thread';
import { dayOf } from '../../values/moment';
import { actingOn } from '../tasks/assign';
import { stepsInForce, type AlertStep, type AlertStepKey } from './alertSteps';

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
  const steps = stepsInForce(facts.rows.standards);
  const actsFor = actingOn(facts.rows, dayOf(facts.now));
  return openThreads(facts).flatMap((thread) => {
    const responsible = actsFor(responsibleFor(facts, thread));
    const people = new Set([responsible, ...owners].filter(Boolean));
    return [...people].flatMap((to) => {
      const own = steps.filter(({ role }) => (role === 'owner' ? owners.includes(to) : to === responsible));
      const step = lastStep(thread, own);
      return step === null ? [] : { thread, step, to, key: `${threadId(thread)}:${step}` };
    });
  });
}

/** An inquiry by the row that opened it. */
export function threadId({ inbound, openedAt, party }: JudgedThread): string {
  return inbound[0]?.contact.id || `${party}@${openedAt}`;
}

/** The last of the steps that has come; they stand in order. */
function lastStep(
  { waited, target }: Pick<JudgedThread, 'waited' | 'target'>,
  steps: readonly AlertStep[],
): AlertStepKey | null {
  const come = steps.filter(({ share }) => hasCome(share, waited, target));
  return come[come.length - 1]?.step ?? null;
}

/** An inquiry is overdue after its time, and not at the end of it. */
function hasCome(share: number, waited: number, target: number): boolean {
  return share < 1 ? waited >= target * share : waited > target * share;
}
