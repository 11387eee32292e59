import { productionCalendar } from '../register/time/productionCalendar';
import { SHARE_A_PHONE } from './clientCards';
import type { ClientStory } from './clientStories';
import { companyOf } from './companies';
import { atMinute } from './demoTime';
import { demoLandline, spellPhone } from './numbers';
import { itemAt, randomOf } from './random';
import type { Touch } from './touch';
import { writeTouch } from './writeTouch';
import { ACTIVITIES, LINES } from './words';
import { dated, type World } from './world';

/** A client kept twice under two spellings; the later card is merged into the first. */
const KEPT_TWICE = 26;

/** Single things that happen to every company sooner or later. */
export function writeSituations(world: World, stories: readonly ClientStory[], clientIds: readonly string[]): void {
  writeDuplicateCard(world, itemAt(stories, KEPT_TWICE), itemAt(clientIds, KEPT_TWICE));
  writeHiddenCaller(world);
  writeCallFromSharedPhone(world);
  writeSpecialDays(world);
}

/** «… (склад)» with its own phone and two sales of its own: after the merge they belong to the first card. */
function writeDuplicateCard(world: World, { company, manager }: ClientStory, survivorId: string): void {
  const { time, say } = world;
  const name = `${say(company.name)} ${say('(склад)|(warehouse)')}`;
  world.write('clients', {
    name,
    segment: say(company.segment),
    city: say(company.city),
    phone: spellPhone(demoLandline(3000), 0),
    firstPurchaseOn: say('до реестра|before the register'),
    manager: say(manager),
    mergedInto: survivorId,
    comment: say('Та же компания, карточка заведена дважды|The same company, entered twice'),
  });
  for (const month of [2, 8]) {
    const line = itemAt(LINES, month);
    const date = dated(time.shift(itemAt(time.months, month) + 10, 1));
    world.write('sales', {
      date,
      client: name,
      line: say(line.name),
      seller: say(manager),
      revenue: line.price,
      cost: Math.round(line.price * line.cost),
    });
  }
}

function writeHiddenCaller(world: World): void {
  for (const month of [3, 11]) {
    const at = callTime(world, month);
    writeTouch(world, {
      ...liveCall(world, at, 3500 + month),
      activity: itemAt(ACTIVITIES, 1).name,
      namedBy: 'phone',
      also: { phone: world.say('скрыт|hidden') },
    });
  }
}

function writeCallFromSharedPhone(world: World): void {
  const phone = spellPhone(companyOf(SHARE_A_PHONE[0]).landline, 1);
  writeTouch(world, { ...liveCall(world, callTime(world, 11), 0), namedBy: 'phone', also: { phone } });
}

/** Turned to us on a holiday, and in the hour that the eve of a holiday is shorter by: both are answered in time next morning. */
function writeSpecialDays(world: World): void {
  const { time } = world;
  const year = time.years
    .flatMap(productionCalendar)
    .filter(({ day }) => day >= itemAt(time.months, 0) && day < time.today - 3);
  for (const [kind, minute] of [
    ['holiday', 11 * 60 + 40],
    ['short', 17 * 60 + 25],
  ] as const) {
    const last = year.filter((day) => day.kind === kind).pop();
    if (!last) continue;
    const at = atMinute(last.day, minute);
    const call = liveCall(world, at, 3600 + minute);
    writeTouch(world, { ...call, answeredAt: time.after(at, 12), channel: 'form', activity: ACTIVITIES[0].name });
  }
}

function callTime({ time }: World, month: number): number {
  return time.during(time.shift(itemAt(time.months, month) + 8, 1), randomOf(`situation ${month}`));
}

function liveCall(world: World, at: number, company: number): Touch {
  return {
    at,
    answeredAt: at,
    direction: 'in',
    channel: 'call',
    company: companyOf(company, (company % 100) + 695),
    employee: world.onDuty('inbound', Math.floor(at), company),
    line: LINES[0].name,
    result: 'reached',
  };
}
