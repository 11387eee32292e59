import { dayOf, secondsOf, type Day } from '../../values/moment';
import { remembered } from '../../values/remembered';
import { clientSalesLeftOut } from './active';
import { countOf, type Measure } from './measure';
import type { PeriodView } from './periodView';
import type { ContactVerdicts, WhyNot } from './verdict';

/** Contacts that were written down after the end of the next working day, of those that say when they were. */
export const whyWrittenLate: ContactVerdicts = ({ facts: { calendar } }) => {
  // All contacts of a day have the same time to be written down.
  const latestOf = remembered((day: Day) => secondsOf(calendar.endOfWork(day + 1) ?? Infinity));
  return ({ contact: { enteredAt }, day, isTest }) => {
    if (enteredAt === null || isTest) return undefined;
    return secondsOf(enteredAt) > latestOf(day) ? null : 'writtenInTime';
  };
};

/**
 * What `entry.untyped` and its "why" say of a client new in the period: null when no contact with it is written down up
 * to the day of its first purchase; `undefined` when Clients alone says that it bought.
 */
export function whyTyped({ facts }: Pick<PeriodView, 'facts'>, party: number): WhyNot | undefined {
  const { firstRow, firstPurchase } = facts.histories.of(party);
  const bought = firstRow?.day;
  if (bought === undefined || bought !== firstPurchase) return undefined;
  const met = facts.journeys.of(party).firstContactAt;
  return met !== null && dayOf(met) <= bought ? 'contactBefore' : null;
}

export function measureUntyped(view: PeriodView): Measure {
  const verdicts = [...view.newParties].map((party) => whyTyped(view, party)).filter((why) => why !== undefined);
  return countOf(verdicts.filter((why) => why === null).length, verdicts.length, clientSalesLeftOut(view));
}
