import { figuresAffectedBy } from '../../src/core/work/check/affects';
import type { Facts } from '../../src/core/figures/facts/facts';
import { DIMENSIONS, type BreakdownLine } from '../../src/core/figures/sections/breakdowns';
import type { ComputedFigure, FigureBook } from '../../src/core/figures/sections/compute';
import type { Unit } from '../../src/core/figures/sections/measure';
import { isFixable, type Problem } from '../../src/core/register/schema/problem';
import type { Texts } from '../../src/core/texts';
import type { Period } from '../../src/core/register/time/period';
import { amountOf } from '../../src/core/values/money';
import { formatDay, formatMoment } from '../../src/core/values/moment';
import type { JudgedThread } from '../../src/core/figures/facts/thread';
import { responsibleFor } from '../../src/core/figures/facts/openThreads';

/** The documents that `--json` prints. Money in major units, ratios as fractions, no data as null. */
export function figuresJson(book: FigureBook, period: Period): unknown {
  const figures = [...book.figures(period)].map(([key, figure]) => [key, figureJson(figure)] as const);
  return {
    period: { key: period.key, start: formatDay(period.start), end: formatDay(period.end) },
    now: formatMoment(book.facts.now),
    figures: Object.fromEntries<unknown>(figures),
    breakdowns: Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, book.breakdown(period, dimension).map(lineJson)]),
    ),
    cohorts: book.cohorts(period).map(({ key, size, active }) => ({ cohort: key, size, active })),
    origins: book.newParties(period).map((party) => ({ ...party, firstPurchase: formatDay(party.firstPurchase) })),
  };
}

function figureJson({
  figure,
  value,
  n,
  previous,
  target,
  rowsUsed,
  rowsLeftOut,
  coverage,
  lines,
}: ComputedFigure): unknown {
  const shown = (amount: number | null): number | null => inUnit(figure.unit, amount);
  return {
    value: shown(value),
    n,
    unit: figure.unit,
    previous: shown(previous),
    target: shown(target),
    rowsUsed,
    rowsLeftOut,
    ...(coverage !== undefined && { coverage }),
    ...(lines && { lines: Object.fromEntries(Object.entries(lines).map(([line, money]) => [line, amountOf(money)])) }),
  };
}

/** A value as `--json` prints it: money in major units. */
export function inUnit(unit: Unit, value: number | null): number | null {
  return value !== null && unit === 'money' ? amountOf(value) : value;
}

function moneyOrNull(value: number | null): number | null {
  return value === null ? null : amountOf(value);
}

function lineJson({ advertising, revenue, revenuePerClient, buyers, ...line }: BreakdownLine): unknown {
  return {
    ...line,
    revenue: amountOf(revenue),
    buyers,
    revenuePerClient: moneyOrNull(revenuePerClient),
    ...(advertising && {
      spend: amountOf(advertising.spend),
      costPerInquiry: moneyOrNull(advertising.costPerInquiry),
      cac: moneyOrNull(advertising.cac),
      romi: advertising.romi,
      roas: advertising.roas,
    }),
  };
}

export function waitingJson(facts: Facts, threads: readonly JudgedThread[]): unknown {
  return threads.map((thread) => {
    const deadline = facts.calendar.deadline(thread.openedAt, thread.target);
    return {
      party: facts.parties[thread.party]?.key ?? '',
      name: facts.parties[thread.party]?.name ?? '',
      ids: thread.inbound.map(({ contact }) => contact.id),
      since: formatMoment(thread.openedAt),
      channel: thread.inbound[0]?.contact.channel ?? null,
      waitedMinutes: thread.waited,
      target: thread.target,
      deadline: deadline === null ? null : formatMoment(deadline),
      state: thread.state,
      attempts: thread.attempts.length,
      employee: responsibleFor(facts, thread),
    };
  });
}

export function problemsJson(problems: readonly Problem[], texts: Texts): unknown {
  const affected = new Map<string, ReturnType<typeof figuresAffectedBy>>();
  const affectedBy = (problem: Problem): ReturnType<typeof figuresAffectedBy> => {
    const place = `${problem.table}.${problem.column}`;
    const known = affected.get(place) ?? figuresAffectedBy(problem);
    affected.set(place, known);
    return known;
  };
  return problems.map((problem) => ({
    severity: problem.severity,
    code: problem.code,
    sheet: problem.sheet,
    row: problem.row,
    column: problem.heading,
    id: problem.id,
    found: problem.found,
    expected: texts.problems[problem.code].expected(problem),
    affects: affectedBy(problem),
    fixable: isFixable(problem.code),
  }));
}
