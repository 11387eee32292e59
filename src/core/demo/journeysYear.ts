import type { Moment } from '../values/moment';
import { winnerOf, type ClientStory } from './clientStories';
import { momentOfInquiry, writeInquiry } from './inquiry';
import { itemAt, randomOf, type Random } from './random';
import { writeTouch, type Touch } from './touch';
import { NEXT_STEPS } from './words';
import type { World } from './world';

/** The contacts that led a new client to its first purchase. */
export function writeJourney(world: World, story: ClientStory): void {
  const random = randomOf(`journey ${story.company.number}`);
  const [first] = story.purchases;
  if (!first) return;
  if (story.coming === 'active') writeActive(world, story, first.day, first.line, random);
  if (story.coming === 'inbound' || story.coming === 'referral')
    writeInbound(world, story, first.day, first.line, random);
}

/** Called, interested, agreed; every fifth time the client calls back in between. */
function writeActive(world: World, story: ClientStory, firstDay: Moment, line: string, random: Random): void {
  const { time } = world;
  const { company, turn } = story;
  const lead = time.shift(firstDay, -random.int(5, 22));
  const employee = winnerOf(story, lead, world);
  const call = (day: Moment, more: Partial<Touch>): void => {
    const at = time.during(day, random);
    writeTouch(world, { at, direction: 'out', channel: 'call', company, employee, line, ...more });
  };
  for (let attempt = random.int(0, 2); attempt > 0; attempt--)
    call(time.shift(lead, -attempt * 2), { result: 'noAnswer' });
  if (random.chance(0.4)) call(time.shift(lead, -random.int(7, 9)), { result: 'reached' });
  const nextStepOn = time.shift(lead, 2);
  call(lead, { result: 'lead', ...(turn % 4 !== 3 && { nextStep: random.pick(NEXT_STEPS), nextStepOn }) });
  if (turn % 5 === 2) {
    const at = time.during(time.shift(lead, 2), random);
    const inbound = world.onDuty('inbound', lead, turn);
    writeInquiry(
      world,
      { at, company, channel: 'call', result: 'reached', employee: inbound, line, isNewcomer: true },
      random,
    );
  }
  if (random.chance(0.35)) call(time.shift(firstDay, -2), { channel: 'meeting', result: 'reached' });
  call(time.shift(firstDay, -1), { result: 'deal' });
}

/** One of those who came to us had been talked to half a year before: too long ago to have been won by it. */
const TALKED_LONG_AGO = 20;

/** They came, were answered, and bought soon; every seventh had been called in vain before. */
function writeInbound(world: World, story: ClientStory, firstDay: Moment, line: string, random: Random): void {
  const { time } = world;
  const { company, turn, activity } = story;
  const came = time.shift(firstDay, -(turn % 6 === 5 ? random.int(18, 40) : random.int(1, 9)));
  const employee = winnerOf(story, came, world);
  const hunter = world.onDuty('active', came, turn);
  const before = (workdays: number, result: Touch['result']): void => {
    const at = time.during(time.shift(came, -workdays), random);
    writeTouch(world, {
      at,
      direction: 'out',
      channel: 'call',
      company,
      employee: hunter,
      line,
      ...(result && { result }),
    });
  };
  if (turn % 7 === 3) before(9, 'noAnswer');
  if (turn === TALKED_LONG_AGO) before(95, 'reached');
  const at = momentOfInquiry(world, came, random);
  const channel = itemAt(['call', 'call', 'form', 'call', 'email', 'messenger'] as const, turn);
  if (turn === TALKED_LONG_AGO) {
    const answeredAt = time.after(at, 9);
    writeTouch(world, { at, answeredAt, direction: 'in', channel: 'form', company, employee, line, activity });
  } else {
    writeInquiry(world, { at, company, channel, result: 'lead', employee, line, activity, isNewcomer: true }, random);
  }
  if (turn !== TALKED_LONG_AGO && firstDay - came > 3 && random.chance(0.8)) {
    const talk = time.during(time.shift(firstDay, -1), random);
    writeTouch(world, { at: talk, direction: 'out', channel: 'call', company, employee, line, result: 'deal' });
  }
}
