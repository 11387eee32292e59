import { localeFormats } from '../../../local/services/values/localeFormats';
import { plainFormula } from '../../../local/univer/plainFormula';

describe('a formula typed in a Russian workbook', () => {
  test.each([
    { typed: '=СУММ(A1;A2)', read: '=SUM(A1,A2)' },
    { typed: '=ЕСЛИ(A1>0,5;"да; нет";0)', read: '=IF(A1>0.5,"да; нет",0)' },
    { typed: "='Лист; 1'!A1+1,25", read: "='Лист; 1'!A1+1.25" },
    { typed: '=счетесли(A:A;"x")', read: '=COUNTIF(A:A,"x")' },
    { typed: '=SUM(A1:A3)', read: '=SUM(A1:A3)' },
  ])('$typed', ({ typed, read }) => {
    expect(plainFormula(typed, localeFormats('ru_RU'))).toBe(read);
  });

  test('in an English workbook stays as typed', () => {
    expect(plainFormula('=SUM(1,5)', localeFormats('en_US'))).toBe('=SUM(1,5)');
  });
});
