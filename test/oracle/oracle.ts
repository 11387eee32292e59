import type { Rows } from '../../src/core/register/tables/rows';
import type { Settings } from '../../src/core/register/tables/settings';
import type { Day, Moment } from '../../src/core/values/moment';
import { activeFigures } from './activeFigures';
import { atRiskOf, type OracleRisk } from './atRisk';
import { breakdownsOf, type OracleBreakdowns } from './breakdowns';
import { firstPurchaseDay, judgeOrigin, newParties, type Judgment } from './clientStory';
import { cohortsOf, type OracleCohort } from './cohorts';
import { outreachOf, type OracleOutreach } from './outreach';
import { paybackOf, type OraclePayback } from './payback';
import { peopleOf, personFigures } from './people';
import { inboundFigures } from './inboundFigures';
import { makeLedger, type Ledger, type OraclePeriod } from './ledger';
import { moneyFigures } from './moneyFigures';
import { dealFigures, entryFigures, structureFigures } from './otherFigures';
import type { PartyKey } from './parties';
import { phoneLogFigures } from './phoneLog';
import { retentionFigures, type Bridge } from './retentionFigures';
import { threadsOf, type OracleThread } from './threads';

/** How a party new in the period was judged. */
export interface OracleOrigin extends Judgment {
  readonly party: PartyKey;
  readonly firstPurchase: Day | null;
}

/** Every figure of a register, worked out the slow and obvious way; money in minor units. */
export interface OracleResult {
  readonly figures: Readonly<Record<string, number | null | Bridge>>;
  readonly breakdowns: OracleBreakdowns;
  /** The figures each employee answers for. */
  readonly people: () => ReadonlyMap<string, Readonly<Record<string, number | null>>>;
  readonly cohorts: readonly OracleCohort[];
  readonly payback: readonly OraclePayback[];
  readonly outreach: readonly OracleOutreach[];
  /** Of the parties new in the period. */
  readonly origins: readonly OracleOrigin[];
  /** The threads open at now. */
  readonly waiting: readonly OracleThread[];
  readonly threads: readonly OracleThread[];
  readonly atRisk: readonly OracleRisk[];
}

/**
 * A second, naive reading of the definitions of all figures, against which the product's own is compared.
 * It shares nothing with the product but the types of rows and the arithmetic of days, money and statistics.
 */
export function oracleFigures(rows: Rows, settings: Settings, now: Moment, period: OraclePeriod): OracleResult {
  const ledger = makeLedger(rows, settings, now);
  const threads = threadsOf(ledger);
  return {
    figures: {
      ...activeFigures(ledger, period),
      ...inboundFigures(ledger, period),
      ...retentionFigures(ledger, period),
      ...moneyFigures(ledger, period),
      ...entryFigures(ledger, period),
      ...structureFigures(ledger, period),
      ...dealFigures(ledger, period),
      ...phoneLogFigures(ledger, period),
    },
    breakdowns: breakdownsOf(ledger, period),
    people: () => new Map(peopleOf(ledger).map((employee) => [employee, personFigures(ledger, period, employee)])),
    cohorts: cohortsOf(ledger, period),
    payback: paybackOf(ledger, period),
    outreach: outreachOf(ledger, period),
    origins: originsOf(ledger, period),
    waiting: threads.filter(({ response }) => response === null),
    threads,
    atRisk: atRiskOf(ledger),
  };
}

function originsOf(ledger: Ledger, period: OraclePeriod): OracleOrigin[] {
  return newParties(ledger, period).map((party) => ({
    party,
    ...judgeOrigin(ledger, party),
    firstPurchase: firstPurchaseDay(ledger, party),
  }));
}
