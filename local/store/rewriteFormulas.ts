import type {
  Area,
  CellData,
  ConditionalFormatData,
  RowCells,
  SheetData,
  ValidationData,
  WorkbookData,
} from './workbookData';

/**
 * Gives the text anew, or the same text when nothing changes; `home` is the sheet whose name is left out in it. A rule's
 * formula comes with the rule's areas: it is written for the top left cell of the first.
 */
export type FormulaRewrite = (formula: string, home: SheetData, areas?: readonly Area[]) => string;

/** Passes every formula of a workbook through a rewrite: cells, validations, conditional formats, source ranges of charts. */
export function rewriteFormulas(workbook: WorkbookData, rewrite: FormulaRewrite): void {
  for (const sheet of workbook.sheets) {
    const renew = (text: string): string => rewrite(text, sheet);
    for (const row of sheet.rows) if (row) rewriteRow(row, renew);
    const renewFor = (areas: readonly Area[]) => (text: string) => rewrite(text, sheet, areas);
    sheet.validations = sheet.validations.map((rule) => mapValidationFormulas(rule, renewFor(rule.areas)));
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => mapConditionFormulas(rule, renewFor(rule.areas)));
    sheet.charts = sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.map(renew) }));
  }
}

function rewriteRow(row: RowCells, renew: (text: string) => string): void {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (cell?.formula === undefined) continue;
    const formula = renew(cell.formula);
    if (formula !== cell.formula) row[column] = { ...cell, formula } satisfies CellData;
  }
}

/** A list of a validation is text for people even where it looks like a reference; a range or a formula is not. */
export function mapValidationFormulas<Rule extends Pick<ValidationData, 'criteria' | 'values'>>(
  rule: Rule,
  renew: (text: string) => string,
): Rule {
  const isRange = rule.criteria === 'VALUE_IN_RANGE';
  return {
    ...rule,
    values: rule.values.map((value) =>
      typeof value === 'string' && (isRange || value.startsWith('=')) ? renew(value) : value,
    ),
  };
}

/** The same for a rule that colours cells. */
export function mapConditionFormulas(
  rule: ConditionalFormatData,
  renew: (text: string) => string,
): ConditionalFormatData {
  if (rule.rule.kind !== 'boolean') return rule;
  const values = rule.rule.values.map((value) =>
    typeof value === 'string' && value.startsWith('=') ? renew(value) : value,
  );
  return { ...rule, rule: { ...rule.rule, values } };
}
