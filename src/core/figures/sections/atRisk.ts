import type { Facts } from '../facts/facts';
import { dayOf, type Day } from '../../values/moment';
import { divideMoney, type Money } from '../../values/money';
import { ascending, median, medianOf, percentileOf } from '../../values/statistics';
import type { FactList } from '../facts/factList';
import type { BuyingHistories } from '../facts/purchases';
import type { SaleFact } from '../facts/saleFact';

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
  /** On so many days it bought. From the fourth on the usual gap is its own, before that the company's. */
  readonly purchaseDays: number;
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
export function hasOwnRhythm({ purchaseDays }: Pick<ClientAtRisk, 'purchaseDays'>): boolean {
  return purchaseDays >= OWN_RHYTHM_DAYS;
}

/** How often one client buys, and for how long it has been silent. */
export interface BuyingRhythm extends Pick<ClientAtRisk, 'lastPurchase' | 'silence' | 'purchaseDays'> {
  /** Days between two purchases: the client's own, else the company's; null where nobody has bought twice. */
  readonly usualGap: number | null;
  readonly isOwn: boolean;
  /** Silent for longer than its own rhythm explains; never said of a client without one. */
  readonly isLate: boolean;
}

/** The rhythm of one party, with the usual gap of all clients for those who have none of their own; null: never bought. */
export function buyingRhythm(
  { histories, now }: Pick<Facts, 'histories' | 'now'>,
  party: number,
  gapOfAll: number | null,
): BuyingRhythm | null {
  const { days } = histories.of(party);
  const lastPurchase = days[days.length - 1];
  if (lastPurchase === undefined) return null;
  const gaps = histories.gapsOf(party);
  const purchaseDays = gaps.length + 1;
  const isOwn = hasOwnRhythm({ purchaseDays });
  const usualGap = isOwn ? median(gaps) : gapOfAll;
  const silence = dayOf(now) - lastPurchase;
  const isLate = isOwn && usualGap !== null && silence > usualGap * RISK_GAPS;
  return { lastPurchase, silence, purchaseDays, usualGap, isOwn, isLate };
}

/** Days that usually lie between two purchases of one client, over all clients; null where nobody has bought twice. */
export function usualGapOfAll({ histories }: Pick<Facts, 'histories'>): number | null {
  return medianOf(gapsOfAll(histories));
}

/** Days between one purchase day of a client and its next, over all clients, the shortest first. */
function gapsOfAll(histories: BuyingHistories): ArrayLike<number> {
  const gaps: number[] = [];
  for (let party = 0; party < histories.length; party++) for (const gap of histories.gapsOf(party)) gaps.push(gap);
  return ascending(gaps);
}

/** Clients at risk and lost at now, most money at stake first. */
export function clientsAtRisk(facts: Facts): readonly ClientAtRisk[] {
  const silent = silentClients(facts);
  const stakeOf = stakesOf(
    facts,
    silent.map(({ party }) => party),
  );
  return silent
    .map((client) => ({ ...client, moneyAtStake: stakeOf(client.party) }))
    .sort((left, right) => right.moneyAtStake - left.moneyAtStake || left.party - right.party);
}

/** What may be lost of each of some parties: its median revenue of the months in which it bought. */
export function stakesOf(facts: Facts, parties: readonly number[]): (party: number) => Money {
  const revenues = revenuesByMonth(facts.sales.list, new Set(parties));
  return (party) => usualMonth(facts.histories.of(party).purchases, revenues.get(party));
}

/** A client at risk before anybody asks what is at stake. */
export type SilentClient = Omit<ClientAtRisk, 'moneyAtStake'>;

/** Clients at risk and lost at now, by party. */
export function silentClients({ histories, now }: Facts): readonly SilentClient[] {
  const limitsOf = silenceLimits(histories);
  const silent: SilentClient[] = [];
  for (let party = 0; party < histories.length; party++) {
    const lastPurchase = histories.day(party, histories.rowsOf(party) - 1);
    const client = lastPurchase === undefined ? null : judge(party, lastPurchase, limitsOf(party), dayOf(now));
    if (client) silent.push(client);
  }
  return silent;
}

/** The days from which on a party is at risk and lost, if it buys nothing more. */
export interface RiskDays {
  readonly riskFrom: Day;
  readonly lostFrom: Day;
}

/** The same of every party whatever now is; null where nothing tells how often it buys. */
export function riskDaysOf({ histories }: Pick<Facts, 'histories'>): (party: number) => RiskDays | null {
  const limitsOf = silenceLimits(histories);
  return (party) => {
    const lastPurchase = histories.day(party, histories.rowsOf(party) - 1);
    const limits = limitsOf(party);
    if (lastPurchase === undefined || limits === null) return null;
    const firstDayBeyond = (silence: number): Day => lastPurchase + Math.floor(silence) + 1;
    return { riskFrom: firstDayBeyond(limits.risk), lostFrom: firstDayBeyond(limits.lost) };
  };
}

/** A silence longer than these many days is a risk, a loss. */
interface SilenceLimits {
  readonly usualGap: number;
  readonly purchaseDays: number;
  readonly risk: number;
  readonly lost: number;
}

/** The limits of each party: by its own rhythm, else by the gaps between purchases over all clients. */
function silenceLimits(histories: BuyingHistories): (party: number) => SilenceLimits | null {
  const all = gapsOfAll(histories);
  const company = {
    median: medianOf(all),
    risk: percentileOf(all, COMPANY_RISK),
    lost: percentileOf(all, COMPANY_LOST),
  };
  return (party) => {
    const gaps = histories.gapsOf(party);
    const purchaseDays = gaps.length + 1;
    const own = hasOwnRhythm({ purchaseDays }) ? median(gaps) : null;
    const usualGap = own ?? company.median;
    if (usualGap === null) return null;
    if (own !== null) return { usualGap, purchaseDays, risk: own * RISK_GAPS, lost: own * LOST_GAPS };
    const [risk, lost] = [company.risk ?? usualGap, company.lost ?? usualGap];
    return { usualGap, purchaseDays, risk: Math.max(risk, usualGap), lost: Math.max(lost, usualGap) };
  };
}

function judge(party: number, lastPurchase: Day, limits: SilenceLimits | null, today: Day): SilentClient | null {
  const silence = today - lastPurchase;
  if (limits === null || silence <= limits.risk) return null;
  const { usualGap, purchaseDays, lost } = limits;
  return {
    party,
    lastPurchase,
    silence,
    usualGap,
    daysLate: silence - usualGap,
    purchaseDays,
    isLost: silence > lost,
  };
}

/** Revenue of some parties by month, all their sale rows counted. */
function revenuesByMonth(
  sales: FactList<SaleFact>,
  parties: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlyMap<Day, Money>> {
  const byParty = new Map<number, Map<Day, Money>>();
  sales.each(({ party, month, revenue }) => {
    if (!parties.has(party)) return;
    let months = byParty.get(party);
    if (!months) byParty.set(party, (months = new Map<Day, Money>()));
    months.set(month, (months.get(month) ?? 0) + revenue);
  });
  return byParty;
}

/** Median revenue of the months with a purchase. */
function usualMonth(purchases: readonly SaleFact[], revenues: ReadonlyMap<Day, Money> | undefined): Money {
  const months = new Set(purchases.map((purchase) => purchase.month));
  return divideMoney(median([...months].map((month) => revenues?.get(month) ?? 0)) ?? 0, 1) ?? 0;
}
