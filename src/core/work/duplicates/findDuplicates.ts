import type { Party } from '../../register/tables/parties';
import { foldName } from '../../values/text';
import { nearSpellings } from './nearNames';

/** What two clients share, the strongest first. */
export const SUSPICIONS = ['taxId', 'phone', 'email', 'name', 'nearName'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** Two clients that may be one, in the order of Clients, and everything that says so. */
export interface SuspectedPair {
  readonly first: Party;
  readonly second: Party;
  readonly because: readonly Suspicion[];
}

/** What a client is recognised by in each way. */
const IDENTIFIERS: Readonly<Record<Suspicion, (party: Party) => readonly string[]>> = {
  taxId: ({ clientRows }) => clientRows.map(({ taxId }) => taxId),
  phone: ({ clientRows }) => clientRows.flatMap(({ phone }) => phone),
  email: ({ clientRows }) => clientRows.flatMap(({ email }) => email),
  name: ({ clientRows }) => clientRows.map(({ name }) => foldName(name)),
  nearName: ({ clientRows }) => clientRows.flatMap(({ name }) => nearSpellings(foldName(name))),
};

/**
 * Clients that may be one and are not merged: the same phone, e-mail or tax id, the same or nearly the same name. Names
 * alone say nothing where the tax ids differ. The strongest suspicion first, then as they stand in Clients.
 */
export function findDuplicates(parties: readonly Party[]): readonly SuspectedPair[] {
  const clients = parties.filter(({ client }) => client !== null);
  const found = new Map<string, { first: Party; second: Party; because: Suspicion[] }>();
  for (const suspicion of SUSPICIONS) {
    for (const [first, second] of pairsSharing(clients, IDENTIFIERS[suspicion])) {
      const key = `${first.index} ${second.index}`;
      const pair = found.get(key) ?? { first, second, because: [] };
      if (isNew(pair, suspicion)) found.set(key, { ...pair, because: [...pair.because, suspicion] });
    }
  }
  const strength = ({ because: [strongest] }: SuspectedPair): number =>
    strongest === undefined ? SUSPICIONS.length : SUSPICIONS.indexOf(strongest);
  return [...found.values()].sort(
    (one, other) =>
      strength(one) - strength(other) || one.first.index - other.first.index || one.second.index - other.second.index,
  );
}

/** Whether it adds to what is known of a pair: equal names are near each other too. */
function isNew({ first, second, because }: SuspectedPair, suspicion: Suspicion): boolean {
  if (because.includes(suspicion) || (suspicion === 'nearName' && because.includes('name'))) return false;
  return (suspicion !== 'name' && suspicion !== 'nearName') || !areOtherEntities(first, second);
}

/** Two tax ids are two legal entities, however alike their names. */
function areOtherEntities(first: Party, second: Party): boolean {
  const [one, other] = [first, second].map((party) => IDENTIFIERS.taxId(party).filter(Boolean));
  return (one ?? []).length > 0 && (other ?? []).length > 0 && !one?.some((taxId) => other?.includes(taxId));
}

/** More that share one identifier are each told with the first of them: a phone typed into a thousand rows is no million pairs. */
const ALL_WITH_ALL = 8;

function* pairsSharing(
  clients: readonly Party[],
  identifiersOf: (party: Party) => readonly string[],
): Generator<readonly [Party, Party]> {
  const sharers = new Map<string, Party[]>();
  for (const party of clients) {
    for (const identifier of new Set(identifiersOf(party))) {
      if (identifier === '') continue;
      const known = sharers.get(identifier);
      if (known) known.push(party);
      else sharers.set(identifier, [party]);
    }
  }
  for (const sharing of sharers.values()) yield* pairsOf(sharing);
}

function* pairsOf(sharing: readonly Party[]): Generator<readonly [Party, Party]> {
  const leaders = sharing.length > ALL_WITH_ALL ? sharing.slice(0, 1) : sharing;
  for (const [place, first] of leaders.entries()) {
    for (const second of sharing.slice(place + 1)) yield [first, second];
  }
}
