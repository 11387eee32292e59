import { script } from './script';

/** Three deals: price, pieces and the formula of their sum, which also takes a fixed rate from F1. */
const deals = `
  sheet.getRange('F1').setValue(2);
  sheet.getRange('A2:B4').setValues([['c', 3], ['a', 1], ['b', 2]]);
  sheet.getRange('C2:C4').setFormulas([['=B2*$F$1'], ['=B3*$F$1'], ['=B4*$F$1']]);`;

function formulasAfter(action: string): unknown {
  return script(`${deals} ${action} return sheet.getRange('A2:C4').getValues().map((row) => row[0])
    .concat(sheet.getRange('C2:C4').getFormulas().flat());`);
}

const sorted = ['a', 'b', 'c', '=B2*$F$1', '=B3*$F$1', '=B4*$F$1'];

describe('formulas inside sorted rows read their own row afterwards', () => {
  test.each([
    ['a sorted range', "sheet.getRange('A2:C4').sort(1);"],
    ['a sheet sorted below its frozen heading', 'sheet.setFrozenRows(1); sheet.sort(1);'],
    ['a filter that sorts', "sheet.getRange('A1:C4').createFilter().sort(1, true);"],
  ])('in %s', (_what, action) => {
    expect(formulasAfter(action)).toEqual(sorted);
  });

  test('and so do those below a removed duplicate', () => {
    const seen = script(`
      sheet.getRange('A1:A4').setValues([['x'], ['X'], ['y'], ['z']]);
      sheet.getRange('B1:B4').setFormulas([['=A1&1'], ['=A2&1'], ['=A3&1'], ['=A4&1']]);
      const left = sheet.getRange('A1:B4').removeDuplicates([1]);
      return [left.getA1Notation(), sheet.getRange('A1:A4').getValues().flat(), sheet.getRange('B1:B4').getFormulas().flat()];`);
    expect(seen).toEqual(['A1:B3', ['x', 'y', 'z', ''], ['=A1&1', '=A2&1', '=A3&1', '']]);
  });
});
