import type { Analysis } from '../../analysis';
import type { RowReference } from '../../figures/why/explain';
import { channelKinds, documentKinds, resultKinds, stageKinds } from '../../register/schema/choice';
import type { TableKey } from '../../register/tables/tables';
import type { Texts } from '../../texts';
import type { Money } from '../../values/money';
import type { Moment } from '../../values/moment';
import { once } from '../../values/once';

/** A row of the register as a person recognises it. */
export interface SeenRow {
  readonly at: Moment | null;
  readonly who: string;
  readonly what: string;
  readonly amount: Money | null;
  readonly employee: string;
}

/** Tells of any row behind a figure when it was, who it is about and what happened. */
export function rowsSeen({ book, reading }: Analysis, { language, common }: Texts): (row: RowReference) => SeenRow {
  const { facts } = book;
  const { rows } = reading;
  const partyOfContact = once(() => new Map(facts.contacts.rows.map(({ contact, party }) => [contact.row, party])));
  const saleFacts = once(() => new Map(facts.sales.rows.map((fact) => [fact.sale.row, fact])));
  const nameOf = (client: string): string => facts.partyOfClientCell(client)?.name ?? client;
  const tellers: Partial<Record<TableKey, (row: number) => SeenRow | undefined>> = {
    contacts: (row) => {
      const contact = at(rows.contacts, row);
      if (!contact) return undefined;
      const party = facts.parties[partyOfContact().get(row) ?? -1];
      const named = party && party.name !== party.key ? party.name : contact.client;
      const { channel, result } = contact;
      const words = [channel && channelKinds.labels[channel], result && resultKinds.labels[result]];
      return {
        ...NOTHING,
        at: contact.at,
        who: named || contact.person || contact.phone || contact.email || common.notStated,
        what: words.flatMap((label) => (label ? label[language] : [])).join(' · '),
        employee: contact.employee,
      };
    },
    sales: (row) => {
      const sale = at(rows.sales, row);
      const amount = saleFacts().get(row)?.revenue ?? sale?.revenue ?? null;
      return sale && { at: sale.date, who: nameOf(sale.client), what: sale.line, amount, employee: sale.seller };
    },
    deals: (row) => {
      const deal = at(rows.deals, row);
      const what = deal?.stage ? stageKinds.labels[deal.stage][language] : '';
      return (
        deal && {
          ...{ at: deal.closedOn ?? deal.openedOn, who: nameOf(deal.client), what },
          ...{ amount: deal.amount, employee: deal.seller },
        }
      );
    },
    documents: (row) => {
      const paper = at(rows.documents, row);
      const what = paper?.type ? documentKinds.labels[paper.type][language] : '';
      return (
        paper && { ...NOTHING, at: paper.requestedAt, who: nameOf(paper.client), what, employee: paper.responsible }
      );
    },
    advertising: (row) => {
      const spent = at(rows.advertising, row);
      return spent && { ...NOTHING, at: spent.month, who: spent.activity, amount: spent.amount };
    },
    clients: (row) => {
      const card = at(rows.clients, row);
      return (
        card && { ...NOTHING, at: card.firstPurchaseOn, who: card.name, what: card.segment, employee: card.manager }
      );
    },
  };
  return ({ table, row }) => tellers[table]?.(row) ?? NOTHING;
}

const NOTHING: SeenRow = { at: null, who: '', what: '', amount: null, employee: '' };

/** Rows stand in the order of their sheet. */
function at<Row extends { readonly row: number }>(rows: readonly Row[], wanted: number): Row | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.row === wanted ? rows[low] : undefined;
}
