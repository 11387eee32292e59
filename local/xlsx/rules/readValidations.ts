import type { SheetData, ValidationData } from '../../store/workbookData';
import { lastRow, parseAreas } from '../a1';
import { fromFileFormula } from '../cells/formulaNames';
import { decodeCellText } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { allNamed, childNamed, isTrue, wholeText } from '../xml/parseXml';
import { comparisons, dateComparisons, keyOf, operand, unquoteText } from './conditions';
import { readTextFormula } from './textFormulas';
import { checkboxMark, longListNumber } from './writeValidations';

type Rule = Pick<ValidationData, 'criteria' | 'values'>;

/** The rules of a sheet, and those that have no counterpart with us. */
interface ReadValidations {
  readonly validations: ValidationData[];
  readonly notUnderstood: string[];
}

/** Reads `<dataValidation>`s, both the plain ones and those Excel keeps in its extension list. `hidden` is our own sheet. */
export function readValidations(sheet: XmlElement | null, hidden: SheetData['rows'] | null): ReadValidations {
  const validations: ValidationData[] = [];
  const notUnderstood: string[] = [];
  for (const element of allNamed(sheet, 'dataValidation')) {
    const areas = parseAreas(element.attributes['sqref'] ?? childNamed(element, 'sqref')?.text);
    const rule = readRule(element, hidden);
    const says = element.attributes['prompt'] !== undefined && isTrue(element.attributes['showInputMessage'], true);
    if (rule && areas.length > 0) {
      validations.push({
        areas,
        ...rule,
        allowInvalid:
          !isTrue(element.attributes['showErrorMessage']) || (element.attributes['errorStyle'] ?? 'stop') !== 'stop',
        helpText: says ? decodeCellText(element.attributes['prompt'] ?? '') : null,
      });
    } else if (!rule && (element.attributes['type'] ?? 'none') !== 'none') {
      notUnderstood.push(`${element.attributes['type'] ?? ''} ${element.attributes['sqref'] ?? ''}`.trim());
    }
  }
  return { validations, notUnderstood };
}

function readRule(element: XmlElement, hidden: SheetData['rows'] | null): Rule | null {
  const { type, operator = 'between', errorTitle, showDropDown } = element.attributes;
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const found = childNamed(element, name);
    return found ? [fromFileFormula(decodeCellText(wholeText(found)))] : [];
  });
  const [first = ''] = formulas;
  switch (type) {
    case 'list':
      return readList(first, !isTrue(showDropDown), errorTitle === checkboxMark, hidden);
    case 'whole':
    case 'decimal':
      return named('NUMBER_', keyOf(comparisons, operator), operands(operator, formulas));
    case 'date':
      if (operator === 'greaterThanOrEqual' && first === '1') return { criteria: 'DATE_IS_VALID_DATE', values: [] };
      return named('DATE_', keyOf(dateComparisons, operator), operands(operator, formulas));
    case 'custom':
      return readTextFormula(first) ?? { criteria: 'CUSTOM_FORMULA', values: [`=${first}`] };
    case undefined:
    default:
      return null;
  }
}

/** Only "between" has a second limit; LibreOffice writes a 0 there for every comparison. */
function operands(operator: string, formulas: readonly string[]): (string | number)[] {
  return formulas.slice(0, /between/i.test(operator) ? 2 : 1).map(operand);
}

function named(prefix: string, name: string | undefined, values: (string | number)[]): Rule | null {
  return name === undefined ? null : { criteria: prefix + name, values };
}

function readList(formula: string, showDropdown: boolean, checkbox: boolean, hidden: SheetData['rows'] | null): Rule {
  const inline = unquoteText(formula);
  if (inline !== null) {
    const items = inline.split(',').map((item) => item.trim());
    if (items.join(',').toUpperCase() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', values: [] };
    return checkbox
      ? { criteria: 'CHECKBOX', values: items }
      : { criteria: 'VALUE_IN_LIST', values: [items, showDropdown] };
  }
  const list = hidden === null ? null : longListNumber(formula);
  if (list !== null && hidden !== null)
    return { criteria: 'VALUE_IN_LIST', values: [longList(hidden, list, formula), showDropdown] };
  return { criteria: 'VALUE_IN_RANGE', values: [formula, showDropdown] };
}

function longList(hidden: SheetData['rows'], list: number, formula: string): string[] {
  const last = Number(/\$(\d+)$/.exec(formula)?.[1] ?? lastRow);
  const items: string[] = [];
  for (const row of hidden.slice(0, last)) {
    const value = row?.[3 + list]?.value;
    if (value === undefined) break;
    items.push(typeof value === 'object' ? value.error : String(value));
  }
  return items;
}
