import { origins } from '../register/schema/choice';
import { winnerOf, type ClientStory } from './clientStories';
import { companyOf } from './companies';
import { spellPhone } from './numbers';
import { itemAt, randomOf } from './random';
import { dated, type DemoRecord, type World } from './world';

/** Two clients in one building with one switchboard: the phone says neither. */
export const SHARE_A_PHONE = [36, 52] as const;
const ASKED_NOT_TO_CALL = 17;

/** Writes the client's row in Clients; gives its id. */
export function writeCard(world: World, story: ClientStory): string {
  const { company, coming } = story;
  const { say, time } = world;
  const random = randomOf(`card ${company.number}`);
  const first = story.purchases[0]?.day ?? time.today;
  return world.write('clients', {
    ...plainCard(world, story),
    ...(coming === 'referral' && {
      origin: origins.labels.referral[world.language],
      originReason: `${say('Рекомендовал клиент|Recommended by')} ${say(companyOf(story.turn + 16).name)}`,
    }),
    ...(story.activity !== '' && random.chance(0.6) && { activity: say(story.activity) }),
    ...firstPurchase(world, story),
    ...(coming !== 'before' && coming !== 'unknown' && { seller: say(winnerOf(story, first, world)) }),
    manager: say(story.manager),
    touchEveryDays: itemAt([30, 45, 45, 60], company.number),
    ...(random.chance(0.5) && { nextTouchOn: dated(time.shift(time.today, random.int(-2, 15))) }),
    ...debtOf(world, story),
    ...(company.number === ASKED_NOT_TO_CALL && {
      doNotContact: say('да|yes'),
      comment: say('Просили писать, не звонить|Write, do not call'),
    }),
  });
}

/** One in nine owes the last purchase, by the accounting of yesterday; every other of these pays late. */
function debtOf({ time }: World, { company, purchases }: ClientStory): DemoRecord {
  const last = purchases[purchases.length - 1];
  if (!last || company.number % 9 !== 7) return {};
  const overdueDays = company.number % 2 === 0 ? Math.max(0, time.today - last.day - 14) : 0;
  return { debt: last.amount, overdueDays, asOf: dated(time.shift(time.today, -1)) };
}

function plainCard({ say }: World, { company }: ClientStory): DemoRecord {
  const [owner, other] = SHARE_A_PHONE;
  const landline = company.number === other ? companyOf(owner).landline : company.landline;
  const phones = [spellPhone(landline, 0), spellPhone(company.mobile, company.number)];
  return {
    name: say(company.name),
    taxId: company.taxId,
    segment: say(company.segment),
    size: company.size,
    city: say(company.city),
    person: say(company.person),
    phone: phones.join(', '),
    email: company.email,
  };
}

function firstPurchase({ say, time }: World, { coming, firstPurchaseOn }: ClientStory): DemoRecord {
  if (firstPurchaseOn !== null) return { firstPurchaseOn: dated(time.shift(firstPurchaseOn, 1)) };
  return coming === 'before' ? { firstPurchaseOn: say('до реестра|before the register') } : {};
}
