import { columnLetters } from '../core/values/columnLetters';
import { wrongFormula } from '../core/views/wrongCells';
import type { ColouredBlock } from '../core/views/sheet';
import type { Range } from './workbook';

type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A colour that follows values, as the host's rule. */
export function conditionalRule(rule: ColouredBlock['rule'], ranges: readonly Range[]): ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([...ranges]);
  switch (rule.kind) {
    case 'scale':
      return builder.setGradientMinpoint(rule.low).setGradientMaxpoint(rule.high).build();
    case 'textIs':
      return builder.whenTextEqualTo(rule.text).setBackground(rule.background).setFontColor(rule.color).build();
    case 'negative':
      return builder
        .whenNumberLessThan(rule.than ?? 0)
        .setFontColor(rule.color)
        .build();
    case 'positive':
      return builder
        .whenNumberGreaterThan(rule.than ?? 0)
        .setFontColor(rule.color)
        .build();
    case 'filled':
      return builder.whenCellNotEmpty().setBackground(rule.background).setFontColor(rule.color).build();
    case 'wrong':
      return builder
        .whenFormulaSatisfied(wrongFormula(rule.what, cellOfLine((ranges[0]?.getColumn() ?? 1) - 1, ranges)))
        .setBackground(rule.background)
        .setFontColor(rule.color)
        .build();
    case 'filledLine':
      return builder
        .whenFormulaSatisfied(`=${cellOfLine(rule.column, ranges)}<>""`)
        .setBackground(rule.background)
        .build();
    case 'ticked':
      return builder
        .whenFormulaSatisfied(`=${cellOfLine(rule.column, ranges)}`)
        .setFontColor(rule.color)
        .setStrikethrough(true)
        .build();
  }
}

/** The cell of a column in the line that is being looked at; no function is called, so that it means the same in every locale. */
function cellOfLine(column: number, [first]: readonly Range[]): string {
  return `$${columnLetters(column)}${first?.getRow() ?? 1}`;
}
