import { DEFAULT_SETTINGS } from '../register/tables/settings';
import type { ChannelKind, ResultKind } from '../register/schema/choice';
import { dayOf, type Day, type Moment } from '../values/moment';
import type { Company } from './companies';
import { OWNER } from './people';
import type { Random } from './random';
import { monthIndexOf } from './season';
import type { NamedBy, Touch } from './touch';
import { writeTouch } from './writeTouch';
import { atMinute } from './demoTime';
import { dated, type DemoRecord, type World } from './world';

/** Somebody comes to us, and we answer: at once, later the same day, or after the weekend. */
export interface Inquiry {
  readonly at: Moment;
  readonly company: Company;
  readonly namedBy?: NamedBy;
  readonly channel: ChannelKind;
  readonly result: ResultKind;
  readonly employee: string;
  readonly line: string;
  readonly activity?: string;
  /** Calls of newcomers are recorded and listened to. */
  readonly isNewcomer: boolean;
}

/** Share of inquiries answered in time by month: it slips when people are missing, and recovers. */
const IN_TIME = [0.78, 0.72, 0.8, 0.8, 0.82, 0.83, 0.8, 0.7, 0.68, 0.72, 0.8, 0.86, 0.88];

/** Writes an inquiry with its answer; nothing when the answer would lie ahead of now. */
export function writeInquiry(world: World, inquiry: Inquiry, random: Random): void {
  const { time } = world;
  const delay = delayOf(inquiry, world, random);
  const answeredAt = delay === 0 ? inquiry.at : time.after(inquiry.at, delay);
  if (answeredAt > time.now) return;
  const isLive = inquiry.channel === 'call' && delay === 0;
  const answersInRow = isLive || random.chance(0.6);
  const result = isLive || inquiry.channel !== 'call' ? inquiry.result : 'noAnswer';
  const touch: Touch = { ...inquiry, direction: 'in', result };
  const also = isLive ? recordingOf(inquiry, world, random) : {};
  writeTouch(world, { ...touch, also, ...(answersInRow && { answeredAt }) });
  if (isLive) return;
  if (delay > 20 && random.chance(0.3)) writeAttempt(world, inquiry, time.after(inquiry.at, Math.floor(delay / 3)));
  if (delay > 40 && random.chance(0.35))
    writeTouch(world, { ...touch, at: time.after(inquiry.at, Math.floor(delay / 2)) });
  if (!answersInRow) writeAnswer(world, inquiry, answeredAt);
}

function delayOf({ at, channel }: Inquiry, { time }: World, random: Random): number {
  const isOpen = time.after(at, 0) === at;
  if (channel === 'call' && isOpen && random.chance(0.66)) return 0;
  const target = DEFAULT_SETTINGS.replyTargets[channel];
  const share = IN_TIME[monthIndexOf(dayOf(at), time.months)] ?? 0.8;
  return random.chance(share) ? random.int(2, target) : target + Math.round(random.int(1, 14) ** 2);
}

function writeAttempt(world: World, inquiry: Inquiry, at: Moment): void {
  const { company, employee, line } = inquiry;
  writeTouch(world, { at, direction: 'out', channel: 'call', company, employee, line, result: 'noAnswer' });
}

function writeAnswer(world: World, { company, employee, line, channel, result }: Inquiry, at: Moment): void {
  const answersBy = channel === 'form' ? 'call' : channel;
  writeTouch(world, { at, direction: 'out', channel: answersBy, company, employee, line, result });
}

/** A recording of the telephone service; the owner listens to most of the newcomers' calls within days. */
function recordingOf(inquiry: Inquiry, world: World, random: Random): DemoRecord {
  const number = String(4_000_000 + Math.round((inquiry.at - 40_000) * 500) + inquiry.company.number);
  if (!inquiry.isNewcomer || !random.chance(0.9)) return {};
  const recording = { recording: `https://calls.example/r/${number}`, sourceKey: `pbx:${number}` };
  const listenedOn = world.time.shift(dayOf(inquiry.at), random.int(1, 3));
  if (listenedOn > world.time.today - 1 || !random.chance(0.72)) return recording;
  return {
    ...recording,
    listenedBy: world.say(OWNER),
    listenedOn: dated(listenedOn),
    score: random.pick([3, 4, 4, 5, 5, 2]),
  };
}

/** A moment when people turn to us: mostly in hours, sometimes over lunch, in the evening, on a day off. */
export function momentOfInquiry(world: World, day: Day, random: Random): Moment {
  const { time } = world;
  const draw = random.int(1, 100);
  if (draw <= 80) return time.during(day, random);
  if (draw <= 88) return atMinute(day, random.int(13 * 60, 14 * 60 - 1));
  if (draw <= 94) return atMinute(day, random.int(18 * 60 + 5, 21 * 60));
  const daysOff = time.dayOff(day, day + 8);
  return atMinute(daysOff[0] ?? day, random.int(10 * 60, 19 * 60));
}
