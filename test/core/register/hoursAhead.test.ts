import { hoursAhead } from '../../../src/core/register/time/hoursAhead';
import { parseIsoMoment, type Moment } from '../../../src/core/values/moment';

const at = (text: string): Moment => parseIsoMoment(text) ?? 0;
const NOW = at('2026-11-23T05:00');

describe('how far typed times are ahead of the workbook', () => {
  test.each([
    ['typed just now, seven hours east', ['2026-11-23T12:00'], 7],
    ['typed ten minutes ago', ['2026-11-23T11:50'], 7],
    ['the newest of many', ['2026-11-22T12:00', '2026-11-23T12:02', '2026-11-23T10:30'], 7],
    ['half an hour off', ['2026-11-23T11:30'], null],
    ['everything in the past', ['2026-11-23T04:59'], null],
    ['a minute ahead', ['2026-11-23T05:01'], null],
    ['a day without a time', ['2026-11-24'], null],
    ['a mistyped year beside it', ['2027-11-23T12:00', '2026-11-23T12:00'], 7],
    ['no time at all', [], null],
  ])('%s', (_title, times, hours) => {
    expect(
      hoursAhead(
        times.map((text) => at(text)),
        NOW,
      ),
    ).toBe(hours);
  });

  test('rows without a time say nothing', () => {
    expect(hoursAhead([null, at('2026-11-23T12:00')], NOW)).toBe(7);
  });
});
