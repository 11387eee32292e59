import fc from 'fast-check';
import { addMonths, civilOf, dayOfCivil, startOfMonth, weekdayOf, type Day } from '../../src/core/values/moment';
import type { OraclePeriod } from './ledger';

/** Months from the first of the month of a day on; the period before is as many months earlier. */
export function monthsPeriod(start: Day, months: number): OraclePeriod {
  return { start, end: addMonths(start, months), previous: { start: addMonths(start, -months), end: start } };
}

/** So many days, with as many just before. */
export function daysPeriod(start: Day, days: number): OraclePeriod {
  return { start, end: start + days, previous: { start: start - days, end: start } };
}

function startOfQuarter(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOfCivil({ year, month: month - ((month - 1) % 3), day: 1 });
}

function startOfYear(day: Day): Day {
  return dayOfCivil({ year: civilOf(day).year, month: 1, day: 1 });
}

/** Periods that lie near a day or begin up to some months before it: day, week, month, quarter, year, two free dates. */
export function arbitraryPeriod(near: Day): fc.Arbitrary<OraclePeriod> {
  const recent = fc.oneof(
    { weight: 3, arbitrary: fc.constant(near) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 14 }).map((days) => near - days) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 150 }).map((days) => near - days) },
  );
  return fc.oneof(
    { weight: 4, arbitrary: recent.map((day) => monthsPeriod(startOfMonth(day), 1)) },
    { weight: 2, arbitrary: recent.map((day) => daysPeriod(day - weekdayOf(day) + 1, 7)) },
    { weight: 2, arbitrary: recent.map((day) => monthsPeriod(startOfQuarter(day), 3)) },
    { weight: 1, arbitrary: recent.map((day) => monthsPeriod(startOfYear(day), 12)) },
    { weight: 1, arbitrary: recent.map((day) => daysPeriod(day, 1)) },
    {
      weight: 2,
      arbitrary: fc.tuple(recent, fc.integer({ min: 1, max: 100 })).map(([day, days]) => daysPeriod(day, days)),
    },
  );
}
