import { previousPeriod, wholeMonthsOf, yearUpTo, type Period } from '../../register/time/period';
import { addMonths } from '../../values/moment';
import type { FactColumns, FactType } from './factTable';

/** Periods as SQL joins them: all arithmetic of the calendar is done here. */
export const PERIOD_TYPES = {
  period: 'text',
  kind: 'text',
  start_on: 'day',
  end_on: 'day',
  previous: 'text',
  previous_start_on: 'day',
  alive_from: 'day',
  still_alive_from: 'day',
  year_from: 'day',
  months: 'whole',
} as const satisfies Readonly<Record<string, FactType>>;

/** The periods of a company that calls a client lost after so many months of silence. */
export function periodColumns(periods: readonly Period[], silenceLimit: number): FactColumns {
  const of = (value: (period: Period) => string | number): (string | number)[] => periods.map(value);
  return {
    period: of(({ key }) => key),
    kind: of(({ kind }) => kind),
    start_on: of(({ start }) => start),
    end_on: of(({ end }) => end),
    previous: of((period) => previousPeriod(period).key),
    previous_start_on: of((period) => previousPeriod(period).start),
    alive_from: of(({ start }) => addMonths(start, -silenceLimit)),
    still_alive_from: of(({ end }) => addMonths(end, -silenceLimit)),
    year_from: of((period) => yearUpTo(period).start),
    months: of((period) => wholeMonthsOf(period).length),
  };
}
