import type { ContactFact } from '../../figures/facts/contactFact';
import type { DealFact } from '../../figures/facts/dealFacts';
import type { Facts } from '../../figures/facts/facts';
import type { OpenDeal } from '../../figures/facts/openDeals';
import { ACTIVE_VERDICTS } from '../../figures/sections/active';
import { riskDaysOf, stakesOf, type RiskDays } from '../../figures/sections/atRisk';
import type { FigureBook } from '../../figures/sections/compute';
import { ENTRY_VERDICTS } from '../../figures/sections/entry';
import { INBOUND_VERDICTS } from '../../figures/sections/inbound';
import type { PeriodView } from '../../figures/sections/periodView';
import { whyConfirmed } from '../../figures/sections/phoneLog';
import type { JudgeContact, WhyNot } from '../../figures/sections/verdict';
import { periodAround } from '../../register/time/period';
import type { Money } from '../../values/money';
import { once } from '../../values/once';
import { reachedOf, type Reached } from './reached';

/** The register that facts are taken from, with what several tables of facts need of it. */
export interface FactSource {
  readonly facts: Facts;
  /** A view of the same facts, for judgments that are the same whatever the period. */
  readonly view: PeriodView;
  /** The zone of the workbook's wall clock, Area/City. */
  readonly zone: string;
  /** What figures and their "why" say of a contact, of those that say the same whatever the period. */
  readonly judge: Readonly<Record<'active' | 'newClient' | 'cohort' | 'listened' | 'late', JudgeContact>>;
  /** What `active.unconfirmed` says of a contact; nothing where the phone log covers nothing. */
  readonly claimed: (contact: ContactFact) => WhyNot | undefined;
  readonly riskOf: (party: number) => RiskDays | null;
  /** Median revenue of the months in which a party bought. */
  readonly stakeOf: (party: number) => Money;
  readonly reachedOf: (party: number) => Reached;
  readonly openDealOf: (deal: DealFact) => OpenDeal | undefined;
}

export function factSourceOf({ facts, view: viewOf }: FigureBook, zone: string): FactSource {
  const view = viewOf(periodAround(facts.now, 'day'));
  const risk = once(() => riskDaysOf(facts));
  const stakes = once(() => stakesOf(facts, facts.newcomersByPurchase));
  const reached = once(() => reachedOf(facts));
  const openDeals = once(() => new Map(facts.openDeals().map((deal) => [deal.fact, deal])));
  return {
    facts,
    view,
    zone,
    judge: {
      active: ACTIVE_VERDICTS['active.contacts'](view),
      newClient: INBOUND_VERDICTS['inbound.newClients'](view),
      cohort: INBOUND_VERDICTS['inbound.cohortConversion'](view),
      listened: ENTRY_VERDICTS['entry.listened'](view),
      late: ENTRY_VERDICTS['entry.lateRows'](view),
    },
    claimed: facts.phoneLog().covered.length === 0 ? () => undefined : (contact) => whyConfirmed(facts, contact),
    riskOf: (party) => risk()(party),
    stakeOf: (party) => stakes()(party),
    reachedOf: (party) => reached()(party),
    openDealOf: (deal) => openDeals().get(deal),
  };
}
