import type { Call } from '../../register/tables/calls';
import type { Parties } from '../../register/tables/parties';
import { HIDDEN_NUMBER } from '../../register/schema/readPhone';
import { firstAtOrAfter } from '../../values/order';
import type { Moment } from '../../values/moment';
import type { LeftOutRow } from './leftOut';

/** A call of the phone log that counts: when it was, who was on the other side, whether somebody talked. */
export interface CallFact {
  readonly call: Call;
  readonly at: Moment;
  readonly isInbound: boolean;
  /** Somebody talked, whoever rang. */
  readonly isTaken: boolean;
  /** Index of the party whose number it is; -1 when nobody is known by it. */
  readonly party: number;
}

export interface CallFacts {
  /** By time. */
  readonly list: readonly CallFact[];
  readonly leftOut: readonly LeftOutRow[];
  /** Calls with a party or a number, at the moments `[from, to]`, each once. */
  readonly of: (party: number, phone: string, from: Moment, to: Moment) => readonly CallFact[];
}

export function callFactsOf(calls: readonly Call[], parties: Pick<Parties, 'ofPhone'>, now: Moment): CallFacts {
  const list: CallFact[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const call of calls) {
    const { row, key: id, at, direction, result, talked } = call;
    const reason = at === null ? 'noDate' : at > now ? 'futureDate' : direction === null ? 'noDirection' : null;
    if (reason !== null) leftOut.push({ reason, row, id, at });
    else if (at !== null) {
      const isTaken = result === null ? (talked ?? 0) > 0 : result === 'talked';
      const party = call.phone === HIDDEN_NUMBER ? -1 : (parties.ofPhone(call.phone)?.index ?? -1);
      list.push({ call, at, isInbound: direction === 'in', isTaken, party });
    }
  }
  list.sort((left, right) => left.at - right.at || left.call.row - right.call.row);
  const known = new Map<string | number, CallFact[]>();
  for (const fact of list)
    for (const name of namesOf(fact.party, fact.call.phone)) {
      const same = known.get(name);
      if (same) same.push(fact);
      else known.set(name, [fact]);
    }
  const of: CallFacts['of'] = (party, phone, from, to) => {
    const found = namesOf(party, phone).map((name) => within(known.get(name) ?? [], from, to));
    const [first = [], second = []] = found;
    return second.length === 0 ? first : [...new Set([...first, ...second])];
  };
  return { list, leftOut, of };
}

/** By what somebody on the telephone is known: as a party, by the number, or both. */
export function namesOf(party: number, phone: string): readonly (string | number)[] {
  return [...(party < 0 ? [] : [party]), ...(phone === '' ? [] : [phone])];
}

function within(sorted: readonly CallFact[], from: Moment, to: Moment): readonly CallFact[] {
  const found: CallFact[] = [];
  for (let place = firstAtOrAfter(sorted, from, ({ at }) => at); place < sorted.length; place++) {
    const fact = sorted[place];
    if (!fact || fact.at > to) break;
    found.push(fact);
  }
  return found;
}
