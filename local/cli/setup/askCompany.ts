import { roles, type Role } from '../../../src/core/register/schema/choice';
import { regionOf } from '../../../src/core/register/tables/settings';
import type { FirstAnswers, FirstPerson } from '../../../src/core/views/firstAnswers';
import type { AskText } from '../terminal';
import { asked } from './asked';
import { readCountry, readHours, readList, readMinutes } from './readAnswer';
import type { SetUpWords } from './words';

/** The question that finds the people of each role, in the order in which they are asked. */
const ROLE_QUESTIONS = [
  ['active', 'seek'],
  ['inbound', 'answer'],
  ['care', 'care'],
  ['documents', 'papers'],
  ['owner', 'owner'],
] as const satisfies readonly (readonly [Role, keyof SetUpWords])[];

/** What the company is, who does what in it, what it sells to whom and how fast it answers. */
export async function askCompany(ask: AskText, locale: string, words: SetUpWords): Promise<FirstAnswers> {
  const companyName = await asked(ask, words.companyName, '', (typed) => typed.trim());
  const country = await asked(ask, words.country, regionOf(locale), readCountry, words.badCountry);
  const hours = await asked(ask, words.hours, '9-18', readHours, words.badHours);
  const held = new Map<Role, readonly string[]>();
  for (const [role, question] of ROLE_QUESTIONS) held.set(role, await asked(ask, words[question], '', readList));
  const lines = await asked(ask, words.lines, '', readList);
  const segments = await asked(ask, words.segments, '', readList);
  const replyToCalls = await asked(ask, words.replyToCalls, '15', readMinutes, words.badMinutes);
  const replyToWritten = await asked(ask, words.replyToWritten, '30', readMinutes, words.badMinutes);
  return { companyName, country, hours, people: peopleOf(held), lines, segments, replyToCalls, replyToWritten };
}

/** Each person once, with all that he does. */
function peopleOf(held: ReadonlyMap<Role, readonly string[]>): readonly FirstPerson[] {
  const names = [...new Set([...held.values()].flat())];
  return names.map((name) => ({
    name,
    roles: roles.kinds.filter((role) => held.get(role)?.includes(name) === true),
  }));
}

/** Who both searches and cares: the method never puts the two on one person. */
export function doingBoth({ people = [] }: FirstAnswers): readonly string[] {
  return people.filter(({ roles: held }) => held.includes('active') && held.includes('care')).map(({ name }) => name);
}
