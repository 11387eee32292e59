import fc from 'fast-check';
import { parseIsoMoment } from '../../../src/core/values/moment';
import { isTimeZone, wallClockIn } from '../../../src/core/values/wallClock';
import { runs } from '../../builders/runs';

describe("the workbook's wall clock", () => {
  test.each([
    ['Asia/Novokuznetsk', '2026-11-23T02:00:00Z', '2026-11-23T09:00'],
    ['America/New_York', '2026-03-08T06:59:00Z', '2026-03-08T01:59'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00'],
    ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T01:30'],
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T01:30'],
    ['Europe/London', '2026-07-01T12:00:00Z', '2026-07-01T13:00'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', '2026-01-01T05:45'],
    ['GMT-07:00', '2026-01-01T12:00:00Z', '2026-01-01T05:00'],
    ['UTC+5:30', '2026-01-01T12:00:00Z', '2026-01-01T17:30'],
    ['GMT', '2026-01-01T12:00:00Z', '2026-01-01T12:00'],
    ['Etc/GMT+7', '2026-01-01T12:00:00Z', '2026-01-01T05:00'],
    ['', '2026-01-01T12:00:00Z', '2026-01-01T12:00'],
    ['Nowhere/Land', '2026-01-01T12:00:00Z', '2026-01-01T12:00'],
  ])('in %s shows %s as %s', (zone, instant, wall) => {
    expect(wallClockIn(zone).momentOf(new Date(instant))).toBe(parseIsoMoment(wall));
  });

  test('knows that a time without a date comes with the offset of 1899', () => {
    const clock = wallClockIn('Asia/Novokuznetsk');
    expect(clock.momentOf(clock.dateOf(9 / 24))).toBe(9 / 24);
  });

  test('takes the first of an hour that comes twice, and skips one that does not come', () => {
    const { dateOf } = wallClockIn('America/New_York');
    expect(dateOf(parseIsoMoment('2026-11-01T01:30') ?? 0).toISOString()).toBe('2026-11-01T05:30:00.000Z');
    expect(dateOf(parseIsoMoment('2026-03-08T02:30') ?? 0).toISOString()).toBe('2026-03-08T07:30:00.000Z');
  });

  test('there and back is the same time, wherever the hour comes at all', () => {
    const zones = ['Asia/Novokuznetsk', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'UTC'];
    const first = Date.UTC(1990, 0, 1);
    const last = Date.UTC(2040, 0, 1);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: first / 1000, max: last / 1000 }), (zone, seconds) => {
        const clock = wallClockIn(zone);
        const moment = clock.momentOf(new Date(seconds * 1000));
        expect(clock.momentOf(clock.dateOf(moment))).toBe(moment);
      }),
      runs(),
    );
  });
});

test('zones are known by their name and nothing else', () => {
  expect([isTimeZone('Asia/Novokuznetsk'), isTimeZone('Kemerovo')]).toEqual([true, false]);
});
