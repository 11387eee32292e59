import type { CallFact } from '../facts/callFacts';
import type { ContactFact } from '../facts/contactFact';
import type { Facts } from '../facts/facts';
import { countLeftOut, type LeftOutCounts } from '../facts/leftOut';
import type { PhoneLog, WatchedSource } from '../facts/phoneLog';
import type { Period } from '../../register/time/period';
import { ratio } from '../../values/statistics';
import { countOf, valueOf, type Measure } from './measure';
import type { PeriodView } from './periodView';
import type { WhyNot } from './verdict';

/** Below so many seconds nobody has talked with anybody, whatever the line says. */
const SECONDS_OF_A_TALK = 10;

/** Calls of the log in a period. */
export function callsOf({ facts, period: { start, end } }: Pick<PeriodView, 'facts' | 'period'>): readonly CallFact[] {
  return facts.phoneLog().list.filter(({ at }) => at >= start && at < end);
}

/** What `entry.unregistered` and its "why" say of a call. */
export function whyRegistered(log: PhoneLog, call: CallFact): WhyNot {
  return log.rowOf(call) === null ? null : 'registered';
}

/** What `entry.lost` and its "why" say of a call; `undefined`: we took it, or it was ours. By the log alone. */
export function whyNotLost({ phoneLog, calendar, settings, now }: Facts, fact: CallFact): WhyNot | undefined {
  if (!fact.isInbound || fact.isTaken) return undefined;
  const target = settings.replyTargets.call;
  const isInTime = (at: number): boolean => calendar.workingMinutes(fact.at, at) <= target;
  const after = phoneLog().of(fact.party, numberOf(fact), fact.at, now);
  if (after.some((other) => other.isTaken && isInTime(other.at))) return 'calledBack';
  return isInTime(now) ? 'notOverdue' : null;
}

/** A number by which somebody can be called back. */
function numberOf({ call: { phone } }: CallFact): string {
  return /\d/.test(phone) ? phone : '';
}

/**
 * What `active.unconfirmed` and its "why" say of a contact; `undefined`: no outbound call, or the log does not cover it,
 * or nothing is known by which a call could be told.
 */
export function whyConfirmed({ phoneLog }: Facts, fact: ContactFact): WhyNot | undefined {
  const { isInbound, contact, at, isTalk } = fact;
  if (isInbound || contact.channel !== 'call') return undefined;
  const log = phoneLog();
  if (!log.covers(at) || !log.hasNumber(fact)) return undefined;
  const calls = log.near(fact);
  const isTalked = calls.some(isLongEnough);
  return calls.length > 0 && (isTalked || !isTalk) ? 'inPhoneLog' : null;
}

/** Somebody talked for ten seconds at least; a log that does not say how long is believed. */
export function isLongEnough({ call: { talked, seconds }, isTaken }: CallFact): boolean {
  return talked === null && seconds === null ? isTaken : (talked ?? seconds ?? 0) >= SECONDS_OF_A_TALK;
}

/** What `entry.deadSources` and its "why" say of a source that is to be heard of regularly. */
export function whyAlive({ isDead }: WatchedSource): WhyNot {
  return isDead ? null : 'heardOf';
}

/** Of the working time of a period up to now, the share that the log covers; null where none has passed. */
export function coverageOf({ phoneLog, calendar, now }: Facts, { start, end }: Period): number | null {
  const until = Math.min(end, now);
  const covered = phoneLog().covered.reduce(
    (sum, { from, to }) => sum + calendar.workingMinutes(Math.max(from, start), Math.min(to, until)),
    0,
  );
  return ratio(covered, calendar.workingMinutes(start, until));
}

/** Without a log of the period nothing is known: never that all is well. */
export function measureLog(view: PeriodView): {
  readonly 'entry.unregistered': Measure;
  readonly 'entry.lost': Measure;
} {
  const { facts, period } = view;
  const log = facts.phoneLog();
  const calls = callsOf(view);
  const coverage = coverageOf(facts, period);
  const leftOut = countLeftOut(log.leftOut, period);
  const measure = (verdicts: readonly WhyNot[]): Measure => {
    const isKnown = calls.length > 0 || (coverage ?? 0) > 0;
    return known(verdicts, isKnown, coverage, leftOut);
  };
  return {
    'entry.unregistered': measure(calls.map((call) => whyRegistered(log, call))),
    'entry.lost': measure(calls.map((call) => whyNotLost(facts, call)).filter((why) => why !== undefined)),
  };
}

export function measureUnconfirmed(view: PeriodView, leftOut: LeftOutCounts): Measure {
  const { facts, period, contacts } = view;
  const isCovered = facts.phoneLog().covered.length > 0;
  const coverage = isCovered ? coverageOf(facts, period) : null;
  const verdicts: WhyNot[] = [];
  if (isCovered)
    contacts.each((contact) => {
      const why = whyConfirmed(facts, contact);
      if (why !== undefined) verdicts.push(why);
    });
  return known(verdicts, verdicts.length > 0 || (coverage ?? 0) > 0, coverage, leftOut);
}

function known(
  verdicts: readonly WhyNot[],
  isKnown: boolean,
  coverage: number | null,
  leftOut: LeftOutCounts,
): Measure {
  const counted = verdicts.filter((why) => why === null).length;
  const measure = isKnown ? countOf(counted, verdicts.length, leftOut) : valueOf(null, 0, 0, leftOut);
  return isKnown ? { ...measure, coverage } : measure;
}

/** Sources that are silent for longer than they should be, at now; no data while none says how long that is. */
export function measureDeadSources(facts: Facts): Measure {
  const watched = facts.phoneLog().watched();
  if (watched.length === 0) return valueOf(null, 0, 0, {});
  return countOf(watched.filter((one) => whyAlive(one) === null).length, watched.length, {});
}

/** Whether there is a phone log, or a source that could send one: without it its figures have no place on a sheet. */
export function hasPhoneLog({ rows }: Facts): boolean {
  return rows.calls.length > 0 || rows.sources.length > 0;
}
