import { dayOf, momentOfSeconds, secondsOf, type Day, type Moment } from '../../src/core/values/moment';
import { median, percentile, ratio } from '../../src/core/values/statistics';
import { activeContacts } from './activeFigures';
import { firstPurchaseDay, isNewcomer, newParties, purchasesOfParty, winnerOf } from './clientStory';
import {
  distinct,
  EVERYBODY,
  isAhead,
  isIn,
  metBy,
  sumOf,
  timeOf,
  type Ledger,
  type OraclePeriod,
  type Whose,
} from './ledger';
import { partyOfSale } from './parties';
import { answeringTouches, threadsOf } from './threads';
import { isDismissed, isPlanted } from './touchKinds';
import { endOfNextWorkingDay } from './workingTime';

export function entryFigures(
  ledger: Ledger,
  period: OraclePeriod,
  whose: Whose = EVERYBODY,
): Record<string, number | null> {
  const all = threadsOf(ledger).filter(({ takenBy }) => whose(takenBy));
  const threads = all.filter(({ since }) => isIn(dayOf(since), period));
  const responses = threads.flatMap(({ response }) => response ?? []);
  const inTime = threads.filter(({ state }) => state === 'inTime').length;
  const judged = threads.filter(({ state }) => ['inTime', 'late', 'overdue'].includes(state)).length;
  const inPeriod = ledger.touches.filter(({ day, contact }) => isIn(day, period) && whose(contact.employee));
  const recorded = inPeriod.filter(
    ({ contact, party, day }) =>
      contact.direction === 'in' &&
      !isPlanted({ contact }) &&
      contact.channel === 'call' &&
      contact.recording !== '' &&
      party !== null &&
      isNewcomer(ledger, party, day),
  );
  const typed = threads.flatMap(({ typedAfter }) => typedAfter ?? []);
  const dated = inPeriod.flatMap(({ contact, day }) =>
    contact.direction === null || contact.enteredAt === null || isPlanted({ contact })
      ? []
      : [{ enteredAt: contact.enteredAt, day }],
  );
  const late = dated.filter(
    ({ enteredAt, day }) => secondsOf(enteredAt) > endOfNextWorkingDay(ledger.rows.calendar, day),
  );
  const untyped = newParties(ledger, period).filter((party) => {
    const first = firstPurchaseDay(ledger, party) ?? -Infinity;
    const isInSales = purchasesOfParty(ledger, party)[0]?.day === first;
    return (
      whose(winnerOf(ledger, party)) &&
      isInSales &&
      !ledger.touches.some(
        ({ contact, party: other, day }) => contact.direction !== null && other === party && day <= first,
      )
    );
  });
  const listened = recorded.filter(({ contact }) => contact.listenedOn !== null);
  return {
    'entry.threads': threads.length,
    'entry.answered': responses.length,
    'entry.closedWithoutAnswer': inPeriod.filter(
      (touch) => touch.contact.direction === 'in' && isDismissed(touch) && !isPlanted(touch),
    ).length,
    'entry.medianResponse': median(responses),
    'entry.p90Response': percentile(responses, 0.9),
    'entry.withinTarget': ratio(inTime, judged),
    'entry.waitingNow': all.filter(({ response }) => response === null).length,
    'entry.overdueNow': all.filter(({ state }) => state === 'overdue').length,
    'entry.fromMemory': typed.length === 0 ? null : typed.filter((minutes) => minutes > 60).length,
    'entry.lateRows': dated.length === 0 ? null : late.length,
    'entry.untyped': untyped.length,
    'entry.listened': ratio(listened.length, recorded.length),
  };
}

