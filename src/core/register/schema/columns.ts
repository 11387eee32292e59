import { cleanText, foldHeading } from '../../values/text';
import { moneyOf, type Money } from '../../values/money';
import { formatDay, formatMoment, isWholeDay, startOfMonth, type Moment } from '../../values/moment';
import type { Label } from '../../values/label';
import { isDateCell, isFormulaError, type CellValue } from './cell';
import { spellingsOf, roles, type ChoiceSet, type Role } from './choice';
import { Fault, type Column, type ColumnType, type ColumnWords } from './column';
import { readDateTime, readMonth, readTime } from './readDate';
import { isOtherCurrency } from './currency';
import { readNumber } from './readNumber';
import { readPhone, readPhones } from './readPhone';
import type { ListedKinds, ReadingContext } from './readingContext';

type Words = ColumnWords & { readonly heading: Label; readonly note: Label };

function column<Value>(type: ColumnType, blank: Value, read: Column<Value>['read'], words: Words): Column<Value> {
  return {
    ...words,
    type,
    blank,
    read: (cell, context) => (isFormulaError(cell) ? new Fault('formulaError') : read(cell, context)),
  };
}

/** What stands in a cell as a person would read it out. */
export function textOfCell(cell: CellValue): string {
  if (typeof cell === 'string') return cleanText(cell);
  if (isDateCell(cell))
    return isWholeDay(cell.serial) ? formatDay(cell.serial) : formatMoment(cell.serial).replace('T', ' ');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

export function text(words: Words): Column<string> {
  return column<string>('text', '', textOfCell, words);
}

export function id(words: Words): Column<string> {
  return column<string>('id', '', textOfCell, words);
}

export function url(words: Words): Column<string> {
  return column<string>('url', '', textOfCell, words);
}

export function dateTime(words: Words): Column<Moment | null> {
  return column<Moment | null>('datetime', null, readDateTime, words);
}

export function date(words: Words): Column<Moment | null> {
  return column<Moment | null>('date', null, readDateTime, words);
}

export function month(words: Words): Column<Moment | null> {
  const read = (cell: CellValue, context: ReadingContext): Moment | null | Fault => {
    const moment = readMonth(cell, context);
    return typeof moment === 'number' ? startOfMonth(moment) : moment;
  };
  return column<Moment | null>('month', null, read, words);
}

export function time(words: Words): Column<number | null> {
  return column<number | null>('time', null, readTime, words);
}

export function money(words: Words): Column<Money | null> {
  const read = (cell: CellValue, { currency }: ReadingContext): Money | null | Fault => {
    if (typeof cell === 'string' && isOtherCurrency(cell, currency)) return new Fault('otherCurrency', { currency });
    const amount = readNumber(cell);
    return typeof amount === 'number' ? moneyOf(amount) : amount;
  };
  return column<Money | null>('money', null, read, words);
}

export function number(words: Words): Column<number | null> {
  return column<number | null>('number', null, readNumber, words);
}

/** A number that may be a share: `10 %` as text is a tenth, as the spreadsheet itself reads it. */
export function share(words: Words): Column<number | null> {
  const read = (cell: CellValue): number | null | Fault => {
    const [, percent] = typeof cell === 'string' ? (/^([^%]*\d)\s*%\s*$/.exec(cell) ?? []) : [];
    const value = readNumber(percent ?? cell);
    return percent !== undefined && typeof value === 'number' ? value / 100 : value;
  };
  return column<number | null>('number', null, read, words);
}

/** A whole number between bounds, both included. */
export function int(bounds: { readonly least: number; readonly most: number }, words: Words): Column<number | null> {
  const read = (cell: CellValue): number | null | Fault => {
    const value = readNumber(cell);
    if (typeof value !== 'number') return value;
    if (Number.isInteger(value) && value >= bounds.least && value <= bounds.most) return value;
    return new Fault('outOfBounds', { least: String(bounds.least), most: String(bounds.most) });
  };
  return column<number | null>('int', null, read, words);
}

/** One of a closed set of kinds, by any spelling that is always understood. */
export function choice<Kind extends string>(set: ChoiceSet<Kind>, words: Words): Column<Kind | null> {
  let spellings: Map<string, Kind> | undefined;
  return column<Kind | null>('choice', null, (cell) => readKind(cell, (spellings ??= spellingsOf(set))), {
    choices: set.kinds.map((kind) => set.labels[kind]),
    ...words,
  });
}

/** One of a closed set of kinds, by any spelling that Lists adds in this workbook. */
export function listedChoice<Key extends keyof ListedKinds>(list: Key, words: Words): Column<ListedKinds[Key] | null> {
  const read = (cell: CellValue, context: ReadingContext): ListedKinds[Key] | null | Fault =>
    readKind(cell, context.kinds[list]);
  return column<ListedKinds[Key] | null>('choice', null, read, { choices: list, ...words });
}

function readKind<Kind extends string>(cell: CellValue, spellings: ReadonlyMap<string, Kind>): Kind | null | Fault {
  if (cell === '') return null;
  const asWritten = typeof cell === 'string' ? spellings.get(cell) : undefined;
  if (asWritten !== undefined) return asWritten;
  const typed = textOfCell(cell);
  if (typed === '') return null;
  return spellings.get(typed) ?? spellings.get(foldHeading(typed)) ?? new Fault('badChoice');
}

const YES = new Set(['true', 'yes', 'y', 'да', '✓', '✔', '☑', 'x', 'х', '+', '1', 'истина']);
const NO = new Set(['false', 'no', 'n', 'нет', '☐', '-', '0', 'ложь']);

/** Whether somebody has said yes, in a box or in words: a box that became text still is ticked. */
export function saysYes(cell: CellValue): boolean {
  return cell === true || YES.has(foldHeading(textOfCell(cell)));
}

export function yesNo(words: Words): Column<boolean | null> {
  const read = (cell: CellValue): boolean | null | Fault => {
    if (cell === '' || typeof cell === 'boolean') return cell === '' ? null : cell;
    const typed = foldHeading(textOfCell(cell));
    if (YES.has(typed)) return true;
    return NO.has(typed) ? false : typed === '' ? null : new Fault('badBoolean');
  };
  return column<boolean | null>('bool', null, read, words);
}

export function phone(words: Words): Column<string> {
  return column<string>('phone', '', readPhone, words);
}

export function phones(words: Words): Column<readonly string[]> {
  return column<readonly string[]>('phone', [], readPhones, words);
}

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,.]+$/;

