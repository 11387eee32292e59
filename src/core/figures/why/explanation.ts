import type { KeyOf } from '../sections/measure';
import type { ContactFact } from '../facts/contactFact';
import type { Origin } from '../facts/journeys';
import { isMissedBy, type LeftOutReason, type LeftOutRow } from '../facts/leftOut';
import type { SaleFact } from '../facts/saleFact';
import type { TableKey } from '../../register/tables/tables';
import { dayOf } from '../../values/moment';
import { whyNotOfOrigin } from '../sections/active';
import type { PeriodView } from '../sections/periodView';
import type { NotCountedReason } from '../sections/verdict';

/** A row of the register behind a figure, as the user finds it. */
export interface RowReference {
  readonly table: TableKey;
  /** 1-based row of its sheet; 0 for a table as a whole. */
  readonly row: number;
  readonly id: string;
  /** Whether the row is in the value, or was only looked at. */
  readonly counted: boolean;
  readonly why?: NotCountedReason;
}

export interface LeftOutReference extends RowReference {
  readonly reason: LeftOutReason;
}

/** The rows a definition looked at in a period, and those it could not use. */
export interface Explanation {
  readonly used: readonly RowReference[];
  readonly leftOut: readonly LeftOutReference[];
}

/** How one figure is explained; called only when somebody asks. */
export type Explain = (view: PeriodView) => Explanation;

/** How the figures of a section are explained, none of them left out. */
export type Explanations<Figures extends readonly { readonly key: string }[]> = Readonly<
  Record<KeyOf<Figures>, Explain>
>;

interface AnyRow {
  readonly row: number;
  readonly id: string;
}

/** A row with why it is not counted, or null when it is. */
export function reference(table: TableKey, { row, id }: AnyRow, why: NotCountedReason | null = null): RowReference {
  return why === null ? { table, row, id, counted: true } : { table, row, id, counted: false, why };
}

export function contactReference({ contact }: ContactFact, why: NotCountedReason | null = null): RowReference {
  return reference('contacts', contact, why);
}

export function saleReference({ sale }: SaleFact, why: NotCountedReason | null = null): RowReference {
  return reference('sales', sale, why);
}

/** Left-out rows of a table; those of one period when it is given. */
export function leftOutRows(
  table: TableKey,
  rows: readonly LeftOutRow[],
  period?: PeriodView['period'],
): readonly LeftOutReference[] {
  return rows
    .filter((row) => period === undefined || isMissedBy(period, row))
    .map(({ row, id, reason }) => ({ table, row, id, counted: false, reason }));
}

export function contactsOfNobody(contacts: readonly ContactFact[]): readonly LeftOutReference[] {
  return contacts.map((contact) => ({ ...contactReference(contact), counted: false, reason: 'noParty' }));
}

/** Sale rows missing from figures of clients. */
export function clientSalesLeftOutRows(view: PeriodView): readonly LeftOutReference[] {
  const ofNobody = view.salesWithoutClient.map((sale): LeftOutReference => ({
    ...saleReference(sale),
    counted: false,
    reason: 'noParty',
  }));
  return [...leftOutRows('sales', view.facts.sales.leftOut, view.period), ...ofNobody];
}

/** The row that says when a new client first bought: its first purchase, or the row of Clients that knows better. */
export function firstPurchaseReference(view: PeriodView, party: number, why: NotCountedReason | null): RowReference[] {
  const { firstPurchase, firstRow: first } = view.facts.histories.of(party);
  if (first !== null && first.day === firstPurchase) return [saleReference(first, why)];
  const stated = view.facts.parties[party]?.clientRows.find(
    ({ firstPurchaseOn }) => firstPurchaseOn !== null && dayOf(firstPurchaseOn) === firstPurchase,
  );
  return stated ? [reference('clients', stated, why)] : [];
}

/** New clients of the period, those of one origin counted; of all of them without one. */
export function newClientReferences(view: PeriodView, wanted?: Origin): readonly RowReference[] {
  return [...view.newParties].flatMap((party) => {
    return firstPurchaseReference(view, party, wanted === undefined ? null : whyNotOfOrigin(view, party, wanted));
  });
}

/** The purchases in the period of clients new in it, of one origin. */
export function newClientPurchases(view: PeriodView, origin: Origin): readonly RowReference[] {
  const isTheirs = ({ party, isPurchase }: SaleFact): boolean =>
    isPurchase && view.newParties.has(party) && whyNotOfOrigin(view, party, origin) === null;
  return view.sales.filter(isTheirs).map((sale) => saleReference(sale));
}
