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
      return builder.whenNumberLessThan(0).setFontColor(rule.color).build();
    case 'positive':
      return builder.whenNumberGreaterThan(0).setFontColor(rule.color).build();
  }
}
