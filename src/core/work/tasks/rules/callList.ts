import type { ContactFact } from '../../../figures/facts/contactFact';
import type { Party } from '../../../register/tables/parties';
import { dayOf, formatDay, type Day } from '../../../values/moment';
import { foldKey } from '../../../values/text';
import { assignerOf, type Assigned } from '../assign';
import { callTask } from '../call';
import { dueOn, partiesInDeals, type FindInWhole, type WholeContext, type TaskRule } from '../rule';
import type { TaskDraft } from '../task';
import { keyOfRow, type TaskKey } from '../taskKey';
import { cardOf, idOf } from './care';

/** Whoever refused, or was never reached, may be called anew after so long. */
const AGAIN_AFTER_DAYS = 90;

/** Companies nobody has called yet: so many a day to each seller, the segment in focus first. */
export const callList: TaskRule = {
  key: 'active.call',
  name: 'prospect',
  role: 'active',
  priority: 5,
  threshold: 20,
  unit: { en: 'fresh companies a day to each seller', ru: 'новых компаний в день каждому продавцу' },
  standard: {
    en: 'every active seller calls so many fresh companies a day, the segment in focus first',
    ru: 'каждый активный продавец ежедневно звонит новым компаниям, сначала сегменту в фокусе',
  },
  gone: { en: 'Called, or no longer a fresh company', ru: 'Позвонили или компания уже не новая' },
};

export const findCallList: FindInWhole = (context, aDay) => {
  const sharers = sharersOf(context);
  const made = freshCallsToday(context);
  const lists = new Map<string, Fresh[]>();
  for (const fresh of freshCompanies(context)) {
    const seller = sharers.sellerOf(fresh);
    const list = lists.get(seller) ?? [];
    lists.set(seller, list);
    list.push(fresh);
  }
  return [...lists].flatMap(([seller, list]) => {
    const left = sharers.isPresent(seller) ? Math.max(0, Math.round(aDay) - (made.get(foldKey(seller)) ?? 0)) : 0;
    return inOrder(context, list)
      .slice(0, left)
      .flatMap((fresh, rank) => taskOf(context, fresh, seller, rank));
  });
};

/** A company to call as somebody new. */
interface Fresh {
  readonly key: TaskKey;
  readonly party: Party;
  /** The last contact, for one that refused or was not reached so long ago; null: never called. */
  readonly last: ContactFact | null;
}

function freshCompanies(context: WholeContext): readonly Fresh[] {
  const { facts } = context;
  const inDeals = partiesInDeals(context);
  return facts.parties.flatMap((party) => {
    const { index, client } = party;
    if (
      !client ||
      client.name === '' ||
      client.doNotContact === true ||
      client.nextTouchOn !== null ||
      inDeals.has(index)
    )
      return [];
    if (facts.histories.firstPurchase(index) !== null) return [];
    const last = contactBefore(context, index, Infinity);
    if (last && !mayBeCalledAnew(last, context.today)) return [];
    const key = keyOfRow('prospect', { id: idOf(party), row: client.row }, last ? formatDay(last.day) : undefined);
    return [{ key, party, last }];
  });
}

function mayBeCalledAnew({ contact, isInbound, reaches, day }: ContactFact, today: Day): boolean {
  const isOpen = contact.nextStepOn !== null && dayOf(contact.nextStepOn) >= today;
  const isNobody = contact.result === 'notClient' || contact.result === 'spam';
  const isInVain = !isInbound && !reaches && !isNobody;
  return !isOpen && (contact.result === 'refused' || isInVain) && today - day >= AGAIN_AFTER_DAYS;
}

function contactBefore({ facts, contactsOf }: WholeContext, party: number, day: Day): ContactFact | null {
  const positions = contactsOf(party);
  for (let index = positions.length - 1; index >= 0; index--) {
    const fact = facts.contacts.rows[positions[index] ?? -1];
    if (fact && fact.day < day) return fact;
  }
  return null;
}

/** How many fresh companies each seller, by folded name, has called today: they are part of the day's number. */
function freshCallsToday(context: WholeContext): ReadonlyMap<string, number> {
  const { facts, today } = context;
  const called = new Map<string, Set<number>>();
  facts.contacts.list.between(today, today + 1).each(({ party, isInbound, contact }) => {
    if (isInbound || facts.parties[party]?.client == null || facts.histories.firstPurchase(party) !== null) return;
    const before = contactBefore(context, party, today);
    if (before && !mayBeCalledAnew(before, today)) return;
    const seller = foldKey(contact.employee);
    called.set(seller, (called.get(seller) ?? new Set()).add(party));
  });
  return new Map([...called].map(([seller, parties]) => [seller, parties.size]));
}

/** Companies are shared by lot among all who hold the role: one who is away for a day finds them when back. */
function sharersOf({ facts, today }: WholeContext): {
  readonly sellerOf: (fresh: Fresh) => string;
  readonly isPresent: (seller: string) => boolean;
} {
  const { staff, calendar } = facts.rows;
  const among = assignerOf({ staff, calendar: [] }, today);
  const present = assignerOf({ staff, calendar }, today);
  return {
    sellerOf: ({ key, party: { client }, last }) =>
      ownerOf(
        among({
          key: key.row,
          role: 'active',
          preferred: [last?.contact.employee ?? '', client?.seller ?? '', client?.manager ?? ''],
        }),
      ),
    isPresent: (seller) => ownerOf(present({ key: '', role: 'active', preferred: [seller] })) === seller,
  };
}

/** Whose it is, whoever stands in for them. */
function ownerOf({ employee, insteadOf }: Assigned): string {
  return insteadOf?.name ?? employee;
}

/** The segment in focus first, those never called before those who refused, then as they stand in Clients: a row more moves none of the others. */
function inOrder({ facts }: WholeContext, list: readonly Fresh[]): readonly Fresh[] {
  const focus = foldKey(facts.settings.focusSegment);
  const rank = ({ party, last }: Fresh): number => (isInFocus(party, focus) ? 0 : 2) + (last === null ? 0 : 1);
  return [...list].sort(
    (left, right) => rank(left) - rank(right) || (left.party.client?.row ?? 0) - (right.party.client?.row ?? 0),
  );
}

function isInFocus({ client }: Party, focus: string): boolean {
  return focus !== '' && foldKey(client?.segment ?? '') === focus;
}

function taskOf(
  context: WholeContext,
  { key, party, last }: Fresh,
  seller: string,
  rank: number,
): readonly TaskDraft[] {
  const { facts, texts, today } = context;
  return callTask(context, {
    key,
    kind: 'prospect',
    party: party.index,
    since: last ? last.day + 1 : 0,
    due: dueOn(facts.calendar, today),
    what: texts.tasks.prospect(last !== null),
    facts: () =>
      texts.tasks.prospectFacts({
        last: last?.day ?? null,
        isRefusal: last?.contact.result === 'refused',
        segment: party.client?.segment ?? '',
        isFocus: isInFocus(party, foldKey(facts.settings.focusSegment)),
      }),
    employee: seller,
    rank,
    source: cardOf(party),
  });
}
