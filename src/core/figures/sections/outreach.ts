import { foldKey } from '../../values/text';
import type { PeriodView } from './periodView';

/** How far the companies of one segment have been worked by the end of a period. A blank segment is a line of its own: key `''`. */
export interface OutreachLine {
  readonly key: string;
  /** In Clients, and not yet bought or called before they did. */
  readonly known: number;
  /** Of those, with an outbound contact before they had bought, whatever came of it. */
  readonly called: number;
  readonly talked: number;
  readonly leads: number;
  /** With a deal in Deals. */
  readonly deals: number;
}

/** Every segment, the one in focus first, then the one with most companies. */
export function outreachOf({ facts, period }: PeriodView): readonly OutreachLine[] {
  const [called, talked, leads] = [new Set<number>(), new Set<number>(), new Set<number>()];
  facts.contacts.list.between(-Infinity, period.end).each(({ party, isInbound, isTalk, isLead }, place) => {
    if (isInbound || facts.selling.isToNewcomer[place] !== 1) return;
    called.add(party);
    if (isTalk) talked.add(party);
    if (isLead) leads.add(party);
  });
  const opened = facts.deals.rows.filter(({ openedOn }) => openedOn < period.end);
  const dealt = new Set(opened.map(({ deal }) => facts.partyOfClientCell(deal.client)?.index));
  const lines = new Map<string, { -readonly [Key in keyof OutreachLine]: OutreachLine[Key] }>();
  for (const { index, client } of facts.parties) {
    const hasBought = (facts.histories.firstPurchase(index) ?? Infinity) < period.end;
    if (!client || (hasBought && !called.has(index))) continue;
    const key = client.segment;
    const line = lines.get(key) ?? { key, known: 0, called: 0, talked: 0, leads: 0, deals: 0 };
    lines.set(key, line);
    line.known++;
    line.called += Number(called.has(index));
    line.talked += Number(talked.has(index));
    line.leads += Number(leads.has(index));
    line.deals += Number(dealt.has(index));
  }
  const isFocus = ({ key }: OutreachLine): boolean =>
    key !== '' && foldKey(key) === foldKey(facts.settings.focusSegment);
  return [...lines.values()].sort(
    (left, right) => Number(isFocus(right)) - Number(isFocus(left)) || right.known - left.known,
  );
}
