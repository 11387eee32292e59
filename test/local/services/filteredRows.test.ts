import { script } from './script';

const table = `
  const day = (number) => new Date(Date.UTC(2025, 0, number));
  sheet.getRange('A1:C5').setValues([
    ['Client', 'Sum', 'Day'], ['Anna', 10, day(9)], ['Boris', 20, day(10)], ['', 30, day(11)], ['Clara', 'soon', ''],
  ]);
  const filter = sheet.getRange('A1:C5').createFilter();
  const criteria = SpreadsheetApp.newFilterCriteria();
  const left = (column, rule) => {
    filter.setColumnFilterCriteria(column, rule);
    const rows = [1, 2, 3, 4, 5, 6].filter((row) => !sheet.isRowHiddenByFilter(row));
    filter.removeColumnFilterCriteria(column);
    return rows;
  };`;

describe('a filter', () => {
  test.each([
    ['nothing', 'left(1, criteria.build())', [1, 2, 3, 4, 5, 6]],
    ['two names', "left(1, criteria.setHiddenValues(['Anna', '']).build())", [1, 3, 5, 6]],
    ['all but one name', "left(1, criteria.setVisibleValues(['Boris']).build())", [1, 3, 6]],
    ['empty cells', 'left(1, criteria.whenCellNotEmpty().build())', [1, 2, 3, 5, 6]],
    ['names without the letters', "left(1, criteria.whenTextContains('AR').build())", [1, 5, 6]],
    ['small sums and words', 'left(2, criteria.whenNumberGreaterThan(15).build())', [1, 3, 4, 6]],
    ['other days', 'left(3, criteria.whenDateEqualTo(day(10)).build())', [1, 3, 6]],
    ['days but today', 'left(3, criteria.whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build())', [1, 4, 6]],
    [
      'days not in the past week',
      'left(3, criteria.whenDateAfter(SpreadsheetApp.RelativeDate.YESTERDAY).build())',
      [1, 4, 6],
    ],
  ])('that leaves out %s never hides its heading or the rows below it', (_what, call, rows) => {
    expect(script(`${table} return ${call};`, { now: () => Date.UTC(2025, 0, 11, 12) })).toEqual(rows);
  });

  test('that is removed hides nothing', () => {
    const hidden = script(`${table}
      filter.setColumnFilterCriteria(1, criteria.setHiddenValues(['Anna']).build());
      filter.remove();
      return sheet.isRowHiddenByFilter(2);`);
    expect(hidden).toBe(false);
  });
});
