import { ratio } from '../../src/core/values/statistics';
import { divideMoney } from '../../src/core/values/money';
import { activeFigures } from './activeFigures';
import { aliveAt, buyersIn, isNewIn, newParties, purchasesOfParty, reactivatedIn, winnerOf } from './clientStory';
import { inboundFigures } from './inboundFigures';
import { distinct, isIn, type Ledger, type OraclePeriod, type Shipment } from './ledger';
import { moneyFigures, revenueOf, shipmentsIn } from './moneyFigures';
import { dealFigures, entryFigures, structureFigures } from './otherFigures';
import type { PartyKey } from './parties';
import { phoneLogFigures } from './phoneLog';

/** Everybody whom a row could name. */
export function peopleOf({ rows }: Ledger): string[] {
  return distinct([
    '',
    ...rows.contacts.map(({ employee }) => employee),
    ...[...rows.sales, ...rows.deals, ...rows.clients].map(({ seller }) => seller),
    ...rows.documents.map(({ responsible }) => responsible),
    ...rows.staff.map(({ name }) => name),
  ]).sort();
}

/** The figures one employee answers for: those of the rows that name him; blank: of the rows that name nobody. */
export function personFigures(ledger: Ledger, period: OraclePeriod, employee: string): Record<string, number | null> {
  const isHis = (name: string): boolean => name === employee;
  const { 'entry.unregistered': unregistered = null, 'active.unconfirmed': unconfirmed = null } = phoneLogFigures(ledger, period, isHis); // prettier-ignore
  const { 'structure.papers': papers = null } = structureFigures(ledger, period, isHis);
  return {
    ...activeFigures(ledger, period, isHis),
    ...inboundFigures(ledger, period, isHis),
    ...moneyFigures(ledger, period, isHis),
    ...entryFigures(ledger, period, isHis),
    ...dealFigures(ledger, period, isHis),
    ...keepingFigures(ledger, period, employee),
    'structure.papers': papers,
    'entry.unregistered': unregistered,
    'active.unconfirmed': unconfirmed,
  };
}

function keepingFigures(ledger: Ledger, period: OraclePeriod, employee: string): Record<string, number | null> {
  const buyersOfAll = buyersIn(ledger, period);
  const his = shipmentsIn(ledger, period).filter(({ party, sale }) => party !== null && sale.seller === employee);
  const perBuyer = (shipments: readonly Shipment[]): number | null => {
    const buyers = distinct(shipments.filter(({ isPurchase }) => isPurchase).map(({ party }) => party));
    return divideMoney(revenueOf(shipments), buyers.length);
  };
  const lastSeller = (party: PartyKey): string =>
    purchasesOfParty(ledger, party)
      .filter(({ day }) => day < period.start)
      .at(-1)?.sale.seller ?? '';
  const alive = aliveAt(ledger, period.start).filter((party) => lastSeller(party) === employee);
  const kept = alive.filter((party) => aliveAt(ledger, period.end).includes(party));
  const firstBack = (party: PartyKey): string =>
    purchasesOfParty(ledger, party).find(({ day }) => isIn(day, period))?.sale.seller ?? '';
  return {
    'retention.buyers': distinct(his.filter(({ isPurchase }) => isPurchase).map(({ party }) => party)).length,
    'retention.revenue': revenueOf(his.filter(({ party }) => party !== null && buyersOfAll.includes(party))),
    'retention.revenuePerClient': perBuyer(his),
    'retention.revenuePerExistingClient': perBuyer(
      his.filter(({ party }) => party !== null && !isNewIn(ledger, party, period)),
    ),
    'retention.rate': ratio(kept.length, alive.length),
    'retention.lost': alive.length - kept.length,
    'retention.new': newParties(ledger, period).filter((party) => winnerOf(ledger, party) === employee).length,
    'retention.reactivated': reactivatedIn(ledger, period).filter((party) => firstBack(party) === employee).length,
  };
}
