import { readCountry, readHours, readList, readMinutes } from '../../../src/core/views/setUpAnswers';

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
  ])('country "%s"', (typed, country) => {
    expect(readCountry(typed)).toBe(country);
  });
});