export function structureFigures(
  ledger: Ledger,
  period: OraclePeriod,
  whose: Whose = EVERYBODY,
): Record<string, number | null> {
  const active = activeContacts(ledger).filter(({ day }) => isIn(day, period));
  const answering = answeringTouches(ledger);
  const care = ledger.touches.filter(
    (touch) =>
      isIn(touch.day, period) &&
      touch.contact.direction === 'out' &&
      touch.party !== null &&
      !isNewcomer(ledger, touch.party, touch.day) &&
      !answering.has(touch),
  );
  const employees = distinct([...active, ...care].map(({ contact }) => contact.employee)).filter(Boolean);
  const conflicts = employees.filter((employee) => {
    const sought = active.filter(({ contact }) => contact.employee === employee).length;
    const cared = care.filter(({ contact }) => contact.employee === employee).length;
    // A fifth of the two together, in whole numbers; none of one kind is no fifth.
    return sought > 0 && cared > 0 && 5 * sought >= sought + cared && 5 * cared >= sought + cared;
  });
  const dayTaken = (moment: Moment): Day => dayOf(momentOfSeconds(timeOf(moment, ledger.rows)));
  const papers = ledger.rows.documents.flatMap(({ requestedAt, responsible }) => {
    if (requestedAt === null || isAhead(requestedAt, ledger.now)) return [];
    const day = dayTaken(requestedAt);
    return isIn(day, period) ? [{ responsible, isOfSeller: heldSellingRole(ledger, responsible, day) }] : [];
  });
  const ofSellers = papers.filter(({ responsible, isOfSeller }) => isOfSeller && whose(responsible)).length;
  const isUnwritten = papers.length === 0 && (dealFigures(ledger, period)['deals.won'] ?? 0) > 0;
  return { 'structure.conflicts': conflicts.length, 'structure.papers': isUnwritten ? null : ofSellers };
}

function heldSellingRole(ledger: Ledger, name: string, day: Day): boolean {
  return ledger.rows.staff.some(
    (row) =>
      name !== '' &&
      row.name === name &&
      (row.roles.includes('active') || row.roles.includes('inbound')) &&
      (row.from === null || dayOf(row.from) <= day) &&
      (row.until === null || dayOf(row.until) >= day),
  );
}

export function dealFigures(
  ledger: Ledger,
  period: OraclePeriod,
  whose: Whose = EVERYBODY,
): Record<string, number | null> {
  const deals = ledger.rows.deals
    .filter(({ openedOn, seller }) => (openedOn === null || dayOf(openedOn) <= ledger.today) && whose(seller))
    .map((deal) => ({
      ...deal,
      opened: deal.openedOn === null ? null : dayOf(deal.openedOn),
      closed: deal.closedOn === null || dayOf(deal.closedOn) > ledger.today ? null : dayOf(deal.closedOn),
    }));
  const closedIn = deals.filter(({ closed }) => closed !== null && isIn(closed, period));
  const won = closedIn.filter(({ stage }) => stage === 'won');
  const lost = closedIn.filter(({ stage }) => stage === 'lost');
  const open = deals.filter(({ opened, closed, stage }) => {
    if (opened === null || opened >= period.end || stage === null) return false;
    if (stage !== 'won' && stage !== 'lost') return true;
    return closed !== null && closed >= period.end;
  });
  const stuck = deals.filter(({ opened, stage, client, nextStepOn }) => {
    if (opened === null || stage === null || stage === 'won' || stage === 'lost') return false;
    const dealParty = partyOfSale({ client }, ledger.rows.clients, metBy(ledger.rows, ledger.now));
    const steps = ledger.touches.filter(
      ({ contact, party }) => contact.direction !== null && party !== null && party === dealParty,
    );
    return ![nextStepOn, ...steps.map(({ contact }) => contact.nextStepOn)].some(
      (step) => step !== null && dayOf(step) >= ledger.today,
    );
  });
  const cycles = won.flatMap(({ opened, closed }) => (opened === null || closed === null ? [] : [closed - opened]));
  return {
    'deals.opened': deals.filter(({ opened }) => opened !== null && isIn(opened, period)).length,
    'deals.won': won.length,
    'deals.lost': lost.length,
    'deals.winRate': ratio(won.length, won.length + lost.length),
    'deals.wonAmount': sumOf(won.map(({ amount }) => amount ?? 0)),
    'deals.medianCycle': median(cycles),
    'deals.openAmount': sumOf(open.map(({ amount }) => amount ?? 0)),
    'deals.stuck': stuck.length,
  };
}
