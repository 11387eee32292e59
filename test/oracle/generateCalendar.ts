import fc from 'fast-check';
import type { CalendarRow } from '../../src/core/register/time/calendarRow';
import { weekdays } from '../../src/core/register/schema/choice';
import type { Day } from '../../src/core/values/moment';
import { aCalendarRow, workingWeek } from '../builders/rows';

type Cells = Partial<CalendarRow>;

const NINE = 9 * 60;
const TEN = 10 * 60;
const NOON = 12 * 60;
const THREE = 15 * 60;
const SIX = 18 * 60;
const MIDNIGHT = 24 * 60;
const TEN_IN_THE_EVENING = 22 * 60;
const SIX_IN_THE_MORNING = 6 * 60;

const WEEKS: readonly (readonly Cells[])[] = [
  [],
  workingWeek(),
  workingWeek([
    [9, 13],
    [14, 18],
  ]),
  [...workingWeek([[8, 12]]), { weekday: '6', kind: 'work', from: TEN, to: THREE }],
  // Overlapping rows of one day are one stretch; one day a week is a long wait.
  [
    { weekday: '3', kind: 'work', from: TEN, to: THREE },
    { weekday: '3', kind: 'work', from: NOON, to: SIX },
  ],
  weekdays.kinds.map((weekday) => ({ weekday, kind: 'work', from: 0, to: MIDNIGHT })),
  // Nights, on Sunday into the next week; a blank kind is work, and somebody's absence is not.
  [
    { weekday: '1', kind: null, from: TEN_IN_THE_EVENING, to: SIX_IN_THE_MORNING },
    { weekday: '7', kind: 'work', from: SIX, to: TEN },
    { weekday: '3', kind: 'absent', from: NINE, to: SIX },
    { weekday: '4', kind: 'holiday', from: NINE, to: SIX },
  ],
];

/** What the rows of one exceptional day may say; the last four say nothing and leave the day as it is. */
const EXCEPTIONS: readonly (readonly Cells[])[] = [
  [{ kind: 'holiday' }],
  [{ kind: 'short' }],
  [{ kind: 'short', from: NINE, to: THREE }],
  [{ kind: 'working', from: TEN, to: THREE }],
  [
    { kind: 'working', from: TEN, to: NOON },
    { kind: 'working', from: THREE, to: SIX },
  ],
  [{ kind: 'work', from: NOON, to: MIDNIGHT }],
  [{ kind: null }],
  [{ kind: null, from: TEN, to: THREE }],
  [{ kind: null, from: TEN_IN_THE_EVENING, to: SIX_IN_THE_MORNING }],
  [{ kind: 'working', from: SIX, to: 0 }],
  [{ kind: 'absent' }],
  [{ kind: null, from: NINE }],
  [{ kind: 'working' }],
  [{ kind: 'work' }],
];

/** The usual week or an unusual one, with exceptional days around the given one. */
export function arbitraryCalendar(around: Day): fc.Arbitrary<CalendarRow[]> {
  const exception = fc.record({ aside: fc.integer({ min: -12, max: 12 }), cells: fc.constantFrom(...EXCEPTIONS) });
  const exceptions = fc.uniqueArray(exception, { selector: ({ aside }) => aside, maxLength: 6 });
  return fc
    .tuple(fc.constantFrom(...WEEKS), exceptions)
    .map(([week, days]) => [
      ...week,
      ...days.flatMap(({ aside, cells }) => cells.map((cell) => ({ ...cell, date: around + aside }))),
    ])
    .map((rows) => rows.map((cells, index) => aCalendarRow({ ...cells, row: index + 2 })));
}
