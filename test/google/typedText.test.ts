import { argumentSeparator, asText, linkFormula } from '../../src/google/typedText';

describe('text written into a sheet', () => {
  test.each([
    '=1+1',
    '+7 943',
    '-5',
    '@SUM(A1)',
    '\u200b=1',
    "'x",
    '12',
    '1/2/2026',
    ' 5',
    'TRUE',
    'ложь',
    '10 %',
    '$5',
    '(5)',
    'abc 5',
  ])('%j is marked as text', (text) => expect(asText(text)).toBe(`'${text}`));

  test.each(['', 'Ромашка', 'C-AAAAAA', '— нет', 'a=b'])('%j is written as it is', (text) =>
    expect(asText(text)).toBe(text),
  );
});

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
