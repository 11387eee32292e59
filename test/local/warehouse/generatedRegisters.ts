import fc from 'fast-check';
import { factsOf } from '../../../src/core/figures/facts/facts';
import { figureBookOf } from '../../../src/core/figures/sections/compute';
import type { PlanRow } from '../../../src/core/register/tables/plan';
import type { TableKey } from '../../../src/core/register/tables/tables';
import { addMonths } from '../../../src/core/values/moment';
import { periodAround, previousPeriod, type Period } from '../../../src/core/register/time/period';
import { arbitraryCase, type FigureCase } from '../../oracle/generate';
import type { runs } from '../../builders/runs';
import type { Compared } from './judgedByCore';

/** Registers in which everything collides, each a company of its own. */
export function generatedRegisters(examples: ReturnType<typeof runs>): readonly Compared[] {
  return fc.sample(arbitraryCase(), examples).map((example, index) => ({
    company: `Company ${index + 1}`,
    book: figureBookOf(
      factsOf({ ...example.rows, plan: planOf(example) }, example.settings, example.now, unreadableOf(index)),
    ),
    periods: periodsOf(example),
  }));
}

function planned(row: Partial<PlanRow>): PlanRow {
  return { row: 2, month: null, kpi: '', employee: '', target: null, ...row };
}

/** Targets of three months, so that a quarter may have one: of money, a share and a number of one employee alone. */
function planOf({ now }: FigureCase): readonly PlanRow[] {
  const months = [0, 1, 2].map((index) => addMonths(periodAround(now, 'quarter').start, index));
  return months.flatMap((month, index) => [
    planned({ row: 2 + index, month, kpi: 'sales.revenue', target: 1000.5 + index }),
    planned({ row: 5 + index, month, kpi: 'entry.withinTarget', target: 80 }),
    planned({ row: 8 + index, month, kpi: 'active.contacts', employee: 'Anna', target: 10 }),
  ]);
}

/** Of some registers a sheet cannot be read. */
function unreadableOf(index: number): ReadonlySet<TableKey> {
  const sheets: readonly TableKey[] = ['settings', 'sales', 'advertising', 'contacts', 'deals'];
  return new Set(sheets.slice(index % 15, (index % 15) + 1));
}

function periodsOf({ period, now }: FigureCase): readonly Period[] {
  const around = (['day', 'week', 'month', 'quarter', 'year'] as const).map((kind) => periodAround(now, kind));
  const free: Period = { kind: 'range', key: 'free', start: period.start, end: period.end };
  return [...around, ...around.map(previousPeriod), free];
}

/** Every third of them, for what takes its time: the first ones have a sheet that cannot be read. */
export function someRegisters(examples: ReturnType<typeof runs>): readonly Compared[] {
  return generatedRegisters(examples).filter((_register, index) => index % 3 === 2);
}
