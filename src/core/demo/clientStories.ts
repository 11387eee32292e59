import type { Day } from '../values/moment';
import { companyOf, type Company } from './companies';
import { HUNTER_WHO_CARES } from './people';
import { itemAt, randomOf, type Random } from './random';
import { demandOn, seasonOf } from './season';
import { ACTIVITIES, LINES } from './words';
import type { World } from './world';

/** How a client came to us. */
export type Coming = 'before' | 'active' | 'inbound' | 'referral' | 'unknown';

export interface Purchase {
  readonly day: Day;
  readonly line: string;
  readonly amount: number;
  readonly cost: number;
}

/** What one client did in the year: everything else about it is told around its purchases. */
export interface ClientStory {
  readonly company: Company;
  readonly coming: Coming;
  /** Counts the clients of one coming from 0, so that every n-th can be given a turn of its own. */
  readonly turn: number;
  readonly activity: string;
  /** Days between purchases in ordinary times. */
  readonly gap: number;
  readonly manager: string;
  readonly purchases: readonly Purchase[];
  /** For clients from before the register whose first purchase is known by date. */
  readonly firstPurchaseOn: Day | null;
}

/** How many clients came, by month of the demo; few while a seller was missing. */
const CAME: Readonly<Record<'active' | 'inbound', readonly number[]>> = {
  active: [3, 4, 2, 3, 4, 4, 3, 1, 1, 2, 3, 4, 3],
  inbound: [3, 4, 1, 3, 3, 4, 2, 2, 2, 5, 5, 4, 3],
};
const FROM_BEFORE = 60;
/** Clients from before who stopped buying in these months, at risk, and who came back after years. */
const LOST_IN_MONTHS = [1, 2, 3, 4, 6, 7, 8, 9];
const AT_RISK = 7;
const CAME_BACK_IN_MONTHS = [9, 11];

/** Every client of the demo, in the order of their cards. */
export function clientStories(world: World): readonly ClientStory[] {
  const { time } = world;
  const plans: Plan[] = Array.from({ length: FROM_BEFORE }, (_, turn) => planFromBefore(turn, world));
  for (const coming of ['active', 'inbound'] as const) {
    const firsts = CAME[coming].flatMap((count, month) => firstDays(world, coming, month, count));
    plans.push(
      ...firsts.map((start, turn) => ({ coming, turn, start, stop: endOfNewClient(turn, start, time.today) })),
    );
  }
  for (const [coming, months] of [
    ['referral', [2, 5, 9, 11]],
    ['unknown', [1, 6, 10, 11]],
  ] as const) {
    months.forEach((month, turn) => {
      const [start = time.today - 1] = firstDays(world, coming, month, 1);
      plans.push({ coming, turn, start, stop: time.today });
    });
  }
  return plans.map((plan, number) => storyOf(plan, number, world));
}

/** A client is won by a thin first sale and pays afterwards: what the goods of the first one cost us, as a share of its price. */
const COST_OF_FIRST = 0.88;

interface Plan {
  readonly coming: Coming;
  readonly turn: number;
  readonly start: Day;
  /** The client buys before this day only; below zero: so many of its own gaps before today. */
  readonly stop: Day;
  readonly firstPurchaseOn?: Day;
}

function planFromBefore(turn: number, { time: { months, today } }: World): Plan {
  const start = itemAt(months, 0) + (turn % 19);
  const lostIn = LOST_IN_MONTHS[turn];
  if (lostIn !== undefined) return { coming: 'before', turn, start, stop: itemAt(months, lostIn) + 12 };
  if (turn < LOST_IN_MONTHS.length + AT_RISK) return { coming: 'before', turn, start, stop: -1.6 };
  const cameBackIn = CAME_BACK_IN_MONTHS[turn - LOST_IN_MONTHS.length - AT_RISK];
  const plan = { coming: 'before' as const, turn, stop: today };
  if (cameBackIn !== undefined)
    return { ...plan, start: itemAt(months, cameBackIn) + 8, firstPurchaseOn: itemAt(months, 0) - 700 };
  return turn % 3 === 0 ? { ...plan, start, firstPurchaseOn: start - 200 - turn * 17 } : { ...plan, start };
}

/** Working days of a month, spread evenly with a little disorder; all of them before today. */
function firstDays({ time }: World, coming: string, month: number, count: number): Day[] {
  const random = randomOf(`first ${coming} ${month}`);
  const inMonth = time.workdays(itemAt(time.months, month), Math.min(itemAt(time.months, month + 1), time.today));
  const days = inMonth.length > 0 ? inMonth : [time.shift(time.today, -1)];
  return Array.from({ length: count }, (_, index) => {
    return itemAt(days, Math.floor(((index + random.around(0.5, 0.8)) / count) * days.length));
  }).sort((left, right) => left - right);
}

/** Every fifth new client buys once and never again, every ninth goes after a while. */
function endOfNewClient(turn: number, start: Day, today: Day): Day {
  if (turn % 5 === 3) return start + 1;
  return turn % 9 === 4 ? Math.min(start + 110, today) : today;
}

function storyOf(plan: Plan, number: number, world: World): ClientStory {
  const random = randomOf(`client ${number}`);
  const company = companyOf(number);
  const gap = random.int(14, 42);
  const stop = plan.stop < 0 ? world.time.today + Math.round(plan.stop * gap) : plan.stop;
  return {
    company,
    coming: plan.coming,
    turn: plan.turn,
    activity: activityOf(plan.coming, random),
    gap,
    manager: itemAt(['Марина Гусева', 'Наталья Ершова'], number),
    purchases: purchasesOf({ ...plan, stop, gap }, company, random, world),
    firstPurchaseOn: plan.firstPurchaseOn ?? null,
  };
}

function activityOf(coming: Coming, random: Random): string {
  const drawn = itemAt(ACTIVITIES, random.pick([0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 4, 5])).name;
  if (coming === 'referral') return itemAt(ACTIVITIES, 5).name;
  return coming === 'inbound' ? drawn : '';
}

function purchasesOf(
  { coming, start, stop, gap }: Plan & { readonly gap: number },
  company: Company,
  random: Random,
  { time }: World,
): readonly Purchase[] {
  const favourites = [random.int(0, 5), random.int(0, 5), 0, 1];
  const volume = 0.55 + company.size / 45;
  const purchases: Purchase[] = [];
  for (let day = start; day < Math.min(stop, time.today + 1);) {
    const workday = time.shift(day - 1, 1);
    if (workday >= Math.min(stop + 3, time.today)) break;
    const line = itemAt(LINES, random.pick(favourites));
    const demand = Math.sqrt(demandOn(workday, time.months));
    const amount = Math.round(random.around(line.price * volume * demand, 0.4) * 10) / 10;
    const isFirst = coming !== 'before' && purchases.length === 0;
    const cost = Math.round(amount * random.around(isFirst ? COST_OF_FIRST : line.cost, 0.07) * 100) / 100;
    purchases.push({ day: workday, line: line.name, amount, cost });
    day = workday + Math.max(Math.round(random.around(gap, 0.3) / Math.pow(seasonOf(workday), 0.6)), 2);
  }
  return purchases;
}

/** Who won the client: a seller of the day, the one whose lot it was. */
export function winnerOf({ coming, turn }: ClientStory, day: Day, world: World): string {
  if (coming === 'active') return world.onDuty('active', day, turn);
  return coming === 'before' ? HUNTER_WHO_CARES : world.onDuty('inbound', day, turn);
}
