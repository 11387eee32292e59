import { asText, holdsParsedText } from '../../../src/core/register/writtenText';

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
    ' Истина ',
    '10 %',
    '$5',
    '(5)',
    'abc 5',
  ])('%j is marked as text', (text) => expect(asText(text)).toBe(`'${text}`));

  test.each(['', 'Ромашка', 'C-AAAAAA', '— нет', 'a=b'])('%j is written as it is', (text) =>
    expect(asText(text)).toBe(text),
  );

  test('asks for cells of plain text as soon as one of several would be read as something else', () => {
    expect([holdsParsedText(['Ромашка', '=1+1']), holdsParsedText(['Ромашка', 5, true, ''])]).toEqual([true, false]);
  });
});
