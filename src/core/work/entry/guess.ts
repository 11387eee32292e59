import type { JudgedThread } from '../../figures/facts/thread';
import type { ChannelKind, Direction, ResultKind } from '../../register/schema/choice';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import { dayOf, type Day, type Moment } from '../../values/moment';

/** What a contact most likely is before anybody says so. */
export interface ContactGuess {
  readonly direction: Direction;
  readonly channel: ChannelKind;
}

/**
 * Whoever waits is being answered; whoever is looked up by a phone or an address has just called or written; whoever is
 * looked up by name is being called.
 */
export function guessOf(typed: string, thread: Pick<JudgedThread, 'inbound'> | null): ContactGuess {
  if (thread) return { direction: 'out', channel: answeringChannel(thread.inbound[0]?.contact.channel ?? null) };
  if (typed.includes('@')) return { direction: 'in', channel: 'email' };
  return { direction: /\d{3}/.test(typed.replace(/[\s()+./-]/g, '')) ? 'in' : 'out', channel: 'call' };
}

/** A form and a meeting are answered by a call. */
function answeringChannel(channel: ChannelKind | null): ChannelKind {
  return channel === 'email' || channel === 'messenger' ? channel : 'call';
}

/** How a contact may have ended, the usual end first: only who came to us can be spam or no client. */
export const RESULTS: Readonly<Record<Direction, readonly ResultKind[]>> = {
  out: ['reached', 'lead', 'deal', 'refused', 'noAnswer', 'claim'],
  in: ['reached', 'lead', 'deal', 'refused', 'noAnswer', 'claim', 'spam', 'notClient'],
};

/** Who came to us and was talked to is answered by that: nobody waits. */
export function isAnsweredAtOnce(direction: Direction, result: ResultKind): boolean {
  return direction === 'in' && result !== 'noAnswer' && result !== 'spam' && result !== 'notClient';
}

/** A day to agree on with one key. */
export interface NextStepChoice {
  readonly key: 'today' | 'tomorrow' | 'week';
  readonly on: Moment;
}

const AFTERNOON = 15 / 24;
const WEEK = 7;
const DAYS_SEARCHED = 60;

/** Today at 15:00 while that lies ahead, the next working day, the working day a week from now. */
export function nextStepChoices(
  now: Moment,
  calendar: Pick<WorkingCalendar, 'intervalsOf'>,
): readonly NextStepChoice[] {
  const today = dayOf(now);
  const isToday = now < today + AFTERNOON && calendar.intervalsOf(today).length > 0;
  return [
    ...(isToday ? [{ key: 'today' as const, on: today + AFTERNOON }] : []),
    { key: 'tomorrow', on: workingDayFrom(today + 1, calendar) },
    { key: 'week', on: workingDayFrom(today + WEEK, calendar) },
  ];
}

/** The day itself where a calendar knows no work at all. */
function workingDayFrom(day: Day, { intervalsOf }: Pick<WorkingCalendar, 'intervalsOf'>): Day {
  for (let next = day; next < day + DAYS_SEARCHED; next++) if (intervalsOf(next).length > 0) return next;
  return day;
}
