import type { ContactFact } from '../../../figures/facts/contactFact';
import { rolesOn } from '../../../register/tables/rolesOn';
import type { Label } from '../../../values/label';
import { dayOf, formatDay, type Day } from '../../../values/moment';
import { callTask } from '../call';
import type { RuleKey } from '../../../register/tables/ruleKeys';
import {
  contactsWhere,
  dueOn,
  isConversation,
  partiesInDeals,
  type Find,
  type RuleContext,
  type TaskRule,
} from '../rule';
import type { TaskDraft } from '../task';
import { keyOfRow } from '../taskKey';

/** The roles that agree what comes next with a client. */
export const STEP_ROLES = ['inbound', 'active', 'care'] as const;
export type StepRole = (typeof STEP_ROLES)[number];

const STANDARD: Label = {
  en: 'do what was agreed on the day it was agreed for',
  ru: 'делать то, о чём договорились, в назначенный день',
};

/** Do on its day what was agreed with a client or a possible client; the steps of deals come before those of contacts. */
export const nextSteps: readonly TaskRule[] = STEP_ROLES.map((role) => ({
  key: `${role}.nextStep` satisfies RuleKey,
  name: 'step',
  role,
  priority: 2,
  threshold: 60,
  unit: { en: 'days until it lapses', ru: 'дней, потом отпадает' },
  standard: STANDARD,
  gone: { en: 'Done, moved or no longer agreed', ru: 'Сделано, перенесено или больше не нужно' },
}));

export function findNextSteps(role: StepRole): Find {
  return (context, lapse) => [...dealSteps(context, role, lapse), ...contactSteps(context, role, lapse)];
}

function dealSteps(context: RuleContext, role: StepRole, lapse: number): readonly TaskDraft[] {
  const { facts, texts, today, reading } = context;
  return facts.deals.rows.flatMap(({ deal, state, openedOn }) => {
    const party = state === 'open' ? facts.partyOfClientCell(deal.client)?.index : undefined;
    const on = deal.nextStepOn === null ? null : dayOf(deal.nextStepOn);
    if (party === undefined || on === null || !isDue(on, today, lapse) || hasTalkedSince(context, party, on)) return [];
    if (roleOf(context, party, deal.seller) !== role) return [];
    const amount = deal.amount === null ? '' : texts.tasks.money(deal.amount, reading.settings.currency);
    return callTask(context, {
      key: keyOfRow('step', deal, formatDay(on)),
      party,
      since: on,
      due: dueOn(facts.calendar, on),
      what: texts.tasks.nextStep(deal.nextStep),
      money: deal.amount,
      facts: (tries) =>
        texts.tasks.nextStepFacts({ agreedOn: Number.isNaN(openedOn) ? null : openedOn, on, dealAmount: amount }) +
        texts.tasks.tries(tries),
      employee: deal.seller,
      source: { table: 'deals', id: deal.id, row: deal.row },
    });
  });
}

function contactSteps(context: RuleContext, role: StepRole, lapse: number): readonly TaskDraft[] {
  const { facts, texts, today } = context;
  const inDeals = partiesInDeals(
    context,
    ({ nextStepOn }) => nextStepOn !== null && isDue(dayOf(nextStepOn), today, lapse),
  );
  return facts.parties.flatMap(({ index }) => {
    if (inDeals.has(index)) return [];
    const agreed = standingAgreement(context, index);
    const on = agreed?.contact.nextStepOn == null ? null : dayOf(agreed.contact.nextStepOn);
    if (!agreed || on === null || !isDue(on, today, lapse)) return [];
    const { contact, day } = agreed;
    if (roleOf(context, index, contact.employee) !== role) return [];
    return callTask(context, {
      key: keyOfRow('step', contact, formatDay(on)),
      party: index,
      since: on,
      due: dueOn(facts.calendar, on),
      what: texts.tasks.nextStep(contact.nextStep),
      facts: (tries) => texts.tasks.nextStepFacts({ agreedOn: day, on, dealAmount: '' }) + texts.tasks.tries(tries),
      employee: contact.employee,
      source: { table: 'contacts', id: contact.id, row: contact.row },
    });
  });
}

/** An agreement nobody kept for so long is none any more. */
function isDue(on: Day, today: Day, lapse: number): boolean {
  return on <= today && today - on <= lapse;
}

/** The last agreement with a party, unless it was kept, refused or has no day of its own. */
function standingAgreement(context: RuleContext, party: number): ContactFact | null {
  const contacts = contactsWhere(context, party, () => true);
  for (let index = contacts.length - 1; index >= 0; index--) {
    const fact = contacts[index];
    if (!fact) continue;
    if (fact.contact.nextStepOn !== null) {
      const day = dayOf(fact.contact.nextStepOn);
      return contacts.slice(index + 1).some((later) => isConversation(later) && later.day >= day) ? null : fact;
    }
    if (fact.contact.result === 'refused' || fact.isNoise) return null;
  }
  return null;
}

function hasTalkedSince(context: RuleContext, party: number, day: Day): boolean {
  return contactsWhere(context, party, (fact) => isConversation(fact) && fact.day >= day).length > 0;
}

/** Whoever has bought belongs to care; the others to the side that made the agreement, else to the side they came from. */
export function roleOf({ facts, today }: RuleContext, party: number, employee: string): StepRole {
  if (facts.histories.of(party).firstPurchase != null) return 'care';
  const held = rolesOn(facts.rows.staff, employee, today);
  const isActive = held.has('active');
  if (isActive !== held.has('inbound')) return isActive ? 'active' : 'inbound';
  return facts.originOf(party).origin === 'active' ? 'active' : 'inbound';
}
