import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isDateCell, type CellValue } from './cell';
import { Fault } from './column';
import type { ReadingContext } from './readingContext';

/** A phone cell with no digits («скрыт», "hidden"): somebody called, nobody knows who. */
export const HIDDEN_NUMBER = 'hidden';

const COUNTRIES_OF_SEVEN = new Set(['RU', 'KZ']);
const PLAIN_RUSSIAN = /^(?:\+7|[78]?)[\s()-]*(\d{3})[\s()-]*(\d{3})[\s()-]*(\d{2})[\s()-]*(\d{2})$/;
const LISTED = /[;,\n/|]/;
const SEVERAL = /[;,\n/|]|\s{2,}/;

/** One phone in E.164, `hidden`, or blank. A cell with several phones gives the first. */
export function readPhone(cell: CellValue, context: ReadingContext): string | Fault {
  const text = textOfPhone(cell);
  if (text === '') return '';
  if (!/\d/.test(text)) return HIDDEN_NUMBER;
  const phone = normalisePhone(text, context) ?? firstPhone(text, context);
  return phone ?? new Fault('badPhone');
}

/** Every phone of a cell in E.164; a fault when none of what stands there is a phone. */
export function readPhones(cell: CellValue, context: ReadingContext): readonly string[] | Fault {
  const text = textOfPhone(cell);
  if (text === '') return NO_PHONES;
  // Of «8 905…; 8 943…» read as one phone the library gives the first and drops the second.
  const alone = LISTED.test(text) ? null : normalisePhone(text, context);
  if (alone !== null) return [alone];
  const phones = text.split(SEVERAL).flatMap((part) => normalisePhone(part.trim(), context) ?? []);
  if (phones.length > 0) return [...new Set(phones)];
  const whole = normalisePhone(text, context);
  return whole === null ? new Fault('badPhone') : [whole];
}

const NO_PHONES: readonly string[] = [];

function firstPhone(text: string, context: ReadingContext): string | null {
  for (const part of text.split(SEVERAL)) {
    const phone = normalisePhone(part.trim(), context);
    if (phone !== null) return phone;
  }
  return null;
}

function textOfPhone(cell: CellValue): string {
  if (isDateCell(cell) || typeof cell === 'boolean') return String(isDateCell(cell) ? cell.serial : '');
  return String(cell).replace(/^'/, '').trim();
}

/** E.164 with the default country, or null; the same text is worked out once, parsing phones being the dearest thing a reading does. */
export function normalisePhone(
  text: string,
  context: Pick<ReadingContext, 'phoneCountry' | 'phonesRead'>,
): string | null {
  const known = context.phonesRead.get(text);
  if (known !== undefined) return known;
  const phone = plainRussian(text, context) ?? parsed(text, context);
  context.phonesRead.set(text, phone);
  return phone;
}

/** The commonest form by far, at a twentieth of the cost; held equal to the library by a property test. */
function plainRussian(text: string, context: Pick<ReadingContext, 'phoneCountry'>): string | null {
  const match = COUNTRIES_OF_SEVEN.has(context.phoneCountry) ? PLAIN_RUSSIAN.exec(text) : null;
  return match ? `+7${match[1]}${match[2]}${match[3]}${match[4]}` : null;
}

function parsed(text: string, context: Pick<ReadingContext, 'phoneCountry'>): string | null {
  const phone = parsePhoneNumberFromString(text, { defaultCountry: context.phoneCountry, extract: false });
  return phone?.isPossible() ? phone.number : null;
}
