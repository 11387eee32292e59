import type { Facts } from '../../figures/facts/facts';
import type { ContactFact } from '../../figures/facts/contactFact';
import { HIDDEN_NUMBER } from '../../register/schema/readPhone';
import type { EverydayTexts } from '../../texts';
import { dayOf, type Moment } from '../../values/moment';
import { contactsWhere, dueOn, type RuleContext } from './rule';
import type { RowRef, TaskDraft } from './task';

/** A conversation to begin: with whom, since when, and why. */
interface Call extends Pick<TaskDraft, 'key' | 'what' | 'source' | 'money'> {
  readonly kind?: 'call' | 'claim' | 'prospect';
  readonly party: number;
  /** From this moment on, calls that did not get through are tries of this task. */
  readonly since: Moment;
  readonly due: Moment;
  readonly facts: (tries: number) => string;
  readonly employee?: string;
  readonly rank?: number;
  readonly rows?: readonly RowRef[];
}

/** A call task; after a try in vain its turn is the next working day. None for those who asked not to be called. */
export function callTask(context: RuleContext, call: Call): readonly TaskDraft[] {
  const { facts, today } = context;
  if (facts.parties[call.party]?.client?.doNotContact === true) return [];
  const tries = contactsWhere(
    context,
    call.party,
    (fact) => !fact.isInbound && !fact.reaches && fact.at >= call.since && fact.contact.id !== call.source?.id,
  );
  const last = tries[tries.length - 1];
  const isTriedToday = last !== undefined && dayOf(last.at) === today;
  return [
    {
      kind: 'call',
      ...call,
      turn: tries.length,
      due: isTriedToday ? dueOn(facts.calendar, today + 1) : call.due,
      facts: call.facts(tries.length),
      partyIndex: call.party,
      ...reachedBy(facts, call.party, lastOf(context, call.party), context.texts),
    },
  ];
}

function lastOf({ facts, contactsOf }: RuleContext, party: number): ContactFact | undefined {
  const positions = contactsOf(party);
  return facts.contacts.rows[positions[positions.length - 1] ?? -1];
}

/** How a party is called and reached: what the contact says, else what Clients says. */
export function reachedBy(
  facts: Facts,
  index: number,
  fact: ContactFact | undefined,
  { common }: EverydayTexts,
): { readonly party: string; readonly phone: string } {
  const party = facts.parties[index];
  const contact = fact?.contact;
  const known = contact?.phone || party?.client?.phone[0] || contact?.email || party?.client?.email[0] || '';
  const phone = known === HIDDEN_NUMBER ? common.hiddenNumber : known;
  const isNamed = party !== undefined && party.name !== party.key;
  return { party: isNamed ? party.name : contact?.person || common.stranger, phone };
}
