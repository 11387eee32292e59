import type { Client } from '../../register/tables/clients';
import { foldKey } from '../../values/text';
import type { DealFact } from '../facts/dealFacts';
import type { PeriodView } from './periodView';

/** What is counted of the companies of a segment, each once. */
export const OUTREACH_COUNTS = ['known', 'called', 'talked', 'leads', 'deals'] as const;
export type OutreachCount = (typeof OUTREACH_COUNTS)[number];

/** How far the companies of one segment have been worked by the end of a period. A blank segment is a line of its own: key `''`. */
export interface OutreachLine extends Readonly<Record<OutreachCount, number>> {
  readonly key: string;
}

/** A company in Clients that has not yet bought, or was called before it did: the first contact, by its place, and the first deal that say so. */
export interface WorkedCompany {
  readonly client: Client;
  /** Before it had bought, whatever came of it. */
  readonly called: number | undefined;
  readonly talked: number | undefined;
  readonly leads: number | undefined;
  readonly deals: DealFact | undefined;
}

/** Every company that calling is about. */
export function workedCompanies({ facts, period }: PeriodView): readonly WorkedCompany[] {
  const [called, talked, leads] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  facts.contacts.list.between(-Infinity, period.end).each(({ party, isInbound, isTalk, isLead }, place) => {
    if (isInbound || facts.selling.isToNewcomer[place] !== 1) return;
    if (!called.has(party)) called.set(party, place);
    if (isTalk && !talked.has(party)) talked.set(party, place);
    if (isLead && !leads.has(party)) leads.set(party, place);
  });
  const dealt = new Map<number | undefined, DealFact>();
  for (const fact of facts.deals.rows) {
    if (!(fact.openedOn < period.end)) continue;
    const party = facts.partyOfClientCell(fact.deal.client)?.index;
    if (!dealt.has(party)) dealt.set(party, fact);
  }
  return facts.parties.flatMap(({ index, client }) => {
    const hasBought = (facts.histories.firstPurchase(index) ?? Infinity) < period.end;
    if (!client || (hasBought && !called.has(index))) return [];
    const [first, talk, lead] = [called, talked, leads].map((places) => places.get(index));
    return { client, called: first, talked: talk, leads: lead, deals: dealt.get(index) };
  });
}

/** Every segment, the one in focus first, then the one with most companies. */
export function outreachOf(view: PeriodView): readonly OutreachLine[] {
  const lines = new Map<string, { -readonly [Key in keyof OutreachLine]: OutreachLine[Key] }>();
  for (const company of workedCompanies(view)) {
    const key = company.client.segment;
    const line = lines.get(key) ?? { key, known: 0, called: 0, talked: 0, leads: 0, deals: 0 };
    lines.set(key, line);
    for (const count of OUTREACH_COUNTS) line[count] += Number(count === 'known' || company[count] !== undefined);
  }
  const isFocus = ({ key }: OutreachLine): boolean =>
    key !== '' && foldKey(key) === foldKey(view.facts.settings.focusSegment);
  return [...lines.values()].sort(
    (left, right) => Number(isFocus(right)) - Number(isFocus(left)) || right.known - left.known,
  );
}
