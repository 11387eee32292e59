import { startOfMonth, type Day } from '../../values/moment';
import { lastCounted, purchaseCounter } from '../sections/payback';
import type { PeriodView } from '../sections/periodView';
import { oncePerParty } from '../sections/verdict';
import { firstPurchaseReference, reference, saleReference, type RowReference } from './explanation';

/** The clients who first bought in a month, by the row that says so. */
export function explainCohort(view: PeriodView, start: Day): readonly RowReference[] {
  return cohortOf(view, start).flatMap((party) => firstPurchaseReference(view, party, null));
}

/** The purchases of those clients in a month, each client once. */
export function explainCohortMonth(view: PeriodView, start: Day, month: Day): readonly RowReference[] {
  const parties = new Set(cohortOf(view, start));
  const once = oncePerParty();
  return view.facts.sales.list
    .filter((sale) => sale.isPurchase && parties.has(sale.party) && sale.month === month)
    .map((sale) => saleReference(sale, once(sale)));
}

/** The advertising of a month. */
export function explainSpend({ facts }: PeriodView, start: Day): readonly RowReference[] {
  return facts.rows.advertising
    .filter(({ month, amount }) => month !== null && amount !== null && startOfMonth(month) === start)
    .map(({ row }) => reference('advertising', { row, id: '' }));
}

/** The sales with a cost of the clients of a month, up to so many purchases of each. */
export function explainMargin(view: PeriodView, start: Day, purchases: number): readonly RowReference[] {
  const parties = new Set(cohortOf(view, start));
  const purchaseOf = purchaseCounter(view.facts.histories);
  const last = lastCounted(view);
  return view.facts.sales.list
    .filter(({ party, day, cost }) => {
      return parties.has(party) && cost !== null && day <= last && purchaseOf(party, day) <= purchases;
    })
    .map((sale) => saleReference(sale));
}

function cohortOf({ facts, period }: PeriodView, start: Day): readonly number[] {
  const found: number[] = [];
  for (let party = 0; party < facts.histories.length; party++) {
    const first = facts.histories.firstPurchase(party);
    if (first !== null && Number.isFinite(first) && first < period.end && startOfMonth(first) === start)
      found.push(party);
  }
  return found;
}
