import type { Day } from '../values/moment';
import { winnerOf, type ClientStory, type Purchase } from './clientStories';
import { momentOfInquiry, writeInquiry } from './inquiry';
import { itemAt, randomOf, type Random } from './random';
import type { Touch } from './touch';
import { writeTouch } from './writeTouch';
import { NEXT_STEPS } from './words';
import type { World } from './world';

/** What the contacts before a client's first purchase are told around. */
interface Journey {
  readonly world: World;
  readonly story: ClientStory;
  readonly first: Purchase;
  readonly random: Random;
}

/** The contacts that led a new client to its first purchase. */
export function writeJourney(world: World, story: ClientStory): void {
  const [first] = story.purchases;
  if (!first) return;
  const journey = { world, story, first, random: randomOf(`journey ${story.company.number}`) };
  if (story.coming === 'active') writeActive(journey);
  if (story.coming === 'inbound' || story.coming === 'referral') writeInbound(journey);
}

function writeCall({ world, story, first, random }: Journey, day: Day, employee: string, more: Partial<Touch>): void {
  const at = world.time.during(day, random);
  const { company } = story;
  writeTouch(world, { at, direction: 'out', channel: 'call', company, employee, line: first.line, ...more });
}

/** Called, interested, agreed; every fifth time the client calls back in between. */
function writeActive(journey: Journey): void {
  const { world, story, first, random } = journey;
  const { time } = world;
  const lead = time.shift(first.day, -random.int(5, 22));
  const seller = winnerOf(story, lead, world);
  const call = (day: Day, more: Partial<Touch>): void => writeCall(journey, day, seller, more);
  for (let attempt = random.int(0, 2); attempt > 0; attempt--) {
    call(time.shift(lead, -attempt * 2), { result: 'noAnswer' });
  }
  if (random.chance(0.4)) call(time.shift(lead, -random.int(7, 9)), { result: 'reached' });
  const step = { nextStep: random.pick(NEXT_STEPS), nextStepOn: time.shift(lead, 2) };
  call(lead, { result: 'lead', ...(story.turn % 4 !== 3 && step) });
  if (story.turn % 5 === 2) writeCallBack(journey, time.shift(lead, 2));
  if (random.chance(0.35)) call(time.shift(first.day, -2), { channel: 'meeting', result: 'reached' });
  call(time.shift(first.day, -1), { result: 'deal' });
}

function writeCallBack({ world, story, first, random }: Journey, day: Day): void {
  const { company, turn } = story;
  const at = world.time.during(day, random);
  const employee = world.onDuty('inbound', day, turn);
  const inquiry = { at, company, employee, line: first.line, isNewcomer: true };
  writeInquiry(world, { ...inquiry, channel: 'call', result: 'reached' }, random);
}

/** One of those who came to us had been talked to months before: too long ago to have been won by it. */
const TALKED_LONG_AGO = 20;
const CHANNELS = ['call', 'call', 'form', 'call', 'email', 'messenger'] as const;

/** They came, were answered, and bought soon; every seventh had been called in vain before. */
function writeInbound(journey: Journey): void {
  const { world, story, first, random } = journey;
  const { time } = world;
  const { company, turn, activity } = story;
  const came = time.shift(first.day, -(turn % 6 === 5 ? random.int(18, 40) : random.int(1, 9)));
  const employee = winnerOf(story, came, world);
  const hunter = world.onDuty('active', came, turn);
  const at = momentOfInquiry(world, came, random);
  const inquiry = { at, company, employee, line: first.line, activity };
  if (turn === TALKED_LONG_AGO) {
    writeCall(journey, time.shift(came, -95), hunter, { result: 'reached' });
    writeTouch(world, { ...inquiry, direction: 'in', channel: 'form', answeredAt: time.after(at, 9) });
    return;
  }
  if (turn % 7 === 3) writeCall(journey, time.shift(came, -9), hunter, { result: 'noAnswer' });
  const channel = itemAt(CHANNELS, turn);
  writeInquiry(world, { ...inquiry, channel, result: 'lead', isNewcomer: true }, random);
  if (first.day - came > 3 && random.chance(0.8)) {
    writeCall(journey, time.shift(first.day, -1), employee, { result: 'deal' });
  }
}
