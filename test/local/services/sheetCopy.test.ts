import { script } from './script';

describe('a sheet copied into another spreadsheet', () => {
  const fill = `
    sheet.setName('Deals').setTabColor('#ff0000').setFrozenRows(1);
    sheet.getRange('A1:B3').setValues([['Client', 'Sum'], ['Anna', 10], ['Boris', '=B2*2']]);
    sheet.getRange('B2').setNumberFormat('0.00').setBackground('#00ff00').setNote('paid');
    sheet.getRange('A2:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Anna', 'Boris']).build());
    sheet.setColumnWidth(1, 222).hideRows(3);
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0).build());
    const other = SpreadsheetApp.create('Archive');
    const copy = sheet.copyTo(other);`;

  test('is its last sheet, named after the original', () => {
    const seen = script(`${fill}
      const second = sheet.copyTo(other);
      return [copy.getName(), copy.getIndex(), copy.getParent().getName(), second.getName(), spreadsheet.getNumSheets()];`);
    expect(seen).toEqual(['Copy of Deals', 2, 'Archive', 'Copy of Deals 2', 1]);
  });

  test('keeps values, looks, notes, rules, sizes and charts', () => {
    const seen = script(`${fill}
      const cell = copy.getRange('B2');
      return [copy.getRange('A1:A3').getValues().flat(), copy.getRange('B3').getFormula(), cell.getDisplayValue(), cell.getBackground(),
        cell.getNote(), copy.getRange('A3').getDataValidation().getCriteriaValues()[0], copy.getColumnWidth(1), copy.isRowHiddenByUser(3),
        copy.getTabColor(), copy.getFrozenRows(), copy.getCharts()[0].getRanges()[0].getSheet().getName()];`);
    expect(seen).toEqual([
      ['Client', 'Anna', 'Boris'],
      '=B2*2',
      '10.00',
      '#00ff00',
      'paid',
      ['Anna', 'Boris'],
      222,
      true,
      '#ff0000',
      1,
      'Copy of Deals',
    ]);
  });
});

test('a copy in the same spreadsheet has the metadata of the original as its own', () => {
  const seen = script(`
    sheet.addDeveloperMetadata('kind', 'deals');
    const copy = sheet.copyTo(spreadsheet);
    copy.getDeveloperMetadata()[0].setValue('kept');
    const found = spreadsheet.createDeveloperMetadataFinder().withKey('kind').find();
    return found.map((entry) => [entry.getLocation().getSheet().getName(), entry.getValue()]);`);
  expect(seen).toEqual([
    ['Sheet1', 'deals'],
    ['Copy of Sheet1', 'kept'],
  ]);
});
