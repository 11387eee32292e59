import type { SaleFact } from '../facts/saleFact';
import { silentClients } from '../sections/atRisk';
import {
  clientSalesLeftOutRows,
  firstPurchaseReference,
  leftOutRows,
  newClientReferences,
  saleReference,
  type Explain,
  type Explanations,
  type LeftOutReference,
  type RowReference,
} from './explanation';
import { alivePurchases, type PeriodView } from '../sections/periodView';
import {
  CLIENT_VERDICTS,
  reactivations,
  whyNotAtRisk,
  type JudgeClient,
  type RETENTION_FIGURES,
} from '../sections/retention';
import { isCounted, SALE_ROWS, type SALES_FIGURES } from '../sections/sales';
import { oncePerParty } from '../sections/verdict';

function missedSales(view: PeriodView): readonly LeftOutReference[] {
  return leftOutRows('sales', view.facts.sales.leftOut, view.period);
}

/** A figure of clients over sale rows: each stands for its client. */
function ofClients(
  key: keyof typeof CLIENT_VERDICTS,
  rowsOf: (view: PeriodView) => readonly SaleFact[] = ({ sales }) => sales.facts(),
): Explain {
  const judge: JudgeClient = CLIENT_VERDICTS[key];
  return (view) => ({
    used: rowsOf(view).flatMap((sale) => {
      const why = judge(sale.party, view);
      return why === undefined ? [] : saleReference(sale, why);
    }),
    leftOut: clientSalesLeftOutRows(view),
  });
}

function buyers(view: PeriodView): readonly RowReference[] {
  const once = oncePerParty();
  const isOfBuyer = ({ party, isPurchase }: SaleFact): boolean =>
    isPurchase && CLIENT_VERDICTS['retention.buyers'](party, view) === null;
  return view.sales.filter(isOfBuyer).map((sale) => saleReference(sale, once(sale)));
}

function atRisk({ facts }: PeriodView): readonly RowReference[] {
  const silent = new Map(silentClients(facts).map((client) => [client.party, client]));
  return facts.purchases.facts().map((purchase) => saleReference(purchase, whyNotAtRisk(silent.get(purchase.party))));
}

function purchasesOfAlive(view: PeriodView): readonly SaleFact[] {
  return alivePurchases(view).flatMap((purchases) => purchases.facts());
}

function salesOfBoth(view: PeriodView): readonly SaleFact[] {
  return [view.previous().sales, view.sales].flatMap((sales) => sales.facts());
}

export const EXPLAIN_RETENTION: Explanations<typeof RETENTION_FIGURES> = {
  'retention.buyers': (view) => ({ used: buyers(view), leftOut: clientSalesLeftOutRows(view) }),
  'retention.revenue': ofClients('retention.revenue'),
  'retention.revenuePerClient': ofClients('retention.revenuePerClient'),
  'retention.medianRevenuePerClient': ofClients('retention.medianRevenuePerClient'),
  'retention.revenuePerExistingClient': ofClients('retention.revenuePerExistingClient'),
  'retention.rate': ofClients('retention.rate', purchasesOfAlive),
  'retention.lost': ofClients('retention.lost', purchasesOfAlive),
  'retention.new': (view) => ({ used: newClientReferences(view), leftOut: clientSalesLeftOutRows(view) }),
  'retention.reactivated': (view) => ({
    used: reactivations(view).map(({ party, index, why }) =>
      saleReference(view.facts.histories.purchase(party, index), why),
    ),
    leftOut: clientSalesLeftOutRows(view),
  }),
  'retention.secondPurchase': (view) => ({
    used: [...view.newParties].flatMap((party) =>
      firstPurchaseReference(view, party, CLIENT_VERDICTS['retention.secondPurchase'](party, view) ?? null),
    ),
    leftOut: clientSalesLeftOutRows(view),
  }),
  'retention.revenueRetention': ofClients('retention.revenueRetention', salesOfBoth),
  'retention.bridge': (view) => ({
    used: salesOfBoth(view).map((sale) => saleReference(sale)),
    leftOut: missedSales(view),
  }),
  'retention.atRisk': (view) => ({ used: atRisk(view), leftOut: leftOutRows('sales', view.facts.sales.leftOut) }),
};

/** The sale rows of a figure of money, all of them counted. */
function money(key: keyof typeof SALE_ROWS): Explain {
  return (view) => ({ used: countedReferences(view, key), leftOut: missedSales(view) });
}

function moneyOfClients(key: keyof typeof SALE_ROWS): Explain {
  return (view) => ({ used: countedReferences(view, key), leftOut: clientSalesLeftOutRows(view) });
}

function countedReferences(view: PeriodView, key: keyof typeof SALE_ROWS): readonly RowReference[] {
  return view.sales.filter(isCounted(view, SALE_ROWS[key])).map((sale) => saleReference(sale));
}

export const EXPLAIN_SALES: Explanations<typeof SALES_FIGURES> = {
  'sales.revenue': money('sales.revenue'),
  'sales.adjustments': money('sales.adjustments'),
  'sales.newRevenue': moneyOfClients('sales.newRevenue'),
  'sales.repeatRevenue': moneyOfClients('sales.repeatRevenue'),
  'sales.margin': money('sales.margin'),
  'sales.marginRate': money('sales.marginRate'),
  'sales.newMarginRate': moneyOfClients('sales.newMarginRate'),
  'sales.repeatMarginRate': moneyOfClients('sales.repeatMarginRate'),
};
