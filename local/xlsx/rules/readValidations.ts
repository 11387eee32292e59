import type { SheetData, ValidationData } from '../../store/workbookData';
import { lastRow } from '../a1';
import { fromFileFormula } from '../cells/formulaNames';
import { limits, refuseMore } from '../limits';
import { decodeCellText } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { allNamed, childNamed, isTrue, wholeText } from '../xml/parseXml';
import { comparisons, dateComparisons, keyOf, operand, unquoteText } from './conditions';
import type { RuleAreas } from './ruleAreas';
import { ruleName } from './ruleAreas';
import { readTextFormula } from './textFormulas';
import { checkboxMark, longListNumber } from './writeValidations';

type Rule = Pick<ValidationData, 'criteria' | 'values'>;

/** The rules of a sheet, and those that have no counterpart with us. */
interface ReadValidations {
  readonly validations: ValidationData[];
  readonly notUnderstood: string[];
}

/** Reads `<dataValidation>`s, both the plain ones and those Excel keeps in its extension list. `hidden` is our own sheet. */
export function readValidations(
  sheet: XmlElement | null,
  hidden: SheetData['rows'] | null,
  ruleAreas: RuleAreas,
): ReadValidations {
  const lists = new HiddenLists(hidden);
  const validations: ValidationData[] = [];
  const notUnderstood: string[] = [];
  for (const element of allNamed(sheet, 'dataValidation')) {
    const sqref = element.attributes['sqref'] ?? childNamed(element, 'sqref')?.text ?? '';
    const areas = ruleAreas.read(sqref);
    const rule = readRule(element, lists);
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
      notUnderstood.push(ruleName(element.attributes['type'] ?? '', sqref));
    }
  }
  return { validations, notUnderstood };
}

function readRule(element: XmlElement, lists: HiddenLists): Rule | null {
  const { type, operator = 'between', errorTitle, showDropDown } = element.attributes;
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const found = childNamed(element, name);
    return found ? [fromFileFormula(decodeCellText(wholeText(found)))] : [];
  });
  const [first = ''] = formulas;
  switch (type) {
    case 'list':
      return readList(first, !isTrue(showDropDown), errorTitle === checkboxMark, lists);
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

function readList(formula: string, showDropdown: boolean, checkbox: boolean, lists: HiddenLists): Rule {
  const inline = unquoteText(formula);
  if (inline !== null) {
    const items = inline.split(',').map((item) => item.trim());
    if (items.join(',').toUpperCase() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', values: [] };
    return checkbox
      ? { criteria: 'CHECKBOX', values: items }
      : { criteria: 'VALUE_IN_LIST', values: [items, showDropdown] };
  }
  const long = lists.read(formula);
  if (long !== null) return { criteria: 'VALUE_IN_LIST', values: [long, showDropdown] };
  return { criteria: 'VALUE_IN_RANGE', values: [formula, showDropdown] };
}

/** The lists of long drop-downs on our own sheet, counted as they are read: many rules may name one. */
class HiddenLists {
  private readonly rows: SheetData['rows'] | null;
  private items = 0;

  constructor(rows: SheetData['rows'] | null) {
    this.rows = rows;
  }

  /** The items of the list that a formula names; null when it names none of ours. */
  read(formula: string): string[] | null {
    const list = this.rows === null ? null : longListNumber(formula);
    if (list === null || this.rows === null) return null;
    const last = Math.min(Number(/\$(\d{1,8})$/.exec(formula)?.[1] ?? lastRow), this.rows.length);
    const items: string[] = [];
    for (let row = 0; row < last; row++) {
      const value = this.rows[row]?.[3 + list]?.value;
      if (value === undefined) break;
      refuseMore('listItems', ++this.items, limits.listItems);
      items.push(typeof value === 'object' ? value.error : String(value));
    }
    return items;
  }
}
