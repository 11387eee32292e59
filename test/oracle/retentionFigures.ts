import { divideMoney, type Money } from '../../src/core/values/money';
import { ratio } from '../../src/core/values/statistics';
import { atRiskOf, medianMoney } from './atRisk';
import {
  aliveAt,
  buyersIn,
  firstPurchaseDay,
  isNewIn,
  newParties,
  purchasesOfParty,
  reactivatedIn,
  revenueIn,
} from './clientStory';
import { allParties, sumOf, type Ledger, type OraclePeriod } from './ledger';
import { adjustmentsIn, shipmentsIn, revenueOf, totalRevenue } from './moneyFigures';
import type { PartyKey } from './parties';

/** From the revenue of the previous period to that of this one; the lines sum to the total. */
export interface Bridge {
  readonly previousTotal: Money;
  readonly new: Money;
  readonly returning: Money;
  readonly gone: Money;
  readonly grown: Money;
  readonly shrunk: Money;
  readonly adjustments: Money;
  readonly total: Money;
}

type PartyLine = 'new' | 'returning' | 'gone' | 'grown' | 'shrunk';

function bridgeOf(ledger: Ledger, period: OraclePeriod): Bridge {
  const lines: Record<PartyLine, Money> = { new: 0, returning: 0, gone: 0, grown: 0, shrunk: 0 };
  for (const party of allParties(ledger)) {
    const before = revenueIn(ledger, party, period.previous);
    const after = revenueIn(ledger, party, period);
    lines[lineOf(isNewIn(ledger, party, period), before, after)] += after - before;
  }
  const unattributed = (days: { readonly start: number; readonly end: number }): Money =>
    adjustmentsIn(ledger, days) + revenueOf(shipmentsIn(ledger, days).filter(({ party }) => party === null));
  return {
    previousTotal: totalRevenue(ledger, period.previous),
    ...lines,
    adjustments: unattributed(period) - unattributed(period.previous),
    total: totalRevenue(ledger, period),
  };
}

function lineOf(isNew: boolean, before: Money, after: Money): PartyLine {
  if (isNew) return 'new';
  if (before === 0) return 'returning';
  if (after === 0) return 'gone';
  return after > before ? 'grown' : 'shrunk';
}

export function retentionFigures(ledger: Ledger, period: OraclePeriod): Record<string, number | null | Bridge> {
  const buyers = buyersIn(ledger, period);
  const existing = buyers.filter((party) => !isNewIn(ledger, party, period));
  const aliveAtStart = aliveAt(ledger, period.start);
  const aliveAtEnd = aliveAt(ledger, period.end);
  const kept = aliveAtStart.filter((party) => aliveAtEnd.includes(party));
  const fresh = newParties(ledger, period);
  const cameAgain = fresh.filter((party) => {
    const first = firstPurchaseDay(ledger, party) ?? 0;
    return purchasesOfParty(ledger, party).some(
      ({ day }) => day > first && day <= first + ledger.settings.cohortMaturity,
    );
  });
  const revenue = (parties: readonly PartyKey[], days: { readonly start: number; readonly end: number }): Money =>
    sumOf(parties.map((party) => revenueIn(ledger, party, days)));
  return {
    'retention.buyers': buyers.length,
    'retention.revenue': revenue(buyers, period),
    'retention.revenuePerClient': divideMoney(revenue(buyers, period), buyers.length),
    'retention.medianRevenuePerClient': medianMoney(buyers.map((party) => revenueIn(ledger, party, period))),
    'retention.revenuePerExistingClient': divideMoney(revenue(existing, period), existing.length),
    'retention.rate': ratio(kept.length, aliveAtStart.length),
    'retention.lost': aliveAtStart.length - kept.length,
    'retention.new': newParties(ledger, period).length,
    'retention.reactivated': reactivatedIn(ledger, period).length,
    'retention.secondPurchase': ratio(cameAgain.length, fresh.length),
    'retention.revenueRetention': ratio(revenue(aliveAtStart, period), revenue(aliveAtStart, period.previous)),
    'retention.bridge': bridgeOf(ledger, period),
    'retention.atRisk': atRiskOf(ledger).filter(({ lost }) => !lost).length,
  };
}
