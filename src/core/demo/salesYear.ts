import type { Day } from '../values/moment';
import { winnerOf, type ClientStory, type Purchase } from './clientStories';
import { itemAt, randomOf } from './random';
import { dated, type World } from './world';

/** The sale rows of one client; `dealOfFirst` is the id of the deal the first purchase closed, if any. */
export function writeSales(world: World, story: ClientStory, clientId: string, dealOfFirst: string): void {
  const random = randomOf(`sales ${story.company.number}`);
  story.purchases.forEach((purchase, index) => {
    const isFirst = index === 0 && story.coming !== 'before';
    const id = world.write('sales', {
      date: dated(purchase.day),
      client: random.chance(0.04) ? clientId : world.say(story.company.name),
      ...(isFirst && dealOfFirst !== '' && { deal: dealOfFirst }),
      line: world.say(purchase.line),
      seller: world.say(isFirst ? winnerOf(story, purchase.day, world) : carerOf(story, purchase.day, world)),
      revenue: purchase.amount,
      ...(!random.chance(0.01) && { cost: purchase.cost }),
    });
    const comesBack = RETURNS.find((one) => one.client === story.company.number && one.purchase === index);
    if (comesBack) writeReturn(world, story, purchase, id, comesBack);
  });
}

/** Care of the day: the client's own manager when she was in care already. */
export function carerOf(story: ClientStory, day: Day, world: World): string {
  const carers = [0, 1].map((turn) => world.onDuty('care', day, turn));
  return carers.includes(story.manager) ? story.manager : itemAt(carers, 0);
}

interface Return {
  /** Number of the client and of its purchase, from 0. */
  readonly client: number;
  readonly purchase: number;
  readonly share: number;
  readonly after: number;
  /** A return that nobody linked to its sale is an adjustment. */
  readonly isLinked: boolean;
}

const RETURNS: readonly Return[] = [
  { client: 20, purchase: 2, share: 0.3, after: 2, isLinked: true },
  { client: 23, purchase: 4, share: 0.5, after: 34, isLinked: true },
  { client: 29, purchase: 1, share: 1, after: 0, isLinked: true },
  { client: 31, purchase: 5, share: 0.2, after: 6, isLinked: true },
  { client: 38, purchase: 3, share: 0.4, after: 12, isLinked: false },
  { client: 44, purchase: 7, share: 0.15, after: 3, isLinked: true },
  { client: 50, purchase: 6, share: 0.25, after: 21, isLinked: false },
  { client: 57, purchase: 8, share: 1, after: 0, isLinked: true },
];

function writeReturn(world: World, story: ClientStory, purchase: Purchase, saleId: string, comesBack: Return): void {
  const { share, after, isLinked } = comesBack;
  const day = after === 0 ? purchase.day : world.time.shift(purchase.day + after, 1);
  if (day > world.time.today) return;
  world.write('sales', {
    date: dated(day),
    client: world.say(story.company.name),
    line: world.say(purchase.line),
    seller: world.say(carerOf(story, day, world)),
    revenue: -Math.round(purchase.amount * share * 100) / 100,
    cost: -Math.round(purchase.cost * share * 100) / 100,
    ...(isLinked && { returnOf: saleId }),
    comment: world.say(isLinked ? 'Возврат|Returned goods' : 'Возврат без номера продажи|Returned, sale not stated'),
  });
}
