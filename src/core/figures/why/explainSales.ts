import type { NotCountedReason } from '../sections/verdict';
import type { SALES_FIGURES } from '../sections/sales';
import type { RETENTION_FIGURES } from '../sections/retention';
import type { SaleFact } from '../facts/saleFacts';
import { silentClients } from '../sections/atRisk';
import {
  clientSalesLeftOutRows,
  leftOutRows,
  newClientReferences,
  saleReference,
  type Explain,
  type Explanations,
  type LeftOutReference,
  type RowReference,
} from './explanation';
import { alivePurchases, type PeriodView } from '../sections/periodView';
import { reactivations } from '../sections/retention';
import { isFirstPurchaseDay } from '../sections/sales';

type WhyNot = NotCountedReason | null;

function missedSales(view: PeriodView): readonly LeftOutReference[] {
  return leftOutRows('sales', view.facts.sales.leftOut, view.period);
}

function isOfBuyer(view: PeriodView, { party }: SaleFact): boolean {
  return (view.salesByParty.get(party)?.purchases ?? 0) > 0;
}

/** A figure of clients over the sale rows it looks at. */
function ofClients(
  rowsOf: (view: PeriodView) => readonly SaleFact[],
  judge: (sale: SaleFact, view: PeriodView) => WhyNot = () => null,
): Explain {
  return (view) => ({
    used: rowsOf(view).map((sale) => saleReference(sale, judge(sale, view))),
    leftOut: clientSalesLeftOutRows(view),
  });
}

const buyersRows = (view: PeriodView): readonly SaleFact[] => view.sales.filter((sale) => isOfBuyer(view, sale));

function buyers(view: PeriodView): readonly RowReference[] {
  const seen = new Set<number>();
  return view.sales.flatMap((sale) => {
    if (!sale.isPurchase || sale.party < 0) return [];
    const why = seen.has(sale.party) ? 'sameParty' : null;
    seen.add(sale.party);
    return [saleReference(sale, why)];
  });
}

function atRisk({ facts }: PeriodView): readonly RowReference[] {
  const judged = new Map(silentClients(facts).map((client) => [client.party, client]));
  return facts.purchases.map((purchase) => {
    const client = judged.get(purchase.party);
    return saleReference(purchase, client ? (client.isLost ? 'lost' : null) : 'onTime');
  });
}

export const EXPLAIN_RETENTION: Explanations<typeof RETENTION_FIGURES> = {
  'retention.buyers': (view) => ({ used: buyers(view), leftOut: clientSalesLeftOutRows(view) }),
  'retention.revenue': ofClients(buyersRows),
  'retention.revenuePerClient': ofClients(buyersRows),
  'retention.medianRevenuePerClient': ofClients(buyersRows),
  'retention.revenuePerExistingClient': ofClients(buyersRows, ({ party }, view) =>
    view.newParties.has(party) ? 'newClient' : null,
  ),
  'retention.rate': ofClients(alivePurchases, ({ party }, { aliveAtStart, aliveAtEnd }) => {
    if (!aliveAtStart.has(party)) return 'notAliveAtStart';
    return aliveAtEnd.has(party) ? null : 'goneByEnd';
  }),
  'retention.lost': ofClients(alivePurchases, ({ party }, { aliveAtStart, aliveAtEnd }) => {
    if (!aliveAtStart.has(party)) return 'notAliveAtStart';
    return aliveAtEnd.has(party) ? 'stillAlive' : null;
  }),
  'retention.new': (view) => ({ used: newClientReferences(view), leftOut: clientSalesLeftOutRows(view) }),
  'retention.reactivated': (view) => ({
    used: reactivations(view).map(({ purchase, isComeback }) => {
      const notComeback = view.newParties.has(purchase.party) ? 'newClient' : 'notDormant';
      return saleReference(purchase, isComeback ? null : notComeback);
    }),
    leftOut: clientSalesLeftOutRows(view),
  }),
  'retention.revenueRetention': ofClients((view) =>
    [...view.previous().sales, ...view.sales].filter(({ party }) => view.aliveAtStart.has(party)),
  ),
  'retention.bridge': (view) => ({
    used: [...view.previous().sales, ...view.sales].map((sale) => saleReference(sale)),
    leftOut: missedSales(view),
  }),
  'retention.atRisk': (view) => ({ used: atRisk(view), leftOut: leftOutRows('sales', view.facts.sales.leftOut) }),
};

/** A figure over the sale rows that answer a question, all of them counted. */
function money(isLookedAt: (sale: SaleFact, view: PeriodView) => boolean): Explain {
  return (view) => ({
    used: view.sales.filter((sale) => isLookedAt(sale, view)).map((sale) => saleReference(sale)),
    leftOut: missedSales(view),
  });
}

function moneyOfClients(isLookedAt: (sale: SaleFact, view: PeriodView) => boolean): Explain {
  return (view) => ({ ...money(isLookedAt)(view), leftOut: clientSalesLeftOutRows(view) });
}

const isFirst = (sale: SaleFact, view: PeriodView): boolean => sale.party >= 0 && isFirstPurchaseDay(view, sale);
const isRepeat = (sale: SaleFact, view: PeriodView): boolean => sale.party >= 0 && !isFirstPurchaseDay(view, sale);
const hasCost = ({ cost, isAdjustment }: SaleFact): boolean => cost !== null && !isAdjustment;

export const EXPLAIN_SALES: Explanations<typeof SALES_FIGURES> = {
  'sales.revenue': money(() => true),
  'sales.adjustments': money(({ isAdjustment }) => isAdjustment),
  'sales.newRevenue': moneyOfClients(isFirst),
  'sales.repeatRevenue': moneyOfClients(isRepeat),
  'sales.margin': money(hasCost),
  'sales.marginRate': money(hasCost),
  'sales.newMarginRate': moneyOfClients((sale, view) => hasCost(sale) && isFirst(sale, view)),
  'sales.repeatMarginRate': moneyOfClients((sale, view) => hasCost(sale) && isRepeat(sale, view)),
};
