import type { CellFormat, ConditionalFormatData } from '../../store/workbookData';
import { cellAddress, formatAreas } from '../a1';
import { toFileFormula } from '../cells/formulaNames';
import { renderColor } from '../styles/colors';
import { escapeXml, xmlAttributes } from '../xml/escapeXml';
import { comparisons, operandFormula, relativeDates } from './conditions';
import { textFormula } from './textFormulas';

/** The `<conditionalFormatting>`s of a sheet. `formatOf` answers the file's number of a rule's format. */
export function renderConditionalFormats(
  rules: readonly ConditionalFormatData[],
  formatOf: (format: CellFormat) => number,
): string {
  return rules
    .map(({ areas, rule }, index) => {
      const [first] = areas;
      if (!first) return '';
      const at = cellAddress(first.row, first.column);
      const xml =
        rule.kind === 'gradient'
          ? gradient(rule.points, index + 1)
          : condition(rule, at, formatOf(rule.format), index + 1);
      return xml === '' ? '' : `<conditionalFormatting sqref="${formatAreas(areas)}">${xml}</conditionalFormatting>`;
    })
    .join('');
}

type BooleanRule = Extract<ConditionalFormatData['rule'], { kind: 'boolean' }>;
type GradientRule = Extract<ConditionalFormatData['rule'], { kind: 'gradient' }>;

/** Types of the file for Google's rules about text. */
const textTypes: Readonly<Record<string, { readonly type: string; readonly operator: string }>> = {
  TEXT_CONTAINS: { type: 'containsText', operator: 'containsText' },
  TEXT_DOES_NOT_CONTAIN: { type: 'notContainsText', operator: 'notContains' },
  TEXT_STARTS_WITH: { type: 'beginsWith', operator: 'beginsWith' },
  TEXT_ENDS_WITH: { type: 'endsWith', operator: 'endsWith' },
};

function condition(rule: BooleanRule, at: string, dxfId: number, priority: number): string {
  const [value = ''] = rule.values;
  const render = (attributes: Record<string, string>, formulas: readonly string[]): string =>
    `<cfRule${xmlAttributes({ ...attributes, dxfId, priority })}>` +
    `${formulas.map((formula) => `<formula>${escapeXml(toFileFormula(formula))}</formula>`).join('')}</cfRule>`;
  const { criteria } = rule;
  if (criteria === 'CUSTOM_FORMULA') return render({ type: 'expression' }, [String(value).replace(/^=/, '')]);
  if (criteria === 'CELL_EMPTY') return render({ type: 'containsBlanks' }, [`LEN(TRIM(${at}))=0`]);
  if (criteria === 'CELL_NOT_EMPTY') return render({ type: 'notContainsBlanks' }, [`LEN(TRIM(${at}))>0`]);
  if (criteria === 'TEXT_EQUAL_TO') return render({ type: 'cellIs', operator: 'equal' }, [operandFormula(value)]);
  const operator = /^NUMBER_(\w+)$/.exec(criteria)?.[1];
  if (operator !== undefined && operator in comparisons) {
    return render(
      { type: 'cellIs', operator: comparisons[operator as keyof typeof comparisons] },
      rule.values.map(operandFormula),
    );
  }
  const date = dateFormula(criteria, value, at);
  if (date !== null) return render({ type: 'expression' }, [date]);
  const text = textFormula(criteria, at, String(value));
  const type = textTypes[criteria];
  return text === null || !type ? '' : render({ ...type, text: String(value) }, [text]);
}

const dateSigns: Readonly<Record<string, string>> = { DATE_BEFORE: '<', DATE_AFTER: '>', DATE_EQUAL_TO: '=' };

/** Only numbers are dates; a blank cell is before every date otherwise. */
function dateFormula(criteria: string, value: string | number, at: string): string | null {
  const sign = dateSigns[criteria.replace(/_RELATIVE$/, '')];
  if (sign === undefined) return null;
  const limit = criteria.endsWith('_RELATIVE')
    ? relativeDates.find(({ name }) => name === value)?.formula
    : operandFormula(value);
  return limit === undefined ? null : `AND(ISNUMBER(${at}),${at}${sign}${limit})`;
}

const pointTypes = { min: 'min', max: 'max', number: 'num', percent: 'percent', percentile: 'percentile' } as const;

function gradient(points: GradientRule['points'], priority: number): string {
  const stops = points.map(({ type, value }) => `<cfvo${xmlAttributes({ type: pointTypes[type], val: value })}/>`);
  const colors = points.map(({ color }) => renderColor('color', color));
  return `<cfRule type="colorScale" priority="${String(priority)}"><colorScale>${stops.join('')}${colors.join('')}</colorScale></cfRule>`;
}
