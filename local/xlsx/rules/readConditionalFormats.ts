import type { CellFormat, ConditionalFormatData } from '../../store/workbookData';
import { fromFileFormula } from '../cells/formulaNames';
import { decodeCellText } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { allNamed, childNamed, childrenNamed, wholeText } from '../xml/parseXml';
import { wholeNumber } from '../xml/wholeNumber';
import { bandingMark } from './bandings';
import { comparisons, keyOf, operand, relativeDates } from './conditions';
import type { RuleAreas } from './ruleAreas';
import { ruleName } from './ruleAreas';
import { readTextFormula } from './textFormulas';

type Rule = ConditionalFormatData['rule'];
interface Condition {
  readonly criteria: string;
  readonly values: (string | number)[];
}

interface ReadConditionalFormats {
  readonly conditionalFormats: ConditionalFormatData[];
  readonly notUnderstood: string[];
}

/** The rules of a sheet in order of precedence; our own stripes of alternating colours are left out. */
export function readConditionalFormats(
  sheet: XmlElement | null,
  formats: readonly CellFormat[],
  ruleAreas: RuleAreas,
): ReadConditionalFormats {
  const found: { priority: number; rule: ConditionalFormatData }[] = [];
  const notUnderstood: string[] = [];
  for (const group of allNamed(sheet, 'conditionalFormatting')) {
    const sqref = group.attributes['sqref'] ?? childNamed(group, 'sqref')?.text ?? '';
    const areas = ruleAreas.read(sqref);
    for (const element of childrenNamed(group, 'cfRule')) {
      if (ruleFormulas(element)[0]?.includes(bandingMark)) continue;
      ruleAreas.another();
      const rule = areas.length > 0 ? readRule(element, formats) : null;
      if (rule)
        found.push({
          priority: wholeNumber(element.attributes['priority'], 0, Number.MAX_SAFE_INTEGER, 0),
          rule: { areas, rule },
        });
      else notUnderstood.push(ruleName(element.attributes['type'] ?? '', sqref));
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  return { conditionalFormats: found.map(({ rule }) => rule), notUnderstood };
}

function readRule(element: XmlElement, formats: readonly CellFormat[]): Rule | null {
  if (element.attributes['type'] === 'colorScale') return readGradient(element);
  const condition = readCondition(element);
  if (!condition) return null;
  const { dxfId } = element.attributes;
  return { kind: 'boolean', ...condition, format: { ...(dxfId === undefined ? {} : formats[Number(dxfId)]) } };
}

function ruleFormulas(element: XmlElement): string[] {
  return childrenNamed(element, 'formula').map((formula) => fromFileFormula(decodeCellText(wholeText(formula))));
}

/** Rules that are a type of their own in the file; Excel writes the searched text beside the formula, others do not. */
const textTypes: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  notContains: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

const periods: Readonly<Record<string, string>> = {
  today: 'TODAY',
  tomorrow: 'TOMORROW',
  yesterday: 'YESTERDAY',
  last7Days: 'PAST_WEEK',
};

function readCondition(element: XmlElement): Condition | null {
  const { type = '', operator = '', text, timePeriod = '' } = element.attributes;
  const formulas = ruleFormulas(element);
  const [first = ''] = formulas;
  if (type === 'expression') return readExpression(first);
  if (type === 'cellIs') return readComparison(operator, formulas);
  if (type === 'containsBlanks') return { criteria: 'CELL_EMPTY', values: [] };
  if (type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', values: [] };
  if (type === 'timePeriod' && periods[timePeriod] !== undefined) {
    return { criteria: 'DATE_EQUAL_TO_RELATIVE', values: [periods[timePeriod]] };
  }
  const criteria = textTypes[type];
  if (criteria !== undefined) {
    const wanted = text === undefined ? readTextFormula(first)?.values[0] : decodeCellText(text);
    if (wanted !== undefined) return { criteria, values: [wanted] };
  }
  return first === '' ? null : { criteria: 'CUSTOM_FORMULA', values: [`=${first}`] };
}

/** Rules about dates that we write as formulas, known again by their shape. */
const dateFormula = /^AND\(ISNUMBER\(\$?[A-Z]+\$?\d+\),\$?[A-Z]+\$?\d+(<|>|=)(.+)\)$/;
const dateCriteria: Readonly<Record<string, string>> = { '<': 'DATE_BEFORE', '>': 'DATE_AFTER', '=': 'DATE_EQUAL_TO' };

const blank = /^LEN\(TRIM\(\$?[A-Z]+\$?\d+\)\)(=|>)0$/;

function readExpression(formula: string): Condition {
  const isBlank = blank.exec(formula)?.[1];
  if (isBlank !== undefined) return { criteria: isBlank === '=' ? 'CELL_EMPTY' : 'CELL_NOT_EMPTY', values: [] };
  const date = dateFormula.exec(formula);
  if (date) {
    const [, sign = '', limit = ''] = date;
    const relative = relativeDates.find((known) => known.formula === limit)?.name;
    const criteria = dateCriteria[sign] ?? '';
    return relative === undefined
      ? { criteria, values: [operand(limit)] }
      : { criteria: `${criteria}_RELATIVE`, values: [relative] };
  }
  return readTextFormula(formula) ?? { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] };
}

/** A comparison with a text is Google's "text is exactly"; every other comparison is about numbers. */
function readComparison(operator: string, formulas: readonly string[]): Condition | null {
  const values = formulas.map(operand);
  const [first] = values;
  const isText = typeof first === 'string' && !first.startsWith('=');
  if (isText && operator === 'equal') return { criteria: 'TEXT_EQUAL_TO', values };
  const name = isText ? undefined : keyOf(comparisons, operator);
  return name === undefined ? null : { criteria: `NUMBER_${name}`, values };
}

const pointTypes: Readonly<Record<string, 'min' | 'max' | 'number' | 'percent' | 'percentile'>> = {
  min: 'min',
  max: 'max',
  num: 'number',
  percent: 'percent',
  percentile: 'percentile',
};

function readGradient(element: XmlElement): Rule | null {
  const scale = childNamed(element, 'colorScale');
  const colors = childrenNamed(scale, 'color').map(({ attributes }) => attributes['rgb']);
  const points = childrenNamed(scale, 'cfvo').flatMap(({ attributes }, index) => {
    const type = pointTypes[attributes['type'] ?? ''];
    const color = colors[index];
    if (type === undefined || color === undefined || !/[0-9a-f]{6}$/i.test(color)) return [];
    const hasValue = attributes['val'] !== undefined && type !== 'min' && type !== 'max';
    return [{ type, ...(hasValue && { value: attributes['val'] ?? '' }), color: `#${color.slice(-6).toLowerCase()}` }];
  });
  return points.length >= 2 && points.length === colors.length ? { kind: 'gradient', points } : null;
}
