import type { Day } from '../../src/core/values/moment';
import type { Money } from '../../src/core/values/money';
import { ratio } from '../../src/core/values/statistics';
import { firstPurchaseDay, isNewIn } from './clientStory';
import { EVERYBODY, isIn, sumOf, type Ledger, type OraclePeriod, type Shipment, type Whose } from './ledger';

interface Days {
  readonly start: Day;
  readonly end: Day;
}

export function shipmentsIn(ledger: Ledger, period: Days): Shipment[] {
  return ledger.shipments.filter((shipment) => isIn(shipment.day, period));
}

export function adjustmentsIn(ledger: Ledger, period: Days, whose: Whose = EVERYBODY): Money {
  const theirs = ledger.adjustments.filter(({ day, seller }) => isIn(day, period) && whose(seller));
  return sumOf(theirs.map(({ revenue }) => revenue));
}

export function totalRevenue(ledger: Ledger, period: Days): Money {
  return revenueOf(shipmentsIn(ledger, period)) + adjustmentsIn(ledger, period);
}

export function revenueOf(shipments: readonly Shipment[]): Money {
  return sumOf(shipments.map(({ revenue }) => revenue));
}

/** Revenue less cost over the rows that have a cost; no data where none has. */
export function marginOf(shipments: readonly Shipment[]): Money | null {
  const margins = shipments.flatMap(({ revenue, cost }) => (cost === null ? [] : [revenue - cost]));
  return margins.length === 0 ? null : sumOf(margins);
}

function marginRateOf(shipments: readonly Shipment[]): number | null {
  const margin = marginOf(shipments);
  return margin === null ? null : ratio(margin, revenueOf(shipments.filter(({ cost }) => cost !== null)));
}

export function moneyFigures(
  ledger: Ledger,
  period: OraclePeriod,
  whose: Whose = EVERYBODY,
): Record<string, number | null> {
  const shipments = shipmentsIn(ledger, period).filter(({ sale }) => whose(sale.seller));
  const adjustments = adjustmentsIn(ledger, period, whose);
  const isNew = ({ party, day }: Shipment): boolean =>
    party !== null && isNewIn(ledger, party, period) && firstPurchaseDay(ledger, party) === day;
  const fresh = shipments.filter(isNew);
  const repeated = shipments.filter((shipment) => shipment.party !== null && !isNew(shipment));
  return {
    'sales.revenue': revenueOf(shipments) + adjustments,
    'sales.adjustments': adjustments,
    'sales.newRevenue': revenueOf(fresh),
    'sales.repeatRevenue': revenueOf(repeated),
    'sales.margin': marginOf(shipments),
    'sales.marginRate': marginRateOf(shipments),
    'sales.newMarginRate': marginRateOf(fresh),
    'sales.repeatMarginRate': marginRateOf(repeated),
  };
}
