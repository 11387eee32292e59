import { script } from './script';

/** Three filled rows of two columns, a formula that counts what of them is in sight, and one that counts all. */
const counted = `
  sheet.getRange('A1:B3').setValues([['a', 1], ['b', ''], ['', 3]]);
  sheet.setName("It's us");
  const told = spreadsheet.insertSheet('Told').getRange('A1');
  const name = "'" + sheet.getName().replaceAll("'", "''") + "'";
  told.setValue('=" a:"&(SUBTOTAL(103,' + name + '!A:B)-COUNTA(' + name + '!A:B))&" "&COUNTA(' + name + '!A:B)');`;

describe('a formula that counts what is in sight', () => {
  test.each([
    ['all of it', '', ' a:0 4'],
    ['without rows hidden by hand', 'sheet.hideRows(2, 2);', ' a:-2 4'],
    ['with rows that are shown again', 'sheet.hideRows(2, 2); sheet.showRows(1, 3);', ' a:0 4'],
    ['without rows that came below hidden ones', "sheet.hideRows(4); sheet.getRange('A4').setValue('new');", ' a:-1 5'],
    [
      'without rows that a filter leaves out',
      `sheet.getRange('A1:B3').createFilter().setColumnFilterCriteria(1,
        SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build());`,
      ' a:-1 4',
    ],
    ['whatever the sheet is called', "sheet.setName('Other');", ' a:0 4'],
    ['and nothing of a sheet that is gone', 'spreadsheet.deleteSheet(sheet);', ''],
  ])('%s', (_what, action, value) => {
    expect(script(`${counted} ${action} return told.getValue();`)).toBe(value);
  });
});
