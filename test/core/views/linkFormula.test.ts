import { argumentSeparator, linkFormula } from '../../../src/core/views/linkFormula';

describe('a link to a row', () => {
  test('parts its arguments as the locale does', () => {
    expect(linkFormula({ text: 'B5', row: 5, column: 28 }, 7, argumentSeparator('ru_RU'))).toBe(
      '=HYPERLINK("#gid=7&range=AB5";"B5")',
    );
    expect(linkFormula({ text: 'B5', row: 5 }, 7, argumentSeparator('en_US'))).toBe(
      '=HYPERLINK("#gid=7&range=A5","B5")',
    );
  });

  test('leads to the top of a sheet when no row is named', () => {
    expect(linkFormula({ text: 'all' }, 0, ',')).toBe('=HYPERLINK("#gid=0","all")');
  });

  test('cannot be broken out of by its text', () => {
    expect(linkFormula({ text: '");IMPORTDATA("x' }, 0, ',')).toBe('=HYPERLINK("#gid=0",""");IMPORTDATA(""x")');
  });
});
