import { project } from './script';

/** Calls that a script body makes, by method. */
function callsOf(body: string): Readonly<Record<string, number>> {
  const runtime = project(`function main() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`);
  runtime.run('main');
  const { 'SpreadsheetApp.getActiveSpreadsheet': _opening, ...rest } = runtime.calls.tally;
  return rest;
}

describe('calls that cross to Google', () => {
  test('reading a sheet is one, however its range was come by', () => {
    const reading = `const sheet = book.getSheets()[0]; sheet.getDataRange().getValues();`;
    expect(callsOf(reading)).toEqual({
      'SpreadsheetApp.Spreadsheet.getSheets': 1,
      'SpreadsheetApp.Range.getValues': 1,
    });
  });

  test('names, ids and places of sheets already fetched are none', () => {
    const asking = `const sheet = book.getSheets()[0]; sheet.getName(); sheet.getSheetId(); sheet.getIndex();`;
    expect(callsOf(asking)).toEqual({ 'SpreadsheetApp.Spreadsheet.getSheets': 1 });
  });

  test('stores and locks are asked for without a call; what they keep is one', () => {
    const asking = `PropertiesService.getDocumentProperties().getProperty('a'); LockService.getScriptLock(); CacheService.getScriptCache();`;
    expect(callsOf(asking)).toEqual({ 'PropertiesService.Properties.getProperty': 1 });
  });

  test('a change to a list of ranges is one', () => {
    const listing = `book.getActiveSheet().getRangeList(['A1:A2', 'C1', 'E5:F9']).setFontColor('red');`;
    expect(callsOf(listing)).toEqual({
      'SpreadsheetApp.Spreadsheet.getActiveSheet': 1,
      'SpreadsheetApp.RangeList.setFontColor': 1,
    });
  });

  test('what a spreadsheet passes on to its active sheet is one', () => {
    expect(callsOf(`book.getLastRow();`)).toEqual({ 'SpreadsheetApp.Sheet.getLastRow': 1 });
    expect(callsOf(`book.getActiveSheet().getSheetValues(1, 1, 2, 2);`)).toMatchObject({
      'SpreadsheetApp.Sheet.getSheetValues': 1,
    });
  });
});
