import { parseIsoMoment } from '../../../src/core/values/moment';
import { isTimeZone, wallClockIn } from '../../../local/register/wallClock';

describe('the clock on the wall of the workbook', () => {
  test.each([
    { zone: 'Asia/Novokuznetsk', instant: '2026-11-23T02:00:00Z', wall: '2026-11-23T09:00' },
    { zone: 'Europe/London', instant: '2026-07-01T12:00:00Z', wall: '2026-07-01T13:00' },
    { zone: 'America/New_York', instant: '2026-03-08T06:59:59Z', wall: '2026-03-08T01:59:59' },
    { zone: 'America/New_York', instant: '2026-03-08T07:00:00Z', wall: '2026-03-08T03:00' },
    { zone: 'UTC', instant: '2026-01-01T00:00:00Z', wall: '2026-01-01T00:00' },
  ])('in $zone $instant is $wall', ({ zone, instant, wall }) => {
    expect(wallClockIn(zone, new Date(instant))).toBeCloseTo(parseIsoMoment(wall) ?? 0, 9);
  });

  test('knows zones by their name and nothing else', () => {
    expect(isTimeZone('Asia/Novokuznetsk')).toBe(true);
    expect(isTimeZone('Kemerovo')).toBe(false);
  });
});
