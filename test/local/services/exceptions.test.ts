import { refusal, script } from './script';

describe('what Google refuses', () => {
  test.each([
    [
      'too many rows of data',
      "sheet.getRange('A1:A2').setValues([[1], [2], [3]]);",
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    ],
    [
      'too few columns of data',
      "sheet.getRange('A1:B1').setValues([[1]]);",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['a row before the first', 'sheet.getRange(0, 1);', 'The starting row of the range is too small.'],
    ['a column before the first', 'sheet.getRange(1, 0);', 'The starting column of the range is too small.'],
    ['no rows at all', 'sheet.getRange(2, 1, 0, 3);', 'The number of rows in the range must be at least 1.'],
    [
      'a range past the grid',
      'sheet.getRange(1, 27);',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['a range that is none', "sheet.getRange('nowhere!');", 'Range not found'],
    ['deleting rows that are not there', 'sheet.deleteRows(1000, 2);', 'Those rows are out of bounds.'],
    [
      'deleting every row that is not frozen',
      'sheet.setFrozenRows(1); sheet.deleteRows(2, 999);',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      'more text than a cell holds',
      "sheet.getRange('A1').setValue('x'.repeat(50001));",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a sheet name that is taken',
      "spreadsheet.insertSheet('sheet1');",
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [
      'cutting a merge',
      "sheet.getRange('A1:B2').merge(); sheet.getRange('B2:C3').merge();",
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      'a second filter',
      "sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1:B2').createFilter();",
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      'arguments of another type',
      "sheet.getRange('A1').setNotes('foo');",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    [
      'a value that a strict rule forbids',
      "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();" +
        "sheet.getRange('F1').setDataValidation(rule).setValue('b');",
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
    ],
  ])('is %s', (_what, body, message) => {
    expect(refusal(body)).toBe(message);
  });

  test('leaves the whole block as it was', () => {
    const values = script(`
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build();
      const range = sheet.getRange('A1:A2').setDataValidation(rule);
      try { range.setValues([[1], [-1]]); } catch (refused) {}
      return range.getValues();`);
    expect(values).toEqual([[''], ['']]);
  });

  test('is an error of the script with the name Exception', () => {
    const seen = script(`
      try { sheet.getRange(0, 0); } catch (error) { return [error instanceof Error, error.name]; }`);
    expect(seen).toEqual([true, 'Exception']);
  });

  test('says by name which method is not there yet', () => {
    const seen = script(`
      try { sheet.getRange('A1').createPivotTable(sheet.getRange('A1')); } catch (error) { return [error.code, error.message]; }`);
    expect(seen).toEqual(['ERR_NOT_IMPLEMENTED', 'SpreadsheetApp.Range.createPivotTable is not implemented']);
  });
});
