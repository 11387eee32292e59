import type { Day } from '../../values/moment';
import { isLeadThatBought, leadContacts, lineOfParty, type FocusDimension } from '../sections/focus';
import type { PeriodView } from '../sections/periodView';
import { oncePerParty } from '../sections/verdict';
import { contactReference, firstPurchaseReference, reference, saleReference, type RowReference } from './explanation';

/** What "Where to focus" tells of a line that has rows. */
export type FocusValue =
  'leads' | 'deals' | 'dealShare' | 'revenuePerClient' | 'firstMargin' | 'repeatMargin' | 'cycle' | 'costOfClient';

/** The rows behind a value of "Where to focus": of twelve months, those of the parties of one line. */
export function explainFocus(
  view: PeriodView,
  { dimension, key, value }: { readonly dimension: FocusDimension; readonly key: string; readonly value: FocusValue },
): readonly RowReference[] {
  const isOfLine = (party: number): boolean => party >= 0 && lineOfParty(view, dimension, party) === key;
  const leads = leadContacts(view).filter(({ party }) => isOfLine(party));
  const once = oncePerParty();
  const contacts = (): RowReference[] => leads.map((contact) => contactReference(contact, once(contact)));
  const bought = (): RowReference[] =>
    [...new Set(leads.map(({ party }) => party))]
      .filter((party) => isLeadThatBought(view, party))
      .flatMap((party) => firstPurchaseReference(view, party, null));
  const newcomers = (): RowReference[] =>
    [...view.newParties].filter(isOfLine).flatMap((party) => firstPurchaseReference(view, party, null));
  const sales = (isMeant: (party: number, day: Day, hasCost: boolean) => boolean): RowReference[] =>
    view.sales
      .filter(({ party, day, cost }) => isOfLine(party) && isMeant(party, day, cost !== null))
      .map((sale) => saleReference(sale));
  const isFirst = (party: number, day: Day): boolean => view.facts.histories.of(party).firstPurchase === day;
  const rows: Readonly<Record<FocusValue, () => RowReference[]>> = {
    leads: contacts,
    deals: bought,
    dealShare: () => [...contacts(), ...bought()],
    revenuePerClient: () => sales(() => true),
    firstMargin: () => sales((party, day, hasCost) => hasCost && isFirst(party, day)),
    repeatMargin: () => sales((party, day, hasCost) => hasCost && !isFirst(party, day)),
    cycle: newcomers,
    costOfClient: () => [...newcomers(), ...advertisingOf(view, key)],
  };
  return rows[value]();
}

function advertisingOf({ facts, period }: PeriodView, activity: string): RowReference[] {
  return facts.rows.advertising
    .filter(
      ({ month, activity: own }) =>
        month !== null && own === activity && month <= facts.now && month >= period.start && month < period.end,
    )
    .map(({ row }) => reference('advertising', { row, id: '' }));
}
