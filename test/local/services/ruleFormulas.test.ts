import { script } from './script';

/** Validation by a formula that reads the cell to the right, on B2:B6. */
const validated = `
  const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B2>C2+$F$1').build();
  sheet.getRange('B2:B6').setDataValidation(rule);
  const says = (a1) => {
    const found = sheet.getRange(a1).getDataValidation();
    return found && found.getCriteriaValues()[0];
  };`;

describe('the formula of a validation reads the same cells around its own', () => {
  test.each([
    ['in a later cell of its range', '', 'B5', '=B5>C5+$F$1'],
    ['below a part that was cleared', "sheet.getRange('B2:B3').clearDataValidations();", 'B4', '=B4>C4+$F$1'],
    ['beside another rule in its middle', "sheet.getRange('B3').setDataValidation(null);", 'B6', '=B6>C6+$F$1'],
    ['after rows were inserted above', 'sheet.insertRowsBefore(2, 2);', 'B4', '=B4>C4+$F$1'],
    ['after its first row was deleted', 'sheet.deleteRow(2);', 'B2', '=B2>C2+$F$1'],
    ['in a copy', "sheet.getRange('B3').copyTo(sheet.getRange('D8'));", 'D8', '=D8>E8+$F$1'],
    [
      'in each cell of a copied block',
      "sheet.getRange('A3:B4').copyTo(sheet.getRange('D8:E11'));",
      'E11',
      '=E11>F11+$F$1',
    ],
    ['in a cell that was moved', "sheet.getRange('B3').moveTo(sheet.getRange('D8'));", 'D8', '=D8>E8+$F$1'],
    ['and is gone where the cell was', "sheet.getRange('B3').moveTo(sheet.getRange('D8'));", 'B3', null],
  ])('%s', (_what, action, cell, formula) => {
    expect(script(`${validated} ${action} return says('${cell}');`)).toBe(formula);
  });

  test('when the rules of cells are read and written back', () => {
    const seen = script(`${validated}
      const range = sheet.getRange('B3:B6');
      range.setDataValidations(range.getDataValidations());
      return ['B2', 'B3', 'B6'].map(says);`);
    expect(seen).toEqual(['=B2>C2+$F$1', '=B3>C3+$F$1', '=B6>C6+$F$1']);
  });

  test('when one rule is set on two ranges: each reads it from its own first cell', () => {
    const seen = script(
      `${validated} sheet.getRange('D2:D6').setDataValidation(rule); return [says('D2'), says('D3')];`,
    );
    expect(seen).toEqual(['=B2>C2+$F$1', '=B3>C3+$F$1']);
  });
});

describe('the formula of a rule that colours cells', () => {
  const coloured = `
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2="late"').setBackground('red')
      .setRanges([sheet.getRange('A2:D6')]).build();
    sheet.setConditionalFormatRules([rule]);
    const rulesOf = (tab) => tab.getConditionalFormatRules().map((one) => [
      one.getRanges().map((range) => range.getA1Notation()).join(), one.getBooleanCondition().getCriteriaValues()[0]]);`;

  test.each([
    ['follows rows inserted above', 'sheet.insertRowBefore(1);', [['A3:D7', '=$C3="late"']]],
    ['outlives its first row', 'sheet.deleteRow(2);', [['A2:D5', '=$C2="late"']]],
    [
      'goes along with copied formats',
      "sheet.getRange('A3:D3').copyTo(sheet.getRange('A9'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);",
      [['A2:D6,A9:D9', '=$C2="late"']],
    ],
    [
      'goes along with a moved range',
      "sheet.getRange('A2:D2').moveTo(sheet.getRange('A9'));",
      [['A3:D6,A9:D9', '=$C3="late"']],
    ],
  ])('%s', (_what, action, rules) => {
    expect(script(`${coloured} ${action} return rulesOf(sheet);`)).toEqual(rules);
  });

  test('reads the same columns on another sheet', () => {
    const rules = script(`${coloured}
      const other = spreadsheet.insertSheet('Other');
      sheet.getRange('A3:D4').copyTo(other.getRange('A5'));
      return rulesOf(other);`);
    expect(rules).toEqual([['A5:D6', '=$C5="late"']]);
  });

  test('moves to another sheet with its range', () => {
    const rules = script(`${coloured}
      const other = spreadsheet.insertSheet('Other');
      sheet.getRange('A2:D6').moveTo(other.getRange('A5'));
      return [rulesOf(sheet), rulesOf(other)];`);
    expect(rules).toEqual([[], [['A5:D9', '=$C5="late"']]]);
  });
});
