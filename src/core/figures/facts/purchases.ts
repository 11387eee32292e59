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

/** One history per party, by party index. */
export function buyingHistoriesOf(
  parties: readonly Party[],
  sales: readonly SaleFact[],
  now: Moment,
): readonly BuyingHistory[] {
  const purchases: SaleFact[][] = parties.map(() => []);
  for (const sale of sales) if (sale.isPurchase && sale.party >= 0) purchases[sale.party]?.push(sale);
  return parties.map((party) => {
    const rows = purchases[party.index] ?? [];
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
