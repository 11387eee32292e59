import { parseLogSource } from '../../register/tables/logRange';
import type { SourceRow } from '../../register/tables/sources';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import { dayOf, momentOfSeconds, secondsOf, type Moment } from '../../values/moment';
import { foldCase } from '../../values/text';
import type { CallFact } from './callFacts';

/** A stretch `[from, to)` of which the phone log knows every call. */
export interface Covered {
  readonly from: Moment;
  readonly to: Moment;
}

interface Coverage {
  readonly calls: readonly CallFact[];
  readonly sources: readonly SourceRow[];
  readonly calendar: WorkingCalendar;
  readonly now: Moment;
}

/**
 * What the phone log covers, in time order and apart from each other: the days of every file of statistics, and the spans in
 * which a source sent one call after another without falling silent for longer than its "Quiet after".
 */
export function coveredBy({ calls, sources, calendar, now }: Coverage): readonly Covered[] {
  const bySource = new Map<string, CallFact[]>();
  for (const fact of calls) {
    const same = bySource.get(fact.call.source);
    if (same) same.push(fact);
    else bySource.set(fact.call.source, [fact]);
  }
  const covered = [...bySource].flatMap(([source, ofSource]): readonly Covered[] => {
    const range = parseLogSource(source);
    if (range) return [{ from: range.from, to: Math.min(endOfFile(range.to, ofSource), now) }];
    const rows = sources.filter(({ name }) => foldCase(name) === foldCase(source));
    return spansOf(ofSource, rows, calendar, now);
  });
  return united(covered.filter(({ from, to }) => from < to));
}

/** A file may have been made in the middle of its last day: that day ends with the last call of it, if it has any. */
function endOfFile(last: Moment, calls: readonly CallFact[]): Moment {
  const latest = calls[calls.length - 1]?.at ?? -Infinity;
  return dayOf(latest) === last ? after(latest) : last + 1;
}

function after(moment: Moment): Moment {
  return momentOfSeconds(secondsOf(moment) + 1);
}

/** Of several rows of one source the most patient one speaks; null where none does. */
export function quietAfterOf(rows: readonly SourceRow[]): number | null {
  const hours = rows.flatMap(({ quietAfter }) => quietAfter ?? []);
  return hours.length === 0 ? null : Math.max(...hours);
}

function spansOf(
  calls: readonly CallFact[],
  rows: readonly SourceRow[],
  calendar: WorkingCalendar,
  now: Moment,
): readonly Covered[] {
  const quietAfter = quietAfterOf(rows);
  const isHeardOf = (from: Moment, to: Moment): boolean =>
    quietAfter === null
      ? to <= (calendar.endOfWork(dayOf(from) + 1) ?? Infinity)
      : calendar.workingMinutes(from, to) <= quietAfter * 60;
  const isOn = rows.some(({ on }) => on === true);
  return calls.map(({ at }, index) => {
    const next = calls[index + 1]?.at ?? (isOn ? now : at);
    return { from: at, to: isHeardOf(at, next) && next > at ? next : after(at) };
  });
}

function united(stretches: readonly Covered[]): readonly Covered[] {
  const sorted = [...stretches].sort((left, right) => left.from - right.from);
  const together: { from: Moment; to: Moment }[] = [];
  for (const { from, to } of sorted) {
    const last = together[together.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else together.push({ from, to });
  }
  return together;
}
