import type { CallFact } from '../../figures/facts/callFacts';
import type { Facts } from '../../figures/facts/facts';
import type { WatchedSource } from '../../figures/facts/phoneLog';
import { activityOfCalls } from '../../figures/sections/breakdowns';
import { whyAlive, whyNotLost, whyRegistered } from '../../figures/sections/phoneLog';
import { employeeByExtension } from '../../register/tables/whoseNumber';
import { addMonths, civilOf, dayOf, dayOfCivil, type Day } from '../../values/moment';
import { columnsFor, eachOf, factTable } from './factTable';

interface JudgedCall {
  readonly fact: CallFact;
  readonly activity: string;
}

const { text, day, yesNo } = columnsFor<JudgedCall>();

/** Calls of the phone log, each held against the register. */
export const callTable = factTable<JudgedCall>(
  'calls',
  {
    called_on: day(({ fact }) => dayOf(fact.at)),
    is_registered: yesNo(({ fact }, { facts }) => whyRegistered(facts.phoneLog(), fact) !== null),
    is_missed: yesNo(({ fact }, { facts }) => whyNotLost(facts, fact) !== undefined),
    is_lost: yesNo(({ fact }, { facts }) => whyNotLost(facts, fact) === null),
    activity: text(({ activity }) => activity),
    employee: text(({ fact: { call, at } }, { facts }) => employeeByExtension(call.extension, facts.rows.staff, at)),
  },
  ({ facts }) => {
    const activityOf = activityOfCalls(facts) ?? ((): string => '');
    return eachOf(facts.phoneLog().list.map((fact) => ({ fact, activity: activityOf(fact) })));
  },
);

const watched = columnsFor<WatchedSource>();

/** Sources that are to be heard of regularly. */
export const sourceTable = factTable<WatchedSource>(
  'sources',
  {
    source: watched.text(({ source }) => source.name),
    last_heard_at: watched.moment(({ last }) => last),
    is_dead: watched.yesNo((one) => whyAlive(one) === null),
  },
  ({ facts }) => eachOf(facts.phoneLog().watched()),
);

interface LoggedDay {
  readonly on: Day;
  readonly working: number;
  readonly covered: number;
}

const logged = columnsFor<LoggedDay>();

/** How much of the working time of each day up to now the phone log covers; no days where it covers nothing. */
export const loggedDayTable = factTable<LoggedDay>(
  'logged_days',
  {
    day_on: logged.day(({ on }) => on),
    working_seconds: logged.whole(({ working }) => working),
    covered_seconds: logged.whole(({ covered }) => covered),
  },
  ({ facts }) => eachOf(loggedDays(facts)),
);

/** So long before the log begins a period may begin that reaches into it. */
const MONTHS_BEFORE = 60;

function loggedDays({ phoneLog, calendar, now }: Facts): readonly LoggedDay[] {
  const { covered, list } = phoneLog();
  const begins = Math.min(covered[0]?.from ?? Infinity, list[0]?.at ?? Infinity);
  if (!Number.isFinite(begins)) return [];
  const { year } = civilOf(addMonths(dayOf(begins), -MONTHS_BEFORE));
  const seconds = (from: number, to: number): number => Math.round(calendar.workingMinutes(from, to) * 60);
  const days: LoggedDay[] = [];
  for (let on = dayOfCivil({ year, month: 1, day: 1 }); on < now; on++) {
    const end = Math.min(on + 1, now);
    const within = covered.filter(({ from, to }) => from < end && to > on);
    const sum = within.reduce((total, { from, to }) => total + seconds(Math.max(from, on), Math.min(to, end)), 0);
    days.push({ on, working: seconds(on, end), covered: sum });
  }
  return days;
}
