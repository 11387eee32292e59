import { startOfMonth } from '../../src/core/values/moment';
import { divideMoney, type Money } from '../../src/core/values/money';
import { ratio } from '../../src/core/values/statistics';
import { wonBy } from './activeFigures';
import { activityOfParty, purchasesOfParty, segmentOfParty, winnerOf } from './clientStory';
import { inquiriesIn, newInboundClients } from './inboundFigures';
import { distinct, isIn, sumOf, type Ledger, type OraclePeriod, type Shipment, type Touch } from './ledger';
import { marginOf, revenueOf, shipmentsIn } from './moneyFigures';
import type { PartyKey } from './parties';
import { activitiesRung } from './phoneLog';

export interface BreakdownLine {
  /** What the rows share; blank for "not stated". */
  readonly key: string;
  readonly inquiries: number;
  readonly newClients: number;
  readonly newSales: number;
  readonly conversion: number | null;
  readonly revenue: Money;
  readonly buyers: number;
  readonly revenuePerClient: Money | null;
}

export interface ActivityLine extends BreakdownLine {
  readonly spend: Money;
  readonly costPerInquiry: Money | null;
  readonly costPerNewcomer: Money | null;
  readonly costPerCall: Money | null;
  readonly cac: Money | null;
  readonly romi: number | null;
  readonly roas: number | null;
}

export interface OracleBreakdowns {
  readonly line: readonly BreakdownLine[];
  readonly activity: readonly ActivityLine[];
  readonly segment: readonly BreakdownLine[];
  readonly employee: readonly BreakdownLine[];
}

/** To which value each kind of row belongs. */
interface Dimension {
  readonly ofInquiry: (touch: Touch) => string;
  readonly ofNewClient: (party: PartyKey, first: Touch) => string;
  readonly ofNewSale: (party: PartyKey, firstPurchase: Shipment | null) => string;
  readonly ofShipment: (shipment: Shipment) => string;
}

function dimensionsOf(ledger: Ledger): Record<keyof OracleBreakdowns, Dimension> {
  const activity = (party: PartyKey | null): string => (party === null ? '' : activityOfParty(ledger, party));
  const segment = (party: PartyKey | null): string => segmentOfParty(ledger, party);
  return {
    line: {
      ofInquiry: ({ contact }) => contact.line,
      ofNewClient: (_party, { contact }) => contact.line,
      ofNewSale: (_party, first) => first?.sale.line ?? '',
      ofShipment: ({ sale }) => sale.line,
    },
    activity: {
      ofInquiry: ({ contact }) => contact.activity,
      ofNewClient: (_party, { contact }) => contact.activity,
      ofNewSale: activity,
      ofShipment: ({ party }) => activity(party),
    },
    segment: {
      ofInquiry: ({ party }) => segment(party),
      ofNewClient: segment,
      ofNewSale: segment,
      ofShipment: ({ party }) => segment(party),
    },
    employee: {
      ofInquiry: ({ contact }) => contact.employee,
      ofNewClient: (_party, { contact }) => contact.employee,
      ofNewSale: (party) => winnerOf(ledger, party),
      ofShipment: ({ sale }) => sale.seller,
    },
  };
}

/** The rows of one value. */
interface Share {
  readonly key: string;
  readonly inquiries: number;
  readonly newClients: number;
  readonly newSales: number;
  readonly shipments: readonly Shipment[];
}

function sharesOf(ledger: Ledger, period: OraclePeriod, dimension: Dimension, furtherKeys: readonly string[]): Share[] {
  const inquiries = inquiriesIn(ledger, period).map(dimension.ofInquiry);
  const newClients = newInboundClients(ledger, period).map(({ party, first }) => dimension.ofNewClient(party, first));
  const newSales = wonBy(ledger, period, 'inbound').map((party) =>
    dimension.ofNewSale(party, purchasesOfParty(ledger, party)[0] ?? null),
  );
  const shipments = shipmentsIn(ledger, period).filter(({ party }) => party !== null);
  const keys = [...inquiries, ...newClients, ...newSales, ...shipments.map(dimension.ofShipment), ...furtherKeys];
  const count = (values: readonly string[], key: string): number => values.filter((value) => value === key).length;
  return distinct(keys)
    .sort()
    .map((key) => ({
      key,
      inquiries: count(inquiries, key),
      newClients: count(newClients, key),
      newSales: count(newSales, key),
      shipments: shipments.filter((shipment) => dimension.ofShipment(shipment) === key),
    }));
}

function lineOf({ key, inquiries, newClients, newSales, shipments }: Share): BreakdownLine {
  const revenue = revenueOf(shipments);
  const buyers = distinct(shipments.filter(({ isPurchase }) => isPurchase).map(({ party }) => party)).length;
  return {
    key,
    inquiries,
    newClients,
    newSales,
    conversion: ratio(newSales, newClients),
    revenue,
    buyers,
    revenuePerClient: divideMoney(revenue, buyers),
  };
}

function activityLineOf(share: Share, spend: Money, calls: number): ActivityLine {
  const { inquiries, newClients, newSales, shipments } = share;
  const margin = marginOf(shipments);
  const canJudge = spend !== 0 && shipments.length > 0;
  const isCostKnown = shipments.every(({ cost }) => cost !== null);
  return {
    ...lineOf(share),
    spend,
    costPerInquiry: spend === 0 ? null : divideMoney(spend, inquiries),
    costPerNewcomer: spend === 0 ? null : divideMoney(spend, newClients),
    costPerCall: spend === 0 ? null : divideMoney(spend, calls),
    cac: spend === 0 ? null : divideMoney(spend, newSales),
    romi: canJudge && isCostKnown && margin !== null ? (margin - spend) / spend : null,
    roas: canJudge && !isCostKnown ? revenueOf(shipments) / spend : null,
  };
}

export function breakdownsOf(ledger: Ledger, period: OraclePeriod): OracleBreakdowns {
  const dimensions = dimensionsOf(ledger);
  const spending = ledger.rows.advertising.filter(
    ({ month, amount }) =>
      month !== null && amount !== null && isIn(startOfMonth(month), period) && startOfMonth(month) <= ledger.now,
  );
  const spendOn = (key: string): Money =>
    sumOf(spending.filter(({ activity }) => activity === key).map(({ amount }) => amount ?? 0));
  const rung = activitiesRung(ledger, period);
  const shares = (dimension: Dimension, furtherKeys: readonly string[] = []): Share[] =>
    sharesOf(ledger, period, dimension, furtherKeys);
  return {
    line: shares(dimensions.line).map(lineOf),
    activity: shares(dimensions.activity, [...spending.map(({ activity }) => activity), ...rung]).map((share) =>
      activityLineOf(share, spendOn(share.key), rung.filter((activity) => activity === share.key).length),
    ),
    segment: shares(dimensions.segment).map(lineOf),
    employee: shares(dimensions.employee).map(lineOf),
  };
}
