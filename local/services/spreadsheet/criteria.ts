import { columnLetters } from '../../store/references';
import { asText } from '../core/asText';
import type { EnumerationValue } from '../core/enumeration';
import { enumeration, enumerationOf, enumerationValue } from '../core/enumeration';
import { invalidDate } from '../core/exception';
import { isDate } from '../core/valueKinds';
import { instantToSerial, serialToInstant } from '../values/zones';
import type { Book } from './book';
import { bookZone, sheetProperties } from './book';
import { formatFullReference, parseReference, splitNotation } from './notation';
import { createRange, isRange, rangeOf } from './objects';

/** A condition with the values a script gave it: criteria name and plain or Google values. */
export interface Criteria {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** The builder's `whenX` and `requireX` methods by the criteria that they choose. */
export const conditionMethods: Readonly<Record<string, string>> = {
  CellEmpty: 'CELL_EMPTY',
  CellNotEmpty: 'CELL_NOT_EMPTY',
  Date: 'DATE_IS_VALID_DATE',
  DateAfter: 'DATE_AFTER',
  DateBefore: 'DATE_BEFORE',
  DateBetween: 'DATE_BETWEEN',
  DateEqualTo: 'DATE_EQUAL_TO',
  DateNotBetween: 'DATE_NOT_BETWEEN',
  DateNotEqualTo: 'DATE_NOT_EQUAL_TO',
  DateOnOrAfter: 'DATE_ON_OR_AFTER',
  DateOnOrBefore: 'DATE_ON_OR_BEFORE',
  FormulaSatisfied: 'CUSTOM_FORMULA',
  NumberBetween: 'NUMBER_BETWEEN',
  NumberEqualTo: 'NUMBER_EQUAL_TO',
  NumberGreaterThan: 'NUMBER_GREATER_THAN',
  NumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  NumberLessThan: 'NUMBER_LESS_THAN',
  NumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  NumberNotBetween: 'NUMBER_NOT_BETWEEN',
  NumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  TextContains: 'TEXT_CONTAINS',
  TextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  TextEndsWith: 'TEXT_ENDS_WITH',
  TextEqualTo: 'TEXT_EQUAL_TO',
  TextIsEmail: 'TEXT_IS_VALID_EMAIL',
  TextIsUrl: 'TEXT_IS_VALID_URL',
  TextNotEqualTo: 'TEXT_NOT_EQUAL_TO',
  TextStartsWith: 'TEXT_STARTS_WITH',
};

/** The criteria a method chooses: relative dates have names of their own. */
export function chosenCriteria(method: string, values: readonly unknown[]): Criteria {
  const name = conditionMethods[method] ?? method;
  const relative = enumerationOf(values[0]) === 'RelativeDate';
  return { name: relative ? `${name}_RELATIVE` : name, values };
}

/** Values as they are stored: dates as serial numbers, ranges by reference, enumerations by name. */
export function storeCriteriaValues(
  book: Book | null,
  values: readonly unknown[],
): (string | number | boolean | string[])[] {
  return values.map((value) => {
    if (isDate(value) && Number.isNaN(value.getTime())) throw invalidDate();
    if (isDate(value)) return book ? instantToSerial(bookZone(book), value.getTime()) : value.getTime();
    if (isRange(value)) return rangeReference(value);
    if (Array.isArray(value)) return value.map(asText);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return asText(value);
  });
}

/** Stored values as a script sees them. */
export function readCriteriaValues(book: Book, name: string, values: readonly unknown[]): unknown[] {
  const zone = bookZone(book);
  return values.map((value) => {
    if (name.startsWith('DATE_') && typeof value === 'number') return book.host.date(serialToInstant(zone, value));
    if (name.endsWith('_RELATIVE') && typeof value === 'string') return enumeration('RelativeDate')[value] ?? value;
    if (name === 'VALUE_IN_RANGE' && typeof value === 'string') return rangeFromReference(book, value) ?? value;
    return value;
  });
}

export function criteriaType(kind: string, name: string): EnumerationValue {
  return enumerationValue(kind, name);
}

/** `'Lists'!$A$2:$A$9`: fixed, because a rule's range does not move with the cell it stands on. */
function rangeReference(value: unknown): string {
  const { book, sheetId, area } = rangeOf(value);
  const { name } = sheetProperties(book, sheetId);
  const [prefix = ''] = formatFullReference(name, area).split(/!(?=[^!]*$)/);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${prefix}!${corner(area.row, area.column)}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** The Range object for a stored reference; null when its sheet is gone. */
export function rangeFromReference(book: Book, text: string): unknown {
  const { sheetName, reference } = splitNotation(text.replace(/^=/, ''));
  const sheet = book.store.sheets().find(({ name }) => name === sheetName);
  const parsed = sheet && parseReference(reference, sheet);
  return sheet && parsed ? createRange(book, sheet.id, parsed.area, parsed.bounds) : null;
}
