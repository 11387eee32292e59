import { columnLetters } from '../../store/references';
import type { Area, ValidationData } from '../../store/workbookData';
import { absoluteReference, cellAddress, formatAreas } from '../a1';
import { toFileFormula } from '../cells/formulaNames';
import { firstListColumn, rememberedSheetName } from '../remembered';
import { escapeXml, xmlAttributes } from '../xml/escapeXml';
import { comparisons, dateComparisons, operandFormula, quoteText } from './conditions';
import { textFormula } from './textFormulas';

/** Excel refuses longer texts in these places. */
const longestInlineList = 255;
const longestPrompt = 255;

/** Titles of the refusal box by which rules without a form of their own are known again. */
export const checkboxMark = '☑';

/** What a rule becomes in the file. */
interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly hideDropdown?: boolean;
  readonly mark?: string;
}

/** Lists too long for a rule stand on the hidden sheet, one list a column. */
export class LongLists {
  readonly lists: string[][] = [];
  private readonly known = new Map<string, string>();

  private readonly hasPlace: boolean;

  constructor(hasPlace: boolean) {
    this.hasPlace = hasPlace;
  }

  /** The reference of a list's cells; null in a file without the hidden sheet. */
  add(items: readonly string[]): string | null {
    if (!this.hasPlace) return null;
    const key = JSON.stringify(items);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const column = firstListColumn + this.lists.push([...items]) - 1;
    const reference = absoluteReference(rememberedSheetName, { row: 0, column, rows: items.length, columns: 1 });
    this.known.set(key, reference);
    return reference;
  }
}

/** The `<dataValidations>` of a sheet; rules for which a file has no form at all are left to the hidden sheet. */
export function renderValidations(validations: readonly ValidationData[], lists: LongLists): string {
  const rules = validations.flatMap((validation) => {
    const rule = fileRule(validation, lists);
    return rule && validation.areas.length > 0 ? [renderRule(validation, rule)] : [];
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}

function renderRule(validation: ValidationData, rule: FileRule): string {
  const attributes = xmlAttributes({
    type: rule.type,
    errorStyle: validation.allowInvalid ? 'warning' : undefined,
    operator: rule.operator,
    allowBlank: 1,
    showDropDown: rule.hideDropdown ? 1 : undefined,
    showInputMessage: validation.helpText === null ? undefined : 1,
    showErrorMessage: 1,
    errorTitle: rule.mark,
    prompt: validation.helpText === null ? undefined : shorten(validation.helpText),
    sqref: formatAreas(validation.areas),
  });
  const formulas = rule.formulas.map(
    (formula, index) =>
      `<formula${String(index + 1)}>${escapeXml(toFileFormula(formula))}</formula${String(index + 1)}>`,
  );
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

function shorten(text: string): string {
  return text.length <= longestPrompt ? text : `${text.slice(0, longestPrompt - 1)}…`;
}

function fileRule({ criteria, values, areas }: ValidationData, lists: LongLists): FileRule | null {
  const numbers = /^NUMBER_(\w+)$/.exec(criteria)?.[1];
  if (numbers !== undefined) return comparison('decimal', comparisons, numbers, values);
  if (criteria === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThanOrEqual', formulas: ['1'] };
  const dates = /^DATE_(\w+)$/.exec(criteria)?.[1];
  if (dates !== undefined) return comparison('date', dateComparisons, dates, values);
  if (criteria === 'VALUE_IN_LIST') return listRule(values, lists);
  if (criteria === 'VALUE_IN_RANGE') {
    return { type: 'list', formulas: [fixReference(String(values[0] ?? ''))], hideDropdown: values[1] === false };
  }
  if (criteria === 'CHECKBOX') return checkboxRule(values);
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formulas: [String(values[0] ?? '').replace(/^=/, '')] };
  return textRule(criteria, String(values[0] ?? ''), areas[0]);
}

function comparison(
  type: string,
  table: Readonly<Record<string, string>>,
  name: string,
  values: ValidationData['values'],
): FileRule | null {
  const operator = table[name];
  if (operator === undefined) return null;
  return {
    type,
    operator,
    formulas: values.filter((value) => !Array.isArray(value)).map((value) => operandFormula(value as string | number)),
  };
}

function listRule(values: ValidationData['values'], lists: LongLists): FileRule | null {
  const items = Array.isArray(values[0]) ? values[0] : [];
  const inline = items.join(',');
  const fits =
    inline.length <= longestInlineList &&
    items.length > 0 &&
    items.every((item) => item !== '' && item.trim() === item && !/[,"\n]/.test(item)) &&
    inline !== 'TRUE,FALSE';
  const formula = fits ? quoteText(inline) : lists.add(items);
  return formula === null ? null : { type: 'list', formulas: [formula], hideDropdown: values[1] === false };
}

/** A file has no tick boxes: a list of the two values, marked so that it comes back as a tick box. */
function checkboxRule(values: ValidationData['values']): FileRule {
  const [checked = 'TRUE', unchecked = 'FALSE'] = values.map((value) => String(value));
  const items = values.length === 1 ? [checked] : [checked, unchecked];
  return { type: 'list', formulas: [quoteText(items.join(','))], mark: checkboxMark };
}

/** Google's rules about text as formulas of the first cell. */
function textRule(criteria: string, text: string, area: Area | undefined): FileRule | null {
  const formula = textFormula(criteria, area ? cellAddress(area.row, area.column) : 'A1', text);
  return formula === null ? null : { type: 'custom', formulas: [formula] };
}

/** Relative references in a rule would move from cell to cell: `Lists!A2:A9` → `Lists!$A$2:$A$9`. */
function fixReference(reference: string): string {
  const at = reference.lastIndexOf('!') + 1;
  const fixed = reference
    .slice(at)
    .replace(
      /\$?([A-Za-z]{1,3})?\$?(\d+)?/g,
      (_, letters: string | undefined, digits: string | undefined) =>
        `${letters === undefined ? '' : `$${letters}`}${digits === undefined ? '' : `$${digits}`}`,
    );
  return reference.replace(/^=/, '').slice(0, reference.startsWith('=') ? at - 1 : at) + fixed;
}

/** Where a list on the hidden sheet stands: the number of its column among the lists; null for any other reference. */
export function longListNumber(reference: string): number | null {
  const match = /^'?_register'?!\$([A-Z]+)\$/.exec(reference);
  if (!match) return null;
  for (let number = 0; ; number++) {
    const letters = columnLetters(firstListColumn + number);
    if (letters === match[1]) return number;
    if (letters.length > (match[1] ?? '').length) return null;
  }
}
