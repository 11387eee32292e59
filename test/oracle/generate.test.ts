import fc from 'fast-check';
import { secondsOf } from '../../src/core/values/moment';
import { arbitraryCase, type FigureCase } from './generate';
import { makeLedger } from './ledger';
import { oracleFigures, type OracleResult } from './oracle';
import type { Bridge } from './retentionFigures';
import { isGenuineInbound } from './touchKinds';
import { workingSeconds } from './workingTime';
import { runs } from '../builders/runs';

function figuresOf({ rows, settings, now, period }: FigureCase): OracleResult {
  return oracleFigures(rows, settings, now, period);
}

function holdsForEveryRegister(law: (result: OracleResult, register: FigureCase) => void): void {
  fc.assert(
    fc.property(arbitraryCase(), (register) => {
      law(figuresOf(register), register);
    }),
    runs(100),
  );
}

function isBridge(value: unknown): value is Bridge {
  return typeof value === 'object' && value !== null && 'previousTotal' in value;
}

describe('laws of the figures', () => {
  it('new clients are the sum of their origins', () => {
    holdsForEveryRegister(({ figures, origins }) => {
      const count = (origin: string): number => origins.filter((judged) => judged.origin === origin).length;
      expect(count('active')).toBe(figures['active.newDeals']);
      expect(count('inbound')).toBe(figures['inbound.newSales']);
      expect(count('active') + count('inbound') + count('referral') + count('unknown')).toBe(figures['retention.new']);
    });
  });

  it('the bridge leads from one total to the other to the cent', () => {
    holdsForEveryRegister(({ figures }) => {
      const bridge = figures['retention.bridge'];
      if (!isBridge(bridge)) throw new Error('no bridge');
      const { previousTotal, total, ...lines } = bridge;
      expect(Object.values(lines).reduce((sum, line) => sum + line, previousTotal)).toBe(total);
      expect(total).toBe(figures['sales.revenue']);
    });
  });

  it('an answer is in time when no more than the target of working minutes has passed, and only then', () => {
    holdsForEveryRegister(({ threads }, { rows, now }) => {
      for (const { since, deadline, target, response } of threads) {
        const limit = deadline === null ? Infinity : secondsOf(deadline);
        for (const time of [secondsOf(now), limit, limit + 60].filter(Number.isFinite)) {
          const elapsed = workingSeconds(rows.calendar, secondsOf(since), time) / 60;
          expect(elapsed <= target).toBe(time <= limit);
        }
        expect(response ?? 0).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('the lines of a breakdown sum to the figure they break down', () => {
    holdsForEveryRegister(({ figures, breakdowns }) => {
      for (const lines of [breakdowns.line, breakdowns.activity, breakdowns.segment, breakdowns.employee]) {
        const sum = (part: 'inquiries' | 'newClients' | 'newSales' | 'revenue'): number =>
          lines.reduce((total, line) => total + line[part], 0);
        expect(sum('inquiries')).toBe(figures['inbound.inquiries']);
        expect(sum('newClients')).toBe(figures['inbound.newClients']);
        expect(sum('newSales')).toBe(figures['inbound.newSales']);
        expect(sum('revenue')).toBe(Number(figures['sales.newRevenue']) + Number(figures['sales.repeatRevenue']));
      }
    });
  });

  it('every inbound contact that is not spam stands in exactly one thread of its party', () => {
    holdsForEveryRegister(({ threads }, { rows, settings, now }) => {
      const inbound = makeLedger(rows, settings, now).touches.filter(
        (touch) => touch.party !== null && isGenuineInbound(touch),
      );
      const threaded = threads.flatMap(({ party, ids }) => ids.map((id) => [party, id]));
      expect(threaded.sort()).toEqual(inbound.map(({ party, contact }) => [party, contact.id]).sort());
    });
  });
});

describe('generated registers', () => {
  const results = fc.sample(arbitraryCase(), { numRuns: 1500, seed: 21 }).map(figuresOf);

  it.each(['inTime', 'late', 'waiting', 'soon', 'overdue'])('hold threads that are %s', (state) => {
    const threads = results.flatMap((result) => result.threads);
    expect(threads.filter((thread) => thread.state === state).length).toBeGreaterThan(5);
  });

  it.each(['active', 'inbound', 'referral', 'unknown'])('hold new clients of %s origin', (origin) => {
    const judged = results.flatMap((result) => result.origins);
    expect(judged.filter((one) => one.origin === origin).length).toBeGreaterThan(5);
  });

  it('give every figure more than one value', () => {
    const keys = Object.keys(results[0]?.figures ?? {});
    const constant = keys.filter((key) => new Set(results.map(({ figures }) => JSON.stringify(figures[key]))).size < 3);
    expect(keys.length).toBeGreaterThan(45);
    expect(constant).toEqual([]);
  });

  it('hold clients at risk by their own rhythm and by the rhythm of the company', () => {
    const risks = results.flatMap((result) => result.atRisk);
    expect(risks.filter(({ lost }) => lost).length).toBeGreaterThan(5);
    expect(risks.filter(({ lost }) => !lost).length).toBeGreaterThan(5);
  });
});
