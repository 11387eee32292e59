import { linkTarget } from '../../../local/workbench/page/links';

describe('a link in a cell', () => {
  test.each([
    ['=HYPERLINK("#gid=7&range=B5","row 5")', { row: 4, column: 1, rows: 1, columns: 1 }],
    ['=hyperlink( "#gid=7&range=B5:C6";"block")', { row: 4, column: 1, rows: 2, columns: 2 }],
    ['=HYPERLINK("#gid=7&range=$B$5")', { row: 4, column: 1, rows: 1, columns: 1 }],
    ['=HYPERLINK("#gid=7","sheet")', { row: 0, column: 0, rows: 1, columns: 1 }],
  ])('%s leads to a place of sheet 7', (formula, area) => {
    expect(linkTarget(formula)).toEqual({ kind: 'place', sheetId: 7, area });
  });

  test.each(['https://example.com/?q=""a""', 'http://example.com', 'mailto:anna@example.com'])(
    'to %s opens that address',
    (url) => {
      expect(linkTarget(`=HYPERLINK("${url}","there")`)).toEqual({ kind: 'address', url: url.replaceAll('""', '"') });
    },
  );

  test.each([
    '=HYPERLINK("javascript:alert(1)","click")',
    '=HYPERLINK("file:///etc/hosts","click")',
    '=HYPERLINK("#gid=7&range=nowhere else","gone")',
    '=HYPERLINK(A1,"computed")',
    '=SUM(A1:A5)',
    '="HYPERLINK(""https://example.com"")"',
  ])('%s leads nowhere', (formula) => {
    expect(linkTarget(formula)).toBeNull();
  });
});
