import type { ChannelKind } from '../register/schema/choice';
import { dayOf, type Moment } from '../values/moment';
import { companyOf } from './companies';
import { momentOfInquiry, writeInquiry } from './inquiry';
import { itemAt, randomOf, type Random } from './random';
import { FAIR_MONTHS, seasonOf } from './season';
import type { NamedBy } from './touch';
import { writeTouch } from './writeTouch';
import { ACTIVITIES, LINES } from './words';
import type { World } from './world';

/** Companies that turned to us and did not buy are numbered from here; most give a phone or an address and no name. */
const AT_THE_DOOR = 5000;
const INQUIRIES_A_MONTH = 34;

/** Inquiries of newcomers who have not bought, with the spam, job seekers and suppliers among them. */
export function writeDoor(world: World): void {
  const { time } = world;
  let number = AT_THE_DOOR;
  for (let month = 0; month < time.months.length - 1; month++) {
    const start = itemAt(time.months, month);
    const days = time.workdays(start, Math.min(itemAt(time.months, month + 1), time.today));
    const count = Math.round(INQUIRIES_A_MONTH * seasonOf(start) * (1 + month * 0.02) * Math.min(days.length / 20, 1));
    for (let index = 0; index < count; index++, number++) {
      const random = randomOf(`door ${number}`);
      const day = itemAt(days, Math.floor((index / count) * days.length));
      if (random.chance(0.13)) writeNoise(world, number, momentOfInquiry(world, day, random), random);
      else writeNewcomer(world, { number, month, at: momentOfInquiry(world, day, random) }, random);
    }
  }
}

interface Newcomer {
  readonly number: number;
  readonly month: number;
  readonly at: Moment;
}

function writeNewcomer(world: World, { number, month, at }: Newcomer, random: Random): void {
  const channel: ChannelKind = random.pick(['call', 'call', 'call', 'call', 'form', 'form', 'email', 'messenger']);
  const marks: readonly NamedBy[] = channel === 'email' ? ['email'] : ['phone', 'phone', 'all'];
  const activities = FAIR_MONTHS.includes(month) ? [0, 0, 1, 1, 2, 3, 3, 3, 4, 5] : [0, 0, 0, 0, 1, 1, 1, 2, 4, 4, 5];
  const activity = random.chance(0.9) ? itemAt(ACTIVITIES, random.pick(activities)).name : '';
  const company = companyOf(number, (number % 100) + 695);
  const line = random.pick(LINES).name;
  const employee = world.onDuty('inbound', dayOf(at), number);
  const result = random.pick(['reached', 'reached', 'lead', 'refused', 'lead'] as const);
  const namedBy = random.pick(marks);
  writeInquiry(world, { at, company, namedBy, channel, result, employee, line, activity, isNewcomer: true }, random);
  if (result === 'refused' || channel === 'email' || !random.chance(0.4)) return;
  const call = world.time.during(world.time.shift(dayOf(at), random.int(2, 6)), random);
  writeTouch(world, {
    at: call,
    direction: 'out',
    channel: 'call',
    company,
    namedBy,
    employee,
    line,
    result: random.pick(['reached', 'reached', 'noAnswer', 'refused'] as const),
  });
}

const NOISE_COMMENTS = [
  'Ищет работу|Looking for a job',
  'Предлагают доставку воды|Offer water delivery',
  'Благодарность за заказ|Thanks for the order',
];

function writeNoise(world: World, number: number, at: number, random: Random): void {
  if (at > world.time.now) return;
  const isSpam = random.chance(0.5);
  const isHidden = random.chance(0.2);
  const channel = isHidden || random.chance(0.7) ? 'call' : 'email';
  writeTouch(world, {
    at,
    direction: 'in',
    channel,
    company: companyOf(number, (number % 100) + 695),
    namedBy: channel === 'call' ? 'phone' : 'email',
    employee: world.onDuty('inbound', dayOf(at), number),
    result: isSpam ? 'spam' : 'notClient',
    ...(!isSpam && { comment: random.pick(NOISE_COMMENTS) }),
    ...(isHidden && { also: { phone: world.say('скрыт|hidden') } }),
  });
}
