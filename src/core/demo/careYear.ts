import type { ChannelKind } from '../register/schema/choice';
import { dayOf, type Day } from '../values/moment';
import type { ClientStory } from './clientStories';
import { momentOfInquiry, writeInquiry } from './inquiry';
import { HUNTER_WHO_CARES } from './people';
import { itemAt, randomOf, type Random } from './random';
import { carerOf } from './salesYear';
import { monthIndexOf } from './season';
import { writeTouch } from './writeTouch';
import { COMMENTS } from './words';
import type { World } from './world';

/** In the last two months the hunter also calls old clients: the rule of structure is broken. */
const HUNTER_CARES_FROM_MONTH = 11;
/** Clients that the waiting list of today is about say nothing else in its last days. */
export const WAITING_CLIENTS = [24, 33, 41];
const QUIET_DAYS = 6;

/** What goes on with a client around its repeat purchases: orders by phone and mail, and calls of care. */
export function writeCare(world: World, story: ClientStory): void {
  writeFirstQuestion(world, story);
  const random = randomOf(`care ${story.company.number}`);
  const { time } = world;
  const quietFrom = WAITING_CLIENTS.includes(story.company.number) ? time.today - QUIET_DAYS : time.today;
  const repeats = story.purchases.slice(story.coming === 'before' ? 0 : 1);
  for (const purchase of repeats) {
    const day = time.shift(purchase.day, -random.int(0, 2));
    const previous = story.purchases[0]?.day ?? purchase.day;
    if (day >= quietFrom || (day <= previous && story.coming !== 'before')) continue;
    if (random.chance(0.5)) writeOrder(world, story, day, purchase.line, random);
    else if (random.chance(0.72)) writeCareCall(world, story, day, purchase.line, random);
  }
  const last = story.purchases[story.purchases.length - 1];
  if (last && last.day + 70 < quietFrom) writeCareCall(world, story, time.shift(last.day, 40), last.line, random);
}

/** Clients who complained some working days ago: of the first nobody has written how it ended. */
const CLAIMS = [
  { client: 30, daysAgo: 4, isSettled: false, words: 'Не та бумага|Wrong paper' },
  { client: 47, daysAgo: 12, isSettled: true, words: 'Две коробки помяты|Two boxes came crushed' },
] as const;

/** Claims of the last weeks, each answered at once. */
export function writeClaims(world: World, stories: readonly ClientStory[]): void {
  const { time } = world;
  for (const { client, daysAgo, isSettled, words } of CLAIMS) {
    const { company, manager } = itemAt(stories, client);
    const at = time.during(time.shift(time.today, -daysAgo), randomOf(`claim ${client}`));
    const call = { channel: 'call', company, employee: manager } as const;
    writeTouch(world, { ...call, at, answeredAt: at, direction: 'in', result: 'claim', comment: words });
    if (!isSettled) continue;
    writeTouch(world, {
      ...call,
      at: time.during(time.shift(dayOf(at), 1), randomOf(`settled ${client}`)),
      direction: 'out',
      result: 'reached',
      comment: 'Заменили, клиент доволен|Replaced, the client is content',
    });
  }
}

/** New clients of the last days are still to be asked, and now and then one is forgotten. */
const ASKED_UNTIL_DAYS = 6;
const FORGOTTEN = 9;

/** After the first purchase care asks whether all arrived as it should. */
function writeFirstQuestion(world: World, story: ClientStory): void {
  const { time } = world;
  const { company, coming } = story;
  const [first] = story.purchases;
  if (!first || coming === 'before' || company.number % FORGOTTEN === 0) return;
  const day = time.shift(first.day, 3);
  if (first.day > time.today - ASKED_UNTIL_DAYS || day >= time.today) return;
  writeTouch(world, {
    direction: 'out',
    channel: 'call',
    company,
    employee: carerOf(story, day, world),
    line: first.line,
    at: time.during(day, randomOf(`first question ${company.number}`)),
    result: 'reached',
    comment: 'Всё пришло, довольны|All arrived, they are content',
  });
}

function writeOrder(world: World, story: ClientStory, day: Day, line: string, random: Random): void {
  const channel: ChannelKind = random.pick(['call', 'call', 'email', 'email', 'messenger']);
  const at = momentOfInquiry(world, day, random);
  const employee = world.onDuty('inbound', dayOf(at), story.company.number);
  const namedBy = channel !== 'email' && random.chance(0.15) ? ('phone' as const) : ('all' as const);
  const inquiry = {
    at,
    company: story.company,
    namedBy,
    channel,
    result: 'deal' as const,
    employee,
    line,
    isNewcomer: false,
  };
  writeInquiry(world, inquiry, random);
}

function writeCareCall(world: World, story: ClientStory, day: Day, line: string, random: Random): void {
  const { time } = world;
  const isHunter = monthIndexOf(day, time.months) >= HUNTER_CARES_FROM_MONTH && random.chance(0.6);
  const employee = isHunter ? HUNTER_WHO_CARES : carerOf(story, day, world);
  const call = { direction: 'out', channel: 'call', company: story.company, employee, line } as const;
  if (random.chance(0.22))
    writeTouch(world, { ...call, at: time.during(time.shift(day, -1), random), result: 'noAnswer' });
  writeTouch(world, {
    ...call,
    at: time.during(day, random),
    result: itemAt(['reached', 'deal', 'reached'] as const, random.int(0, 2)),
    ...(random.chance(0.25) && { comment: random.pick(COMMENTS) }),
  });
}
