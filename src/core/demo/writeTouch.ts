import { channelKinds, directions, resultKinds } from '../register/schema/choice';
import type { TypedCells } from '../register/tables/tables';
import { spellPhone } from './numbers';
import type { Touch } from './touch';
import { dated, type World } from './world';
import { writtenDown } from './writtenDown';

/** Writes the row of a contact; gives its id. */
export function writeTouch(world: World, touch: Touch): string {
  const { say, language } = world;
  world.touches.push(touch);
  return world.write('contacts', {
    at: dated(touch.at),
    direction: directions.labels[touch.direction][language],
    channel: channelKinds.labels[touch.channel][language],
    ...identity(world, touch),
    ...(touch.line && { line: say(touch.line) }),
    ...(touch.activity && { activity: say(touch.activity) }),
    ...(touch.employee && { employee: say(touch.employee) }),
    ...(touch.result && { result: resultKinds.labels[touch.result][language] }),
    ...(touch.answeredAt !== undefined && { answeredAt: dated(touch.answeredAt) }),
    ...(touch.nextStep && { nextStep: say(touch.nextStep) }),
    ...(touch.nextStepOn !== undefined && { nextStepOn: dated(touch.nextStepOn) }),
    ...(touch.comment && { comment: say(touch.comment) }),
    ...writtenDown(world, touch),
    ...touch.also,
  });
}

function identity({ say }: World, { company, channel, namedBy = 'all' }: Touch): TypedCells<'contacts'> {
  const writes = channel === 'email' || channel === 'form';
  const phone = { phone: spellPhone(company.number % 3 === 0 ? company.landline : company.mobile, company.number) };
  if (namedBy === 'phone') return phone;
  if (namedBy === 'email') return { email: company.email };
  const name = { client: say(company.name), person: say(company.person) };
  if (namedBy === 'name') return name;
  return { ...name, ...(writes ? { email: company.email } : {}), ...(channel === 'email' ? {} : phone) };
}
