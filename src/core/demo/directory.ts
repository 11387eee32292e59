import { companyOf, type Company } from './companies';
import { spellPhone } from './numbers';
import { SEGMENTS } from './words';
import { itemAt } from './random';
import type { World } from './world';

/** The segment the sellers call first. */
export const FOCUS_SEGMENT = itemAt(SEGMENTS, 0);

/** Companies out of a directory, by kind: nobody has called them yet. */
const FRESH: readonly (readonly [name: string, count: number, segment: number])[] = [
  ['Лицей № *|Lyceum No. *', 34, 0],
  ['Магазин № *|Shop No. *', 16, 4],
  ['Гимназия № *|Gymnasium No. *', 28, 0],
  ['Медпункт № *|Medical post No. *', 18, 1],
];
const FRESH_COMPANIES = 9000;
/** Every so many of the companies called over the year stands in Clients: it came from the directory too. */
const CARD_OF_EVERY = 6;

/** A directory that was imported into Clients: companies to call, and some of those called since. */
export function writeDirectory(world: World, called: readonly number[]): void {
  for (const number of called.filter((_none, index) => index % CARD_OF_EVERY === 0))
    writeEntry(world, companyOf(number));
  let number = FRESH_COMPANIES;
  for (const [pattern, count, segment] of FRESH)
    for (let index = 0; index < count; index++, number++)
      writeEntry(world, {
        ...companyOf(number, number % 100),
        name: pattern.replace(/\*/g, String(index + 1)),
        segment: itemAt(SEGMENTS, segment),
      });
}

function writeEntry({ write, say }: World, company: Company): void {
  write('clients', {
    name: say(company.name),
    taxId: company.taxId,
    segment: say(company.segment),
    city: say(company.city),
    phone: spellPhone(company.landline, company.number),
  });
}
