import { readAmount, readMonths } from '../../../../local/cli/setup/readAnswer';

describe('what is typed about figures', () => {
  test.each([
    ['3', 3],
    ['0', null],
    ['', null],
  ])('months "%s"', (typed, months) => {
    expect(readMonths(typed)).toBe(months);
  });

  test.each([
    ['1 200 000', 1_200_000],
    ['', 0],
    ['-5', null],
    ['much', null],
  ])('an amount "%s"', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });
});
