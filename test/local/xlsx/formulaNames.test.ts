import { toFileFormula } from '../../../local/xlsx/cells/formulaNames';

describe('a formula on its way into a file', () => {
  test.each([
    { typed: 'SUM(A1;B1)', file: 'SUM(A1,B1)' },
    { typed: 'IF(A1>1,5;"да; нет";2)', file: 'IF(A1>1.5,"да; нет",2)' },
    { typed: 'HYPERLINK("#\'Ждут; ответа\'!A1";"12;30")', file: 'HYPERLINK("#\'Ждут; ответа\'!A1","12;30")' },
    { typed: 'SUM({1;2};A1)', file: 'SUM({1;2},A1)' },
    { typed: 'SUM({1;2},A1)', file: 'SUM({1;2},A1)' },
    { typed: 'ROUND(1.5,0)', file: 'ROUND(1.5,0)' },
  ])('$typed is written as $file', ({ typed, file }) => {
    expect(toFileFormula(typed)).toBe(file);
  });
});
