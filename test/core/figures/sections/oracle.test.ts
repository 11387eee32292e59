import fc from 'fast-check';
import { factsOf } from '../../../../src/core/figures/facts/facts';
import { DIMENSIONS } from '../../../../src/core/figures/sections/breakdowns';
import { clientsAtRisk } from '../../../../src/core/figures/sections/atRisk';
import { FIGURES } from '../../../../src/core/figures/sections/catalogue';
import { figureBookOf, type FigureBook } from '../../../../src/core/figures/sections/compute';
import { withOneSpelling } from '../../../../src/core/register/tables/oneSpelling';
import { periodAround, PERIOD_KINDS, previousPeriod, type Period } from '../../../../src/core/register/time/period';
import { formatDay } from '../../../../src/core/values/moment';
import { arbitraryCase, type FigureCase } from '../../../oracle/generate';
import type { OraclePeriod } from '../../../oracle/ledger';
import { oracleFigures } from '../../../oracle/oracle';
import { runs } from '../../../builders/runs';

/** The same span as a period of the product: a calendar one when its predecessor says so, else two free dates. */
function periodOf({ start, end, previous }: OraclePeriod): Period {
  for (const kind of PERIOD_KINDS) {
    if (kind === 'range') continue;
    const period = periodAround(start, kind);
    const before = previousPeriod(period);
    if (period.start === start && period.end === end && before.start === previous.start) return period;
  }
  return { kind: 'range', key: `${formatDay(start)}..${formatDay(end - 1)}`, start, end };
}

function bookOf({ rows, settings, now }: FigureCase): FigureBook {
  return figureBookOf(factsOf(withOneSpelling(rows), settings, now));
}

/** Fractions are compared to ten digits: both sides may add in another order. */
function rounded(value: number | null | undefined): number | null | undefined {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(10)) : value;
}

function compare(judge: (example: FigureCase, book: FigureBook, period: Period) => void): void {
  fc.assert(
    fc.property(arbitraryCase(), (example) => {
      judge(example, bookOf(example), periodOf(example.period));
    }),
    runs(300),
  );
}

describe('figures against an independent reading of their definitions', () => {
  test('every figure has a reading of its own', () => {
    const [example] = fc.sample(arbitraryCase(), 1);
    if (!example) throw new Error('No register to read');
    const { figures } = oracleFigures(example.rows, example.settings, example.now, example.period);
    const declared = FIGURES.map(({ key }) => key);
    expect(Object.keys(figures).sort()).toEqual([...declared].sort());
  });

  test('every figure of any register and period is the same number', () => {
    compare(({ rows, settings, now, period: oraclePeriod }, book, period) => {
      const expected = oracleFigures(rows, settings, now, oraclePeriod).figures;
      const figures = book.figures(period);
      for (const [key, figure] of figures) {
        const value = expected[key];
        if (value === undefined) continue;
        const actual = key === 'retention.bridge' ? figure.lines : rounded(figure.value);
        expect({ key, value: actual }).toEqual({ key, value: typeof value === 'object' ? value : rounded(value) });
      }
    });
  });

  test('the previous value is the figure of the period before', () => {
    compare(({ rows, settings, now, period: { start, previous } }, book, period) => {
      const beforePrevious = { start: previous.start - (start - previous.start), end: previous.start };
      const expected = oracleFigures(rows, settings, now, { ...previous, previous: beforePrevious }).figures;
      for (const key of ['active.contacts', 'sales.revenue', 'retention.rate', 'entry.withinTarget'] as const) {
        expect(rounded(book.figures(period).get(key)?.previous)).toEqual(rounded(expected[key] as number | null));
      }
    });
  });

  test('every figure of every employee is the same number, and no employee is forgotten', () => {
    compare(({ rows, settings, now, period: oraclePeriod }, book, period) => {
      const expected = oracleFigures(rows, settings, now, oraclePeriod).people();
      expect(book.people(period).filter((name) => !expected.has(name))).toEqual([]);
      for (const [employee, values] of expected) {
        const figures = book.person(period, employee);
        expect([...figures.keys()].sort()).toEqual(Object.keys(values).sort());
        for (const [key, { value }] of figures)
          expect({ employee, key, value: rounded(value) }).toEqual({ employee, key, value: rounded(values[key]) });
      }
    });
  });

  test('breakdowns have the same lines', () => {
    compare(({ rows, settings, now, period: oraclePeriod }, book, period) => {
      const expected = oracleFigures(rows, settings, now, oraclePeriod).breakdowns;
      for (const dimension of DIMENSIONS) {
        const lines = book
          .breakdown(period, dimension)
          .map(({ advertising, ...line }) => ({ ...line, ...advertising }));
        expect([...lines].sort((left, right) => (left.key < right.key ? -1 : 1))).toEqual(expected[dimension]);
      }
    });
  });

  test('cohorts, new clients with their origin, and clients at risk are the same', () => {
    compare(({ rows, settings, now, period: oraclePeriod }, book, period) => {
      const expected = oracleFigures(rows, settings, now, oraclePeriod);
      expect(book.cohorts(period).map(({ key, size, active }) => ({ cohort: key, size, active }))).toEqual(
        expected.cohorts,
      );
      expect(book.payback(period).map(({ start: _start, ...payback }) => payback)).toEqual(expected.payback);
      const byKey = <Item extends { key: string }>(items: readonly Item[]): Item[] =>
        [...items].sort((left, right) => (left.key < right.key ? -1 : 1));
      expect(byKey(book.outreach(period))).toEqual(byKey(expected.outreach));
      const byParty = <Item extends { party: string }>(items: readonly Item[]): Item[] =>
        [...items].sort((left, right) => (left.party < right.party ? -1 : 1));
      // Contacts of the very same time may be named in either order.
      const byId = <Item extends { evidence: readonly string[] }>(item: Item): Item => ({
        ...item,
        evidence: [...item.evidence].sort(),
      });
      expect(byParty(book.newParties(period)).map(byId)).toEqual(byParty(expected.origins).map(byId));
      const { parties } = book.facts;
      const atRisk = clientsAtRisk(book.facts).map((client) => ({
        party: parties[client.party]?.key ?? '',
        daysLate: client.daysLate,
        lost: client.isLost,
        stake: client.moneyAtStake,
      }));
      expect(byParty(atRisk)).toEqual(byParty(expected.atRisk));
    });
  });

  test('waiting threads stand in the same state with the same minutes', () => {
    compare(({ rows, settings, now, period: oraclePeriod }, { facts }) => {
      const expected = oracleFigures(rows, settings, now, oraclePeriod).threads;
      const threads = facts.threads.map((thread) => ({
        party: facts.parties[thread.party]?.key,
        ids: thread.inbound.map(({ contact }) => contact.id),
        state: thread.state,
        response: thread.response,
        waitedMinutes: thread.waited,
        attempts: thread.attempts.length,
        target: thread.target,
        deadline: facts.calendar.deadline(thread.openedAt, thread.target),
      }));
      const key = (thread: object): string => JSON.stringify(Object.entries(thread).sort());
      const sorted = [...threads].sort((left, right) => (key(left) < key(right) ? -1 : 1));
      const wanted = expected
        .map(({ party, ids, state, response, waitedMinutes, attempts, target, deadline }) => ({
          party,
          ids,
          state,
          response,
          waitedMinutes,
          attempts,
          target,
          deadline,
        }))
        .sort((left, right) => (key(left) < key(right) ? -1 : 1));
      expect(sorted).toEqual(wanted);
    });
  });
});
