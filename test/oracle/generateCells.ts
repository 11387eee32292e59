import fc from 'fast-check';
import { startOfMonth, type Day, type Moment } from '../../src/core/values/moment';
import { when } from '../builders/rows';

/** A Friday two days before the end of a month that has no counterpart in February. */
export const ANCHOR: Day = when('2026-05-29');

/** Few times of day, so that rows meet at the same time, at openings and at closings. */
export const CLOCK = ['08:30', '09:00', '09:10', '10:00', '10:05', '10:10', '10:11', '12:50', '13:00', '13:30', '14:00']
  .concat(['17:30', '17:59', '18:00', '20:00', '23:55'])
  .map(secondsOfClock);

function secondsOfClock(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

export function momentAt(day: Day, seconds: number): Moment {
  return (day * 86_400 + seconds) / 86_400;
}

/** Mostly the last fortnight and a few days ahead, some weeks, months and years back, some ends of months. */
export const arbitraryDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(ANCHOR) },
  { weight: 6, arbitrary: fc.integer({ min: -12, max: 6 }).map((days) => ANCHOR + days) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 110 }).map((days) => ANCHOR - days) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 700 }).map((days) => ANCHOR - days) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom(0, -1, 1))
      .map(([days, aside]) => startOfMonth(ANCHOR - days) + aside),
  },
);

export const arbitraryMoment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(arbitraryDay, fc.constantFrom(...CLOCK)).map(([day, time]) => momentAt(day, time)) },
  { weight: 1, arbitrary: arbitraryDay },
);

/** The value most of the time, now and then the blank. */
export function mostly<Value, Blank>(value: fc.Arbitrary<Value>, blank: Blank): fc.Arbitrary<Value | Blank> {
  return fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: fc.constant(blank) });
}

/** The blank three times out of four. */
export function seldom<Value, Blank>(value: fc.Arbitrary<Value>, blank: Blank): fc.Arbitrary<Value | Blank> {
  return fc.oneof({ weight: 1, arbitrary: value }, { weight: 3, arbitrary: fc.constant(blank) });
}

export const PHONES = ['+79130000001', '+79130000002', '+79130000003'];
export const EMAILS = ['one@alfa.ru', 'two@beta.ru'];
export const NAMES = ['Alfa', 'ООО «Альфа»', 'Beta', 'Beta Ltd', 'Гамма'];
export const CLIENT_IDS = ['K-1', 'K-2', 'K-3', 'K-4'];
/** Some typed in another case, some with a letter of the other alphabet. */
const EMPLOYEES = ['', 'Ann', 'Ann', 'ANN', 'Bob', 'Воb'];
const LINES = ['', 'Doors', 'doors', 'Windows'];
export const ACTIVITIES = ['', 'Fair', 'fаir', 'Web'];

export const arbitraryEmployee = fc.constantFrom(...EMPLOYEES);
export const arbitraryLine = fc.constantFrom(...LINES);
export const arbitraryActivity = seldom(fc.constantFrom(...ACTIVITIES), '');
/** Ids, names of clients in several spellings, one company that is no client, nobody. */
export const arbitraryClientCell = fc.constantFrom(...CLIENT_IDS, ...NAMES, 'ALFA', 'Nova', 'nova ', '«»', '', '');

/** Ids that run against the order of the sheet; a few rows have none yet. */
export function idAt(prefix: string, row: number, isBlank: boolean): string {
  return isBlank ? '' : `${prefix}-${(row * 37) % 101}`;
}

export const arbitraryBlankId = fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0);

export function snapped(moment: Moment): Moment {
  return Math.round(moment * 86_400) / 86_400;
}

export const AMOUNTS = [0, 1, 33_33, 50_01, 100_00, 100_00, 250_00];

/** Rows get their place in the sheet last, so that shrinking an array keeps the sheet without holes. */
export function numbered<Row>(makers: readonly ((row: number) => Row)[]): Row[] {
  return makers.map((make, index) => make(index + 2));
}
