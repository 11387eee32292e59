import { isSameCell } from '../../../../src/core/register/schema/cell';
import { SECONDS_A_DAY } from '../../../../src/core/values/moment';

describe('two readings of a cell', () => {
  const at = (seconds: number): { serial: number } => ({ serial: 46_000.5 + seconds / SECONDS_A_DAY });

  it.each([
    ['0.4 s later', 0.4],
    ['0.4 s earlier', -0.4],
  ])('agree when the time is given back %s: spreadsheets round', (_words, seconds) => {
    expect(isSameCell(at(0), at(seconds))).toBe(true);
  });

  it.each([
    ['0.6 s later', 0.6],
    ['a second earlier', -1],
  ])('differ when the time is %s', (_words, seconds) => {
    expect(isSameCell(at(0), at(seconds))).toBe(false);
  });

  it('differ when one is text and the other a number, a tick or a date', () => {
    expect([isSameCell('5', 5), isSameCell('TRUE', true), isSameCell('46000', { serial: 46_000 })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('agree when text, number and tick are the same to the letter', () => {
    expect([isSameCell('a', 'a'), isSameCell(5, 5), isSameCell('a', 'A')]).toEqual([true, true, false]);
  });
});
