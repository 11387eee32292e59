import type { ChannelKind } from '../schema/choice';
import { companyOf } from './companies';
import { momentOfInquiry, writeInquiry } from './inquiry';
import { itemAt, randomOf, type Random } from './random';
import { seasonOf } from './season';
import { writeTouch, type NamedBy } from './touch';
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
      else writeNewcomer(world, number, momentOfInquiry(world, day, random), random);
    }
  }
}

function writeNewcomer(world: World, number: number, at: number, random: Random): void {
  const channel: ChannelKind = random.pick(['call', 'call', 'call', 'call', 'form', 'form', 'email', 'messenger']);
  const marks: readonly NamedBy[] = channel === 'email' ? ['email'] : ['phone', 'phone', 'all'];
  const spend = random.pick([0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 4, 5]);
  writeInquiry(
    world,
    {
      at,
      company: { ...companyOf(number), name: companyOf((number % 100) + 695).name },
      namedBy: random.pick(marks),
      channel,
      result: random.pick(['reached', 'reached', 'lead', 'refused', 'lead']),
      employee: world.onDuty('inbound', Math.floor(at), number),
      line: random.pick(LINES).name,
      activity: random.chance(0.9) ? itemAt(ACTIVITIES, spend).name : '',
      isNewcomer: true,
    },
    random,
  );
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
  writeTouch(world, {
    at,
    direction: 'in',
    channel: isHidden || random.chance(0.7) ? 'call' : 'email',
    company: companyOf(number),
    namedBy: 'phone',
    employee: world.onDuty('inbound', Math.floor(at), number),
    result: isSpam ? 'spam' : 'notClient',
    ...(!isSpam && { comment: random.pick(NOISE_COMMENTS) }),
    ...(isHidden && { also: { phone: world.say('скрыт|hidden') } }),
  });
}
