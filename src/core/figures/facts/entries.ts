import { codedOf, numbersOf } from '../../register/schema/tableRows';
import { dayOf, type Day } from '../../values/moment';
import { median } from '../../values/statistics';
import { compareText, foldKey } from '../../values/text';
import type { Facts } from './facts';

/** How much one employee writes down: rows of Contacts, Deals, Sales and Documents that name him, by the day they were written. */
export interface EntriesOf {
  readonly employee: string;
  /** The middle one of the working days of four weeks up to the last row. */
  readonly usual: number;
  /** Whole working days before today without a row or a tick, since the last one. */
  readonly silentDays: number;
  readonly lastDay: Day;
  /** Rows written on a day. */
  readonly on: (day: Day) => number;
}

const LOOKED_BACK = 42;
const USUAL_SPAN = 28;

type Counts = ReadonlyMap<string, ReadonlyMap<Day, number>>;

/** Everybody of Staff who is here today and has written something within six weeks. */
export function rowsADay(facts: Facts): readonly EntriesOf[] {
  const { rows, calendar, now } = facts;
  const today = dayOf(now);
  const counts = countEntries(facts, today - LOOKED_BACK);
  const ticks = countTicks(facts, today - LOOKED_BACK);
  const isHere = (name: string): boolean =>
    rows.staff.some(
      ({ name: one, from, until }) =>
        one === name && dayOf(from ?? today) <= today && (until === null || dayOf(until) >= today),
    );
  return [...counts]
    .filter(([employee]) => isHere(employee))
    .sort(([left], [right]) => compareText(left, right))
    .map(([employee, byDay]) => {
      const worked = (day: Day): boolean => calendar.intervalsOf(day).length > 0 && !isAway(facts, employee, day);
      const days = (from: Day, to: Day): readonly Day[] =>
        Array.from({ length: Math.max(to - from, 0) }, (_none, index) => from + index).filter(worked);
      const lastDay = Math.max(...byDay.keys(), ...(ticks.get(employee)?.keys() ?? []));
      const on = (day: Day): number => byDay.get(day) ?? 0;
      const usual = median(days(lastDay - USUAL_SPAN + 1, lastDay + 1).map(on)) ?? 0;
      return { employee, usual, silentDays: days(lastDay + 1, today).length, lastDay, on };
    });
}

function countEntries({ rows }: Facts, since: Day): Counts {
  return counted(since, (add) => {
    const times = numbersOf(rows.contacts, 'enteredAt');
    const { distinct, codes } = codedOf(rows.contacts, 'employee', '');
    times.forEach((at, place) => {
      add(distinct[codes[place] ?? 0] ?? '', at);
    });
    for (const { seller, enteredAt } of [...rows.deals, ...rows.sales]) add(seller, enteredAt ?? Number.NaN);
    for (const { responsible, enteredAt } of rows.documents) add(responsible, enteredAt ?? Number.NaN);
  });
}

/** Work that is ticked and makes no row: inquiries answered, papers made. Whoever does it has not fallen silent. */
function countTicks({ rows }: Facts, since: Day): Counts {
  return counted(since, (add) => {
    const [typed, answered] = [numbersOf(rows.contacts, 'answerEnteredAt'), numbersOf(rows.contacts, 'answeredAt')];
    const { distinct, codes } = codedOf(rows.contacts, 'employee', '');
    answered.forEach((at, place) => {
      // A tick answers at its own moment: only what was typed has another one.
      const entered = typed[place] ?? Number.NaN;
      add(distinct[codes[place] ?? 0] ?? '', Number.isNaN(entered) ? at : entered);
    });
    for (const { responsible, doneAt } of rows.documents) add(responsible, doneAt ?? Number.NaN);
  });
}

function counted(since: Day, addAll: (add: (employee: string, at: number) => void) => void): Counts {
  const counts = new Map<string, Map<Day, number>>();
  addAll((employee, at) => {
    if (employee === '' || !(at >= since)) return;
    const byDay = counts.get(employee) ?? new Map<Day, number>();
    counts.set(employee, byDay);
    byDay.set(dayOf(at), (byDay.get(dayOf(at)) ?? 0) + 1);
  });
  return counts;
}

/** Rows of Calendar of the kind "absent" whose note names the person. */
function isAway({ rows }: Facts, employee: string, day: Day): boolean {
  return rows.calendar.some(
    ({ kind, date, note }) =>
      kind === 'absent' && date !== null && dayOf(date) === day && foldKey(note).includes(foldKey(employee)),
  );
}
