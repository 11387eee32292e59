import type { CellContent } from '../../store/sheetStore';
import type { ValidationData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { TypedValue } from '../values/typedValue';
import type { Book, RangeState } from './book';
import { cellCount, overlaps } from './blocks';
import { formatArea, parseReference, splitNotation } from './notation';
import { numberComparison } from './numberComparison';

/** Refuses a value that a strict validation forbids, naming the cell as Google does. */
export function checkValidations(range: RangeState, cells: readonly (readonly TypedValue[])[]): void {
  const { book, sheetId, area } = range;
  const strict = book.store.readSheet(sheetId, 'validations').filter((rule) => !rule.allowInvalid);
  for (const rule of strict.filter(({ areas }) => areas.some((one) => overlaps(one, area)))) {
    const allows = ruleTest(book, rule);
    cells.forEach((row, i) => {
      row.forEach(({ content }, j) => {
        const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
        if (rule.areas.some((one) => overlaps(one, cell)) && !allows(content)) throw refusal(formatArea(cell));
      });
    });
  }
}

function refusal(cell: string): Error {
  return scriptException(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}

type Test = (content: CellContent) => boolean;

/** Empty cells and formulas always pass; rules that need a spreadsheet engine let everything through. */
function ruleTest(book: Book, rule: ValidationData): Test {
  const test = valueTest(book, rule);
  return (content) =>
    content === null || (typeof content === 'object' && !('value' in content && 'runs' in content)) || test(content);
}

function valueTest(book: Book, { criteria, values }: ValidationData): Test {
  const text = String(values[0] ?? '');
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return inList(
        Array.isArray(values[0]) ? values[0] : values.filter((value) => typeof value !== 'boolean').map(String),
      );
    case 'VALUE_IN_RANGE':
      return inList(valuesIn(book, text));
    case 'CHECKBOX':
      return checkboxTest(values.map(String));
    case 'DATE_IS_VALID_DATE':
      return (content) => typeof content === 'number';
    case 'TEXT_CONTAINS':
      return (content) => plainText(content).includes(text);
    case 'TEXT_DOES_NOT_CONTAIN':
      return (content) => !plainText(content).includes(text);
    case 'TEXT_EQUAL_TO':
      return (content) => plainText(content) === text;
    case 'TEXT_IS_VALID_EMAIL':
      return (content) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plainText(content));
    case 'TEXT_IS_VALID_URL':
      return (content) => /^(?:https?:\/\/)?[^\s.]+\.[^\s]+$/.test(plainText(content));
    default:
      return numberTest(criteria, values);
  }
}

function numberTest(criteria: string, values: readonly unknown[]): Test {
  const test = numberComparison(criteria, values);
  return (content) => test === undefined || (typeof content === 'number' && test(content));
}

function inList(items: readonly string[]): Test {
  const allowed = new Set(items);
  return (content) => allowed.has(plainText(content));
}

/** What is compared: truth values are written as in a cell, a formula or an error has no text of its own. */
function plainText(content: CellContent): string {
  if (typeof content === 'boolean') return String(content).toUpperCase();
  if (typeof content !== 'object') return String(content);
  return content !== null && 'runs' in content ? content.value : '';
}

function checkboxTest([checked, unchecked]: readonly string[]): Test {
  if (checked === undefined) return (content) => typeof content === 'boolean';
  return (content) => [checked, unchecked ?? ''].includes(plainText(content));
}

function valuesIn(book: Book, reference: string): string[] {
  const { sheetName, reference: cells } = splitNotation(reference.replace(/^=/, ''));
  const sheet = book.store.sheets().find(({ name }) => name === sheetName);
  const parsed = sheet && parseReference(cells, sheet);
  if (!sheet || !parsed || cellCount(parsed.area) === 0) return [];
  const rows = book.store.readCells(sheet.id, parsed.area);
  return rows.flatMap((row) => row.flatMap((cell) => (cell?.value === undefined ? [] : plainText(cell.value))));
}
