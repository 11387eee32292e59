import type { IDataValidationRuleBase, IDataValidationRuleOptions, ISheetDataValidationRule } from '@univerjs/core';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import { columnLetters } from '../../store/references';
import type { ValidationData } from '../../store/workbookData';
import type { KeptRules } from './keptRules';
import { toArea, toRange } from './ranges';
import { reversed } from './reversed';

/** One of a rule's values, where it has one. */
type Given = ValidationData['values'][number] | undefined;

export type KeptValidations = KeptRules<Pick<ValidationData, 'criteria' | 'values'>>;

/** Ends of Google's criteria names (NUMBER_…, DATE_…) that compare with one or two values. */
const comparisons = {
  BETWEEN: DataValidationOperator.BETWEEN,
  NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  EQUAL_TO: DataValidationOperator.EQUAL,
  NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  GREATER_THAN: DataValidationOperator.GREATER_THAN,
  GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LESS_THAN: DataValidationOperator.LESS_THAN,
  LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;
const comparisonName = reversed(comparisons);

/** Univer's rules name their type by any text, so that plug-ins may add some. */
const checkboxType: string = DataValidationType.CHECKBOX;
const listTypes = new Set<string>([DataValidationType.LIST, DataValidationType.LIST_MULTIPLE]);
const comparedTypes = new Set<string>([DataValidationType.DECIMAL, DataValidationType.WHOLE, DataValidationType.DATE]);

const dateComparisons: Readonly<Record<string, keyof typeof comparisons>> = {
  AFTER: 'GREATER_THAN',
  BEFORE: 'LESS_THAN',
  ON_OR_AFTER: 'GREATER_THAN_OR_EQUAL_TO',
  ON_OR_BEFORE: 'LESS_THAN_OR_EQUAL_TO',
};

/** A rule as Univer checks and draws it. Dates are compared as the numbers they are: Univer's own date rule reads only English dates. */
export function toUniverValidation(rule: ValidationData, kept: KeptValidations): ISheetDataValidationRule {
  const definition = { ...defineRule(rule), ...describeRule(rule) };
  const uid = kept.newId();
  kept.keep(uid, definitionOf(definition), { criteria: rule.criteria, values: rule.values });
  return { uid, ranges: rule.areas.map(toRange), ...definition };
}

function describeRule(rule: ValidationData): IDataValidationRuleOptions {
  return {
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: rule.helpText !== null,
    ...(rule.helpText !== null && { error: rule.helpText, prompt: rule.helpText }),
  };
}

function defineRule(rule: ValidationData): IDataValidationRuleBase & IDataValidationRuleOptions {
  const { criteria, values } = rule;
  const [first, second] = values;
  if (criteria === 'CHECKBOX') return checkbox(first, second);
  if (criteria === 'VALUE_IN_LIST') return list(JSON.stringify(Array.isArray(first) ? first : []), second);
  if (criteria === 'VALUE_IN_RANGE') return list(formula(String(first ?? '')), second);
  if (criteria === 'CUSTOM_FORMULA') return custom(formula(String(first ?? '')));
  const operator = operatorOf(criteria);
  if (operator) return compare(operator, first, second);
  if (criteria === 'DATE_IS_VALID_DATE') return compare(DataValidationOperator.GREATER_THAN_OR_EQUAL, 0, undefined);
  return textRule(criteria, String(first ?? ''), rule) ?? { type: DataValidationType.ANY };
}

function operatorOf(criteria: string): DataValidationOperator | undefined {
  const [, kind, rest = ''] = /^(NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  const name = kind === 'DATE' ? (dateComparisons[rest] ?? rest) : rest;
  return comparisons[name as keyof typeof comparisons];
}

function checkbox(checked: Given, unchecked: Given): IDataValidationRuleBase {
  return {
    type: DataValidationType.CHECKBOX,
    ...(checked !== undefined && { formula1: String(checked) }),
    ...(unchecked !== undefined && { formula2: String(unchecked) }),
  };
}

function list(formula1: string, showDropdown: Given): IDataValidationRuleBase & IDataValidationRuleOptions {
  const shown = showDropdown !== false;
  return {
    type: DataValidationType.LIST,
    formula1,
    showDropDown: shown,
    renderMode: shown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
  };
}

function custom(formula1: string): IDataValidationRuleBase {
  return { type: DataValidationType.CUSTOM, formula1 };
}

function compare(operator: DataValidationOperator, first: Given, second: Given): IDataValidationRuleBase {
  return {
    type: DataValidationType.DECIMAL,
    operator,
    ...(first !== undefined && { formula1: String(first) }),
    ...(second !== undefined && { formula2: String(second) }),
  };
}

function textRule(criteria: string, text: string, rule: ValidationData): IDataValidationRuleBase | undefined {
  const area = rule.areas[0];
  const cell = area ? `${columnLetters(area.column)}${area.row + 1}` : 'A1';
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return custom(`=ISNUMBER(SEARCH(${quoted},${cell}))`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return custom(`=ISERROR(SEARCH(${quoted},${cell}))`);
    case 'TEXT_EQUAL_TO':
      return custom(`=${cell}=${quoted}`);
    default:
      return undefined;
  }
}

function formula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

/** A rule of Univer in Google's words: the original while it is unchanged, else the nearest there is. */
export function fromUniverValidation(
  rule: ISheetDataValidationRule,
  grid: { rowCount: number; columnCount: number },
  kept: KeptValidations,
): ValidationData {
  return {
    areas: rule.ranges.map((range) => toArea(range, grid)),
    ...(kept.find(rule.uid, definitionOf(rule)) ?? readRule(rule)),
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.error ?? rule.prompt ?? null,
  };
}

function definitionOf(rule: IDataValidationRuleBase & IDataValidationRuleOptions): unknown {
  return [rule.type, rule.operator ?? null, rule.formula1 ?? null, rule.formula2 ?? null];
}

function readRule(rule: ISheetDataValidationRule): Pick<ValidationData, 'criteria' | 'values'> {
  const { type, formula1 = '', formula2 } = rule;
  const values = [formula1, formula2].filter((value) => value !== undefined && value !== '') as string[];
  if (type === checkboxType) return { criteria: 'CHECKBOX', values };
  if (listTypes.has(type)) return readList(formula1, rule.renderMode !== DataValidationRenderMode.TEXT);
  if (comparedTypes.has(type)) return readComparison(rule, values);
  return { criteria: 'CUSTOM_FORMULA', values: [formula(formula1)] };
}

function readList(formula1: string, shown: boolean): Pick<ValidationData, 'criteria' | 'values'> {
  if (formula1.startsWith('=')) return { criteria: 'VALUE_IN_RANGE', values: [withoutWorkbook(formula1), shown] };
  return { criteria: 'VALUE_IN_LIST', values: [readItems(formula1), shown] };
}

/** Univer keeps the items of a list as JSON, or with commas when a person entered them. */
function readItems(text: string): string[] {
  if (!text.startsWith('[')) return text.split(',');
  const items: unknown = JSON.parse(text);
  return Array.isArray(items) ? items.map(String) : [];
}

function withoutWorkbook(text: string): string {
  return text.slice(1).replace(/^\[[^\]]*\]/, '');
}

function readComparison(
  rule: ISheetDataValidationRule,
  values: readonly string[],
): Pick<ValidationData, 'criteria' | 'values'> {
  const name = comparisonName(rule.operator) ?? 'BETWEEN';
  return { criteria: `NUMBER_${name}`, values: values.map((value) => (value.startsWith('=') ? value : Number(value))) };
}
