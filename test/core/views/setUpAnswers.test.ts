import { misfitIn } from '../../../src/core/views/setUpQuestions';
import {
  readCountry,
  readHours,
  readList,
  readMinutes,
  readAmount,
  readMonths,
} from '../../../src/core/views/setUpAnswers';

describe('what is typed at set-up', () => {
  test.each([
    ['9-18', [[9, 18]]],
    [
      '9-13, 14–18',
      [
        [9, 13],
        [14, 18],
      ],
    ],
    ['9:00 - 18:00', [[9, 18]]],
    ['18-9', null],
    ['9-14, 13-18', null],
    ['9-25', null],
    ['9', null],
    ['', null],
  ])('working hours "%s"', (typed, hours) => {
    expect(readHours(typed)).toEqual(hours);
  });

  test('names and words stand apart by commas, each once', () => {
    expect(readList(' Ольга Петрова,  Дмитрий ; Ольга Петрова,')).toEqual(['Ольга Петрова', 'Дмитрий']);
    expect(readList('')).toEqual([]);
  });

  test.each([
    ['15', 15],
    ['0', 0],
    ['quarter', null],
    ['1.5', null],
    ['', null],
  ])('minutes "%s"', (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });

  test.each([
    ['ru', 'RU'],
    ['Russia', null],
    ['xx', null],
    ['zz', null],
  ])('country "%s"', (typed, country) => {
    expect(readCountry(typed)).toBe(country);
  });

  test.each([
    [{}, null],
    [
      {
        country: 'DE',
        hours: [
          [9, 13],
          [14, 18],
        ],
        replyToCalls: 15,
        replyToWritten: 30,
      },
      null,
    ],
    [{ country: 'XX' }, 'country'],
    [{ hours: [[18, 9]] }, 'hours'],
    [{ hours: [[9, 1e300]] }, 'hours'],
    [{ replyToCalls: -5 }, 'replyToCalls'],
    [{ replyToWritten: 1e300 }, 'replyToWritten'],
  ] as const)('of a page that sends %j nothing is trusted that no question takes', (answers, misfit) => {
    expect(misfitIn(answers)).toBe(misfit);
  });
});

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
