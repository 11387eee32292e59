import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { cleanText } from '../../values/text';
import { isDateCell, type CellValue } from './cell';
import { Fault } from './column';
import { isForgottenPhone } from './forgotten';
import type { ReadingContext } from './readingContext';

/** A phone cell with no digits («скрыт», "hidden"): somebody called, nobody knows who. */
export const HIDDEN_NUMBER = 'hidden';

const NORMAL_FORM = /^\+\d+$/;

/** Whether what was read of a phone cell is a phone, and not a hidden number, words or nothing. */
export function isPhone(read: string): boolean {
  return NORMAL_FORM.test(read) || isForgottenPhone(read);
}

const COUNTRIES_OF_SEVEN = new Set(['RU', 'KZ']);
const PLAIN_RUSSIAN = /^(?:\+7|[78]?)[\s()-]*(\d{3})[\s()-]*(\d{3})[\s()-]*(\d{2})[\s()-]*(\d{2})$/;
const LISTED = /[;,\n/|]/;
const SEVERAL = /[;,\n/|]|\s{2,}/;

/**
 * One phone in E.164, `hidden`, or blank. A cell with several phones gives the first, one with words the phone among
 * them. Digits that are no phone still tell one caller from another: the cell is faulty and its text is kept.
 */
export function readPhone(cell: CellValue, context: ReadingContext): string | Fault {
  const plain = plainRussian(cell, context);
  if (plain !== null) return plain;
  const text = textOfPhone(cell);
  if (text === '') return '';
  if (!/\d/.test(text)) return HIDDEN_NUMBER;
  const phone = normalisePhone(text, context) ?? phonesOfParts(text, context)[0];
  return phone ?? new Fault('badPhone', {}, cleanText(text));
}

/** Every phone of a cell in E.164; a fault when none of what stands there is a phone. */
export function readPhones(cell: CellValue, context: ReadingContext): readonly string[] | Fault {
  const plain = plainRussian(cell, context);
  if (plain !== null) return [plain];
  const text = textOfPhone(cell);
  if (text === '') return NO_PHONES;
  // Of «8 905…; 8 943…» read as one phone the library gives the first and drops the second.
  const alone = LISTED.test(text) ? null : normalisePhone(text, context);
  if (alone !== null) return [alone];
  const phones = phonesOfParts(text, context);
  if (phones.length > 0) return [...new Set(phones)];
  const whole = normalisePhone(text, context);
  return whole === null ? new Fault('badPhone') : [whole];
}

const NO_PHONES: readonly string[] = [];

function phonesOfParts(text: string, context: ReadingContext): readonly string[] {
  return text.split(SEVERAL).flatMap((part) => {
    const phone = normalisePhone(part.trim(), context);
    return phone === null ? phonesAmongWords(part, context) : [phone];
  });
}

/** An extension or a date stands beside a phone and is no part of it. */
const BESIDE_A_PHONE =
  /(?:доб|внутр|вн|extn?|extension|x|х)[.:]?\s*(?:№|#)?\s*\d{1,6}(?!\d)|(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?![\d.])/giu;
const AMONG_WORDS = /\+?\d[\d\s().\u2010-\u2015-]*\d/g;
/** Fewer digits beside a word are a house, an order or a room. */
const LEAST_DIGITS = 7;

function phonesAmongWords(text: string, context: ReadingContext): readonly string[] {
  const numbers = text.replace(BESIDE_A_PHONE, ';').match(AMONG_WORDS) ?? [];
  return numbers
    .filter((number) => number.replace(/\D/g, '').length >= LEAST_DIGITS)
    .flatMap((number) => normalisePhone(number, context) ?? []);
}

/** How a number column that became text ends. */
const FRACTION_OF_NOTHING = /^(\d+)[.,]0+$/;

function textOfPhone(cell: CellValue): string {
  if (isDateCell(cell) || typeof cell === 'boolean') return String(isDateCell(cell) ? cell.serial : '');
  return String(cell).replace(/^'/, '').trim().replace(FRACTION_OF_NOTHING, '$1');
}

/** E.164 with the default country, or null; a text that is not plain is worked out once, parsing phones being the dearest thing a reading does. */
export function normalisePhone(
  text: string,
  context: Pick<ReadingContext, 'phoneCountry' | 'phonesRead'>,
): string | null {
  const known = plainRussian(text, context) ?? context.phonesRead.get(text);
  if (known !== undefined) return known;
  const phone = parsed(text, context);
  context.phonesRead.set(text, phone);
  return phone;
}

/** The commonest form by far, at a twentieth of the cost; held equal to the library by a property test. */
function plainRussian(cell: CellValue, context: Pick<ReadingContext, 'phoneCountry'>): string | null {
  if (typeof cell !== 'string' || !COUNTRIES_OF_SEVEN.has(context.phoneCountry)) return null;
  const match = PLAIN_RUSSIAN.exec(cell);
  return match ? `+7${match[1]}${match[2]}${match[3]}${match[4]}` : null;
}

function parsed(text: string, context: Pick<ReadingContext, 'phoneCountry'>): string | null {
  if (isForgottenPhone(text)) return text;
  const phone = parsePhoneNumberFromString(text, { defaultCountry: context.phoneCountry, extract: false });
  return phone?.isPossible() ? phone.number : null;
}
