import type { Facts } from '../../figures/facts/facts';
import type { JudgedThread, ThreadState } from '../../figures/facts/thread';
import type { PeriodView } from '../../figures/sections/periodView';
import type { channelKinds, resultKinds } from '../../register/schema/choice';
import type { Texts } from '../../texts';
import type { Moment } from '../../values/moment';
import type { Money } from '../../values/money';
import { waitingLineOf } from '../waiting';

/** Somebody who wrote or called, and what has come of it until now. */
export interface Inquiry {
  /** Of the contact that opened it. */
  readonly id: string;
  readonly party: string;
  readonly phone: string;
  readonly isNew: boolean;
  readonly at: Moment;
  readonly channel: (typeof channelKinds.kinds)[number] | null;
  /** Blank where nobody is named. */
  readonly employee: string;
  readonly state: ThreadState;
  /** Working minutes until the answer, or until now. */
  readonly waited: number;
  /** The last result of a contact with the party since then; null where none is stated. */
  readonly result: (typeof resultKinds.kinds)[number] | null;
  /** What the party has bought since. */
  readonly bought: Money;
}

/** The inquiries of a period, newcomers first, then as they came. */
export function inquiriesOf(view: PeriodView, texts: Texts): readonly Inquiry[] {
  const { facts } = view;
  const threads = view.threads.facts();
  const results = resultsSince(facts, threads);
  const bought = boughtSince(facts, threads);
  return threads
    .map((thread): Inquiry => {
      const line = waitingLineOf(thread, facts, texts);
      const first = facts.histories.firstPurchase(thread.party);
      return {
        id: thread.inbound[0]?.contact.id ?? '',
        party: line.party,
        phone: line.phone,
        isNew: first === null || first >= Math.floor(thread.openedAt),
        at: thread.openedAt,
        channel: thread.inbound[0]?.contact.channel ?? null,
        employee: line.responsible === texts.common.nobody ? '' : line.responsible,
        state: thread.state,
        waited: thread.response ?? thread.waited,
        result: results.get(thread) ?? null,
        bought: bought.get(thread) ?? 0,
      };
    })
    .sort((left, right) => Number(right.isNew) - Number(left.isNew) || left.at - right.at);
}

function byParty(threads: readonly JudgedThread[]): ReadonlyMap<number, readonly JudgedThread[]> {
  const groups = new Map<number, JudgedThread[]>();
  for (const thread of threads) groups.set(thread.party, [...(groups.get(thread.party) ?? []), thread]);
  return groups;
}

function earliest(threads: readonly JudgedThread[]): number {
  return threads.reduce((first, { openedAt }) => Math.min(first, openedAt), Infinity);
}

function resultsSince(facts: Facts, threads: readonly JudgedThread[]): ReadonlyMap<JudgedThread, Inquiry['result']> {
  const asked = byParty(threads);
  const last = new Map<JudgedThread, Inquiry['result']>();
  facts.contacts.list.between(earliest(threads), Infinity).each(({ party, at, contact }) => {
    const { result } = contact;
    if (result === null) return;
    for (const thread of asked.get(party) ?? []) {
      // Once somebody has answered, a later call in vain is not what came of it.
      const isInVain = result === 'noAnswer' && thread.answeredAt !== null;
      if (at >= thread.openedAt && !isInVain) last.set(thread, result);
    }
  });
  return last;
}

function boughtSince(facts: Facts, threads: readonly JudgedThread[]): ReadonlyMap<JudgedThread, Money> {
  const asked = byParty(threads);
  const bought = new Map<JudgedThread, Money>();
  facts.purchases.between(Math.floor(earliest(threads)), Infinity).each(({ party, day, revenue }) => {
    for (const thread of asked.get(party) ?? [])
      if (day >= Math.floor(thread.openedAt)) bought.set(thread, (bought.get(thread) ?? 0) + revenue);
  });
  return bought;
}
