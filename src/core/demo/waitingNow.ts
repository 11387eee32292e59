import type { ChannelKind } from '../register/schema/choice';
import { weekdayOf, type Moment } from '../values/moment';
import { WAITING_CLIENTS } from './careYear';
import { companyOf, type Company } from './companies';
import { atMinute } from './demoTime';
import { itemAt } from './random';
import { writeTouch } from './writeTouch';
import { ACTIVITIES, LINES } from './words';
import type { World } from './world';

/** Who waits for an answer at now: working minutes waited against targets of 15 for a call and 30 for the rest. */
interface Waiting {
  readonly minutes: number;
  readonly channel: ChannelKind;
  /** Position in the waiting clients; a newcomer otherwise. */
  readonly client?: number;
  /** Working minutes before now at which somebody called back in vain, or they wrote again. */
  readonly attempt?: number;
  readonly again?: number;
}

const WAITING: readonly Waiting[] = [
  { minutes: 3, channel: 'call' },
  { minutes: 8, channel: 'form' },
  { minutes: 14, channel: 'email', client: 0 },
  { minutes: 13, channel: 'call', client: 1 },
  { minutes: 25, channel: 'messenger' },
  { minutes: 10, channel: 'call', attempt: 4 },
  { minutes: 48, channel: 'call', attempt: 30, again: 11 },
  { minutes: 135, channel: 'email', client: 2, again: 40 },
];
const COMPANIES_WAITING = 4000;

/** Writes the threads that are open at now; one has been waiting since last Friday evening. */
export function writeWaiting(world: World): void {
  const { time } = world;
  WAITING.forEach((one, index) => {
    const company = one.client === undefined ? newcomer(index) : companyOf(itemAt(WAITING_CLIENTS, one.client));
    const row = (minutes: number, isOut: boolean): void => {
      writeRow(world, company, time.before(time.now, minutes), isOut ? 'call' : one.channel, isOut, index);
    };
    row(one.minutes, false);
    if (one.attempt !== undefined) row(one.attempt, true);
    if (one.again !== undefined) row(one.again, false);
  });
  const afterFriday = time.today - (weekdayOf(time.today + 1) % 7);
  const friday = time.before(afterFriday, 20);
  writeRow(world, newcomer(WAITING.length), friday, 'call', false, WAITING.length);
  const hasOpenedToday = time.before(time.now, 1) >= time.today;
  if (hasOpenedToday) return;
  writeRow(world, newcomer(20), atMinute(time.today - 1, 15 * 60 + 20), 'form', false, 20);
  writeRow(world, newcomer(21), atMinute(time.today - 1, 20 * 60 + 5), 'email', false, 21);
}

function newcomer(index: number): Company {
  return companyOf(COMPANIES_WAITING + index, 690 - index);
}

function writeRow(
  world: World,
  company: Company,
  at: Moment,
  channel: ChannelKind,
  isOut: boolean,
  turn: number,
): void {
  const isMissed = isOut || channel === 'call';
  writeTouch(world, {
    at,
    direction: isOut ? 'out' : 'in',
    channel,
    company,
    namedBy: turn === 0 ? 'phone' : channel === 'email' && company.number >= COMPANIES_WAITING ? 'email' : 'all',
    employee: world.onDuty('inbound', Math.floor(at), turn),
    line: itemAt(LINES, turn).name,
    ...(company.number >= COMPANIES_WAITING && !isOut && { activity: itemAt(ACTIVITIES, turn % 2).name }),
    ...(isMissed && { result: 'noAnswer' as const }),
  });
}
