import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from '@univerjs/sheets-conditional-formatting';
import type { IStyleBase } from '@univerjs/core';
import { columnLetters } from '../../store/references';
import type { ConditionalFormatData } from '../../store/workbookData';
import type { KeptRules } from './keptRules';
import { toArea, toRange } from './ranges';
import { reversed } from './reversed';
import { toFormat, toStyle } from './styles';

export type KeptConditions = KeptRules<ConditionalFormatData['rule']>;
type BooleanRule = Extract<ConditionalFormatData['rule'], { kind: 'boolean' }>;
type GradientRule = Extract<ConditionalFormatData['rule'], { kind: 'gradient' }>;

const numberOperators = {
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
} as const;
const pairOperators = {
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
} as const;
const dateOperators: Readonly<Record<string, CFNumberOperator>> = {
  DATE_EQUAL_TO: CFNumberOperator.equal,
  DATE_AFTER: CFNumberOperator.greaterThan,
  DATE_BEFORE: CFNumberOperator.lessThan,
};
const textOperators = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
} as const;
const pointTypes = {
  min: CFValueType.min,
  max: CFValueType.max,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
} as const;

const numberName = reversed({ ...numberOperators, ...pairOperators });
const textName = reversed(textOperators);
const pointName = reversed(pointTypes);

/** A rule that colours cells, as Univer draws it. */
export function toUniverCondition(rule: ConditionalFormatData, kept: KeptConditions): IConditionFormattingRule {
  const config = rule.rule.kind === 'gradient' ? gradient(rule.rule) : highlight(rule, rule.rule);
  const cfId = kept.newId();
  kept.keep(cfId, config, rule.rule);
  return { cfId, ranges: rule.areas.map(toRange), stopIfTrue: false, rule: config };
}

function gradient(rule: GradientRule): IConditionalFormattingRuleConfig {
  const config = rule.points.map((point, index) => ({
    index,
    color: point.color,
    value: { type: pointTypes[point.type], ...(point.value !== undefined && { value: Number(point.value) }) },
  }));
  return { type: CFRuleType.colorScale, config };
}

function highlight(place: ConditionalFormatData, rule: BooleanRule): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell, style: toStyle(rule.format) as IStyleBase } as const;
  const { criteria, values } = rule;
  const [first = '', second = ''] = values;
  const text = (textOperators as Readonly<Record<string, CFTextOperator>>)[criteria];
  if (text) return { ...base, subType: CFSubRuleType.text, operator: text, value: String(first) };
  const isPlain = values.every((value) => typeof value === 'number' || !value.startsWith('='));
  const pair = (pairOperators as Readonly<Record<string, CFNumberOperator.between | CFNumberOperator.notBetween>>)[
    criteria
  ];
  if (pair && isPlain) {
    return { ...base, subType: CFSubRuleType.number, operator: pair, value: [Number(first), Number(second)] };
  }
  const single = singleOperator(criteria);
  if (single && isPlain) return { ...base, subType: CFSubRuleType.number, operator: single, value: Number(first) };
  const formula = criteria === 'CUSTOM_FORMULA' ? asFormula(String(first)) : comparison(place, criteria, first);
  return { ...base, subType: CFSubRuleType.formula, value: formula };
}

type SingleOperator = (typeof numberOperators)[keyof typeof numberOperators];

function singleOperator(criteria: string): SingleOperator | undefined {
  const operators = { ...numberOperators, ...dateOperators } as Readonly<Record<string, SingleOperator>>;
  return operators[criteria];
}

const signs: Partial<Record<CFNumberOperator, string>> = {
  [CFNumberOperator.equal]: '=',
  [CFNumberOperator.notEqual]: '<>',
  [CFNumberOperator.greaterThan]: '>',
  [CFNumberOperator.greaterThanOrEqual]: '>=',
  [CFNumberOperator.lessThan]: '<',
  [CFNumberOperator.lessThanOrEqual]: '<=',
};

/** A comparison with a formula (`=$B$1`), which Univer knows only as a formula over the first cell. */
function comparison(place: ConditionalFormatData, criteria: string, value: string | number): string {
  const area = place.areas[0];
  const cell = area ? `${columnLetters(area.column)}${area.row + 1}` : 'A1';
  const operator = singleOperator(criteria);
  return operator ? `=${cell}${signs[operator] ?? '='}${String(value).replace(/^=/, '')}` : '=FALSE';
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

/** A rule of Univer in Google's words; null for data bars and icons, which Google's sheets do not have. */
export function fromUniverCondition(
  rule: IConditionFormattingRule,
  grid: { rowCount: number; columnCount: number },
  kept: KeptConditions,
): ConditionalFormatData | null {
  const definition = kept.find(rule.cfId, rule.rule) ?? readRule(rule.rule);
  return definition && { areas: rule.ranges.map((range) => toArea(range, grid)), rule: definition };
}

function readRule(rule: IConditionalFormattingRuleConfig): ConditionalFormatData['rule'] | null {
  if (rule.type === CFRuleType.colorScale) {
    return {
      kind: 'gradient',
      points: rule.config.map(({ color, value }) => ({
        type: pointName(value.type) ?? 'number',
        ...(value.value !== undefined && { value: String(value.value) }),
        color,
      })),
    };
  }
  if (rule.type !== CFRuleType.highlightCell) return null;
  const format = toFormat(rule.style) ?? {};
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { kind: 'boolean', criteria: 'CUSTOM_FORMULA', values: [rule.value], format };
    case CFSubRuleType.text: {
      const criteria = textName(rule.operator);
      return criteria ? { kind: 'boolean', criteria, values: rule.value ? [rule.value] : [], format } : null;
    }
    case CFSubRuleType.number: {
      const criteria = numberName(rule.operator);
      const values = Array.isArray(rule.value) ? [...rule.value] : [rule.value ?? 0];
      return criteria ? { kind: 'boolean', criteria, values, format } : null;
    }
    case CFSubRuleType.average:
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.rank:
    case CFSubRuleType.timePeriod:
    case CFSubRuleType.uniqueValues:
      return null;
  }
}
