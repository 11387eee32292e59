/** A client of one company, or something by which it is known. */
export interface Marked {
  readonly company: string;
  readonly party: number;
  readonly mark: string;
}

/** One number for all parties that share a mark, directly or through others; and how many stand in several companies. */
export function sameClients(
  parties: readonly Pick<Marked, 'company' | 'party'>[],
  marks: readonly Marked[],
): { readonly groupParty: readonly number[]; readonly shared: number } {
  const placeOf = new Map(parties.map(({ company, party }, place) => [keyOf(company, party), place]));
  const parent = parties.map((_party, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[place] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const { company, party, mark } of marks) {
    const place = placeOf.get(keyOf(company, party));
    if (place === undefined) continue;
    const [here, there] = [rootOf(place), rootOf(firstWith.get(mark) ?? place)];
    firstWith.set(mark, Math.min(here, there));
    parent[Math.max(here, there)] = Math.min(here, there);
  }
  const groupParty = parties.map((_party, place) => rootOf(place));
  const companies = new Map<number, Set<string>>();
  groupParty.forEach((root, place) => {
    const known = companies.get(root) ?? new Set<string>();
    companies.set(root, known.add(parties[place]?.company ?? ''));
  });
  return { groupParty, shared: [...companies.values()].filter(({ size }) => size > 1).length };
}

function keyOf(company: string, party: number): string {
  return `${party} ${company}`;
}
