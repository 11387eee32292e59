import { BEFORE_REGISTER } from '../../register/schema/columns';
import type { Party } from '../../register/tables/parties';
import { dayOf, type Day, type Moment } from '../../values/moment';
import type { SaleFact } from './saleFacts';

/** What a party has bought, in time order. */
export interface BuyingHistory {
  /** Purchase rows only. */
  readonly purchases: readonly SaleFact[];
  /** The earlier of the first purchase row and what Clients says; -Infinity before the register, null: never bought. */
  readonly firstPurchase: Day | null;
  /** The earliest purchase row, when there is one. */
  readonly firstRow: SaleFact | null;
}

/** Most parties are prospects: one list for all of them. */
const NO_PURCHASES: readonly SaleFact[] = [];

/** One history per party, by party index. */
export function buyingHistoriesOf(
  parties: readonly Party[],
  sales: readonly SaleFact[],
  now: Moment,
): readonly BuyingHistory[] {
  const purchases = new Array<SaleFact[] | undefined>(parties.length);
  for (const sale of sales) {
    if (!sale.isPurchase || sale.party < 0) continue;
    const known = purchases[sale.party];
    if (known) known.push(sale);
    else purchases[sale.party] = [sale];
  }
  return parties.map((party) => {
    const rows = purchases[party.index] ?? NO_PURCHASES;
    const firstRow = rows[0] ?? null;
    return { purchases: rows, firstRow, firstPurchase: earliest(firstRow?.day ?? null, statedFirst(party, now)) };
  });
}

/** The earliest first purchase stated in Clients, merged rows included; dates after now are mistakes. */
function statedFirst(party: Party, now: Moment): Day | null {
  let first: Day | null = null;
  for (const { firstPurchaseOn } of party.clientRows) {
    if (firstPurchaseOn === null || dayOf(firstPurchaseOn) > dayOf(now)) continue;
    first = earliest(first, firstPurchaseOn === BEFORE_REGISTER ? BEFORE_REGISTER : dayOf(firstPurchaseOn));
  }
  return first;
}

function earliest(left: Day | null, right: Day | null): Day | null {
  if (left === null) return right;
  return right === null ? left : Math.min(left, right);
}