export function email(words: Words): Column<string> {
  const read = (cell: CellValue): string | Fault => {
    const typed = textOfCell(cell)
      .toLowerCase()
      .replace(/^.*<([^<>]+)>$/, '$1');
    return typed === '' || EMAIL.test(typed) ? typed : new Fault('badEmail');
  };
  return column<string>('email', '', read, words);
}

export function emails(words: Words): Column<readonly string[]> {
  const read = (cell: CellValue): readonly string[] | Fault => {
    const parts = textOfCell(cell)
      .toLowerCase()
      .split(/[\s;,]+/)
      .filter(Boolean);
    return parts.every((part) => EMAIL.test(part)) ? [...new Set(parts)] : new Fault('badEmail');
  };
  return column<readonly string[]>('email', [], read, words);
}

/** Roles of one person, comma-separated. */
export function roleList(words: Words): Column<readonly Role[]> {
  const spellings = spellingsOf(roles);
  const read = (cell: CellValue): readonly Role[] | Fault => {
    const parts = textOfCell(cell)
      .split(/[,;/\n]/)
      .map(foldHeading)
      .filter(Boolean);
    const found = parts.flatMap((part) => spellings.get(part) ?? []);
    return found.length === parts.length ? [...new Set(found)] : new Fault('badRole');
  };
  return column<readonly Role[]>('roles', [], read, {
    choices: roles.kinds.map((role) => roles.labels[role]),
    ...words,
  });
}

/** «До реестра»: the first purchase is earlier than everything in the register. */
export const BEFORE_REGISTER = Number.NEGATIVE_INFINITY;

const BEFORE_REGISTER_WORDS = new Set(['before the register', 'before register', 'до реестра', 'до ведения реестра']);

export function firstPurchase(words: Words): Column<Moment | null> {
  const read = (cell: CellValue, context: ReadingContext): Moment | null | Fault =>
    typeof cell === 'string' && BEFORE_REGISTER_WORDS.has(foldHeading(cell))
      ? BEFORE_REGISTER
      : readDateTime(cell, context);
  return column<Moment | null>('date', null, read, words);
}

/** Russian tax number with its check digits: 10 for a company, 12 for a person. Where the workbook's country is another one, anything goes. */
export function taxId(words: Words): Column<string> {
  const read = (cell: CellValue, context: ReadingContext): string | Fault => {
    const typed = textOfCell(cell).replace(/[\s-]/g, '');
    const digits = typeof cell === 'number' && (typed.length === 9 || typed.length === 11) ? `0${typed}` : typed;
    if (digits === '' || context.phoneCountry !== 'RU') return digits;
    return /^\d+$/.test(digits) && hasRussianCheckDigits(digits) ? digits : new Fault('badTaxId');
  };
  return column<string>('text', '', read, words);
}

const TAX_WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;

function hasRussianCheckDigits(digits: string): boolean {
  if (digits.length === 10) return checkDigit(digits, 9) === Number(digits[9]);
  return (
    digits.length === 12 &&
    checkDigit(digits, 10) === Number(digits[10]) &&
    checkDigit(digits, 11) === Number(digits[11])
  );
}

/** The check digit that stands at `position`, from the digits before it. */
function checkDigit(digits: string, position: number): number {
  const weights = TAX_WEIGHTS.slice(TAX_WEIGHTS.length - position);
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (sum % 11) % 10;
}
