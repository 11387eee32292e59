import { stageKinds, type StageKind } from '../register/schema/choice';
import type { Day } from '../values/moment';
import { winnerOf, type ClientStory } from './clientStories';
import { companyOf } from './companies';
import { itemAt, randomOf, type Random } from './random';
import { ACTIVITIES, COMMENTS, LINES, LOSS_REASONS, NEXT_STEPS } from './words';
import { dated, type DemoRecord, type World } from './world';

/** The deal that a client's first purchase closed; blank when the client came without one. */
export function writeWonDeal(world: World, story: ClientStory): string {
  const [first] = story.purchases;
  if (!first || (story.coming !== 'active' && story.coming !== 'inbound')) return '';
  const random = randomOf(`deal ${story.company.number}`);
  return world.write('deals', {
    openedOn: dated(world.time.shift(first.day, -random.int(3, story.coming === 'active' ? 24 : 12))),
    client: world.say(story.company.name),
    line: world.say(first.line),
    ...(story.activity !== '' && { activity: world.say(story.activity) }),
    seller: world.say(winnerOf(story, first.day, world)),
    amount: first.amount,
    stage: stageKinds.labels.won[world.language],
    closedOn: dated(first.day),
  });
}

const LOST_DEALS = 58;
const OPEN_DEALS = 24;
/** Open deals, by number, about which nobody has agreed what comes next: a fresh one and two that stand still. */
const WITHOUT_STEP: readonly number[] = [3, 10, 16];
/** Deals with companies that are not clients take companies from here on. */
const DEAL_COMPANIES = 160;

/** Deals that did not end in a purchase: lost over the year, or still open. */
export function writeOtherDeals(world: World): void {
  const { time } = world;
  const days = time.workdays(itemAt(time.months, 0), time.today);
  for (let number = 0; number < LOST_DEALS; number++) {
    const opened = itemAt(days, Math.floor(((number + 0.3) / LOST_DEALS) * (days.length - 29)));
    writeDeal(world, number, opened, 'lost');
  }
  const stages: readonly StageKind[] = ['new', 'offer', 'offer', 'agreed'];
  for (let number = 0; number < OPEN_DEALS; number++) {
    const opened = time.shift(time.today, -1 - Math.round((number * number) / 6));
    writeDeal(world, LOST_DEALS + number, opened, itemAt(stages, number), !WITHOUT_STEP.includes(number));
  }
}

function stepOf({ say, time }: World, random: Random, hasStep: boolean): DemoRecord {
  const step = { nextStep: say(random.pick(NEXT_STEPS)), nextStepOn: dated(time.shift(time.today, random.int(-2, 6))) };
  return hasStep ? step : {};
}

function writeDeal(world: World, number: number, opened: Day, stage: StageKind, hasStep = true): void {
  const random = randomOf(`other deal ${number}`);
  const { say, time } = world;
  const line = random.pick(LINES);
  const isActive = random.chance(0.55);
  world.write('deals', {
    openedOn: dated(opened),
    client: say(companyOf(DEAL_COMPANIES + number).name),
    line: say(line.name),
    ...(!isActive && { activity: say(random.pick(ACTIVITIES.slice(0, 3)).name) }),
    seller: say(world.onDuty(isActive ? 'active' : 'inbound', opened, number)),
    ...(random.chance(0.93) && { amount: Math.round(random.around(line.price * 1.8, 0.5) / 100) * 100 }),
    stage: stageKinds.labels[stage][world.language],
    ...(stage === 'lost'
      ? { closedOn: dated(time.shift(opened, random.int(4, 28))), lossReason: say(random.pick(LOSS_REASONS)) }
      : stepOf(world, random, hasStep)),
    ...(random.chance(0.3) && { comment: say(random.pick(COMMENTS)) }),
  });
}
