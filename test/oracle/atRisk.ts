import { addMonths, startOfMonth, type Day } from '../../src/core/values/moment';
import { divideMoney, type Money } from '../../src/core/values/money';
import { median, percentile } from '../../src/core/values/statistics';
import { purchasesOfParty, revenueIn } from './clientStory';
import { allParties, distinct, type Ledger } from './ledger';
import type { PartyKey } from './parties';

/** A buyer who has been silent longer than usual. */
export interface OracleRisk {
  readonly party: PartyKey;
  /** Days since the usual gap ran out. */
  readonly daysLate: number;
  readonly lost: boolean;
  /** Median revenue of the months in which the party bought. */
  readonly stake: Money | null;
}

/** Days of silence after which a buyer is late, at risk and lost. */
interface Patience {
  readonly usual: number;
  readonly risk: number;
  readonly lost: number;
}

const DAYS_FOR_OWN_RHYTHM = 4;

function purchaseDays(ledger: Ledger, party: PartyKey): Day[] {
  return distinct(purchasesOfParty(ledger, party).map(({ day }) => day)).sort((left, right) => left - right);
}

function gapsOf(days: readonly Day[]): number[] {
  return days.slice(1).map((day, index) => day - (days[index] ?? day));
}

/** What is usual for the whole company; no data while nobody has bought twice. */
function companyPatience(ledger: Ledger): Patience | null {
  const gaps = allParties(ledger).flatMap((party) => gapsOf(purchaseDays(ledger, party)));
  const [usual, risk, lost] = [median(gaps), percentile(gaps, 0.4), percentile(gaps, 0.8)];
  if (usual === null || risk === null || lost === null) return null;
  // Never younger than one gap, whatever the percentiles say.
  return { usual, risk: Math.max(risk, usual), lost: Math.max(lost, usual) };
}

function patienceWith(ledger: Ledger, days: readonly Day[]): Patience | null {
  if (days.length < DAYS_FOR_OWN_RHYTHM) return companyPatience(ledger);
  const own = median(gapsOf(days));
  return own === null ? null : { usual: own, risk: 1.5 * own, lost: 3 * own };
}

export function atRiskOf(ledger: Ledger): OracleRisk[] {
  return allParties(ledger).flatMap((party) => {
    const days = purchaseDays(ledger, party);
    const last = days.at(-1);
    const patience = patienceWith(ledger, days);
    if (last === undefined || patience === null) return [];
    const silence = ledger.today - last;
    if (silence <= patience.risk) return [];
    return [
      { party, daysLate: silence - patience.usual, lost: silence > patience.lost, stake: stakeOf(ledger, party) },
    ];
  });
}

function stakeOf(ledger: Ledger, party: PartyKey): Money | null {
  const months = distinct(purchaseDays(ledger, party).map(startOfMonth));
  return medianMoney(months.map((month) => revenueIn(ledger, party, { start: month, end: addMonths(month, 1) })));
}

/** A median of money, to the minor unit, half away from zero. */
export function medianMoney(values: readonly Money[]): Money | null {
  const middle = median(values);
  return middle === null ? null : divideMoney(middle, 1);
}
