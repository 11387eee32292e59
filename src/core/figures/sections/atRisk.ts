import type { Facts } from '../facts/facts';
import { dayOf, type Day } from '../../values/moment';
import type { Money } from '../../values/money';
import { median, percentile } from '../../values/statistics';
import type { SaleFact } from '../facts/saleFacts';

/** A client whose own buying rhythm has broken. */
export interface ClientAtRisk {
  /** Index of the party. */
  readonly party: number;
  readonly lastPurchase: Day;
  /** Days since the last purchase day. */
  readonly silence: number;
  /** The gap between purchases we would expect: the client's own, or the company's when the client has too few. */
  readonly usualGap: number;
  readonly daysLate: number;
  /** Silent for so long that care comes too late; not counted among those at risk. */
  readonly isLost: boolean;
  /** Median revenue of the months in which the client bought. */
  readonly moneyAtStake: Money;
}

/** From so many purchase days on a client is judged by its own rhythm. */
const OWN_RHYTHM_DAYS = 4;
const RISK_GAPS = 1.5;
const LOST_GAPS = 3;
const COMPANY_RISK = 0.4;
const COMPANY_LOST = 0.8;

/** Whether a client is judged by its own rhythm, and not by the company's. */
export function hasOwnRhythm(purchaseDays: readonly Day[]): boolean {
  return new Set(purchaseDays).size >= OWN_RHYTHM_DAYS;
}

interface Rhythm {
  readonly party: number;
  readonly days: readonly Day[];
  readonly gaps: readonly number[];
}

/** Clients at risk and lost at now, most money at stake first. */
export function clientsAtRisk(facts: Facts): readonly ClientAtRisk[] {
  const rhythms = facts.histories.flatMap((history, party) =>
    history.purchases.length > 0 ? [rhythmOf(party, history.purchases)] : [],
  );
  const gaps = rhythms.flatMap((rhythm) => rhythm.gaps);
  const company = { median: median(gaps), risk: percentile(gaps, COMPANY_RISK), lost: percentile(gaps, COMPANY_LOST) };
  const today = dayOf(facts.now);
  const revenues = revenuesByMonth(facts.sales.rows);
  const stakeOf = (party: number): Money => usualMonth(facts.histories[party]?.purchases ?? [], revenues.get(party));
  return rhythms
    .flatMap((rhythm) => judge(rhythm, company, today) ?? [])
    .map((client) => ({ ...client, moneyAtStake: stakeOf(client.party) }))
    .sort((left, right) => right.moneyAtStake - left.moneyAtStake || left.party - right.party);
}

function rhythmOf(party: number, purchases: readonly SaleFact[]): Rhythm {
  const days = [...new Set(purchases.map((purchase) => purchase.day))];
  return { party, days, gaps: days.slice(1).map((day, index) => day - (days[index] ?? day)) };
}

function judge(
  { party, days, gaps }: Rhythm,
  company: { median: number | null; risk: number | null; lost: number | null },
  today: Day,
): Omit<ClientAtRisk, 'moneyAtStake'> | null {
  const lastPurchase = days[days.length - 1] ?? today;
  const silence = today - lastPurchase;
  const own = hasOwnRhythm(days) ? median(gaps) : null;
  const usualGap = own ?? company.median;
  if (usualGap === null) return null;
  const [risk, lost] =
    own === null
      ? [Math.max(company.risk ?? usualGap, usualGap), Math.max(company.lost ?? usualGap, usualGap)]
      : [own * RISK_GAPS, own * LOST_GAPS];
  if (silence <= risk) return null;
  return {
    party,
    lastPurchase,
    silence,
    usualGap,
    daysLate: silence - usualGap,
    isLost: silence > lost,
  };
}

/** Revenue of each party by month, all its sale rows counted. */
function revenuesByMonth(sales: readonly SaleFact[]): ReadonlyMap<number, ReadonlyMap<Day, Money>> {
  const byParty = new Map<number, Map<Day, Money>>();
  for (const { party, month, revenue } of sales) {
    if (party < 0) continue;
    let months = byParty.get(party);
    if (!months) byParty.set(party, (months = new Map<Day, Money>()));
    months.set(month, (months.get(month) ?? 0) + revenue);
  }
  return byParty;
}

/** Median revenue of the months with a purchase. */
function usualMonth(purchases: readonly SaleFact[], revenues: ReadonlyMap<Day, Money> | undefined): Money {
  const months = new Set(purchases.map((purchase) => purchase.month));
  return Math.round(median([...months].map((month) => revenues?.get(month) ?? 0)) ?? 0);
}
