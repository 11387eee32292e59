import { performance } from 'node:perf_hooks';
import { analyse } from '../../src/core/analysis';
import { factsOf } from '../../src/core/figures/facts/facts';
import { figureBookOf } from '../../src/core/figures/sections/compute';
import type { SheetSnapshot } from '../../src/core/register/schema/cell';
import { readRegister } from '../../src/core/register/tables/readRegister';
import { monthsUpTo, periodAround } from '../../src/core/register/time/period';
import { tasksOf } from '../../src/core/work/tasks/tasksOf';
import { openThreads } from '../../src/core/figures/facts/openThreads';
import { textsOf } from '../../src/language/textsOf';
import { BENCH_NOW, generateRegister } from './generateRegister';

/** Milliseconds of each step on one register, and the peak memory of this process. */
export interface Measurement {
  readonly contacts: number;
  readonly parse: number;
  readonly onePeriod: number;
  readonly twelveMonths: number;
  readonly waiting: number;
  readonly tasks: number;
  readonly peakMegabytes: number;
}

function timed<Value>(work: () => Value): [number, Value] {
  const begun = performance.now();
  const value = work();
  return [performance.now() - begun, value];
}

/** One cold run, as a menu click is one; sheets are made before the clock starts, but count in the peak. */
export function measureOnce(contacts: number): Measurement {
  const sheets = generateRegister(contacts);
  const figures = measureFigures(sheets);
  // Another reading of the same sheets: by now the first one is held by nobody, as no command holds two.
  const analysis = analyse({ sheets, now: BENCH_NOW, locale: 'ru_RU' });
  const [tasks] = timed(() => tasksOf(analysis, textsOf('ru')).length);
  return { contacts, ...figures, tasks, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

function measureFigures(sheets: readonly SheetSnapshot[]): Omit<Measurement, 'contacts' | 'tasks' | 'peakMegabytes'> {
  const [parse, reading] = timed(() => readRegister(sheets, 'ru_RU'));
  const facts = (): ReturnType<typeof factsOf> =>
    factsOf(reading.rows, reading.settings, BENCH_NOW, reading.unreadable);
  const [twelveMonths] = timed(() => {
    const book = figureBookOf(facts());
    for (const period of monthsUpTo(BENCH_NOW, 12)) book.figures(period);
  });
  const [onePeriod] = timed(() => figureBookOf(facts()).figures(periodAround(BENCH_NOW, 'month')));
  const [waiting] = timed(() => openThreads(facts()).length);
  return { parse, onePeriod, twelveMonths, waiting };
}

const size = Number(process.argv[2]);
if (Number.isInteger(size) && size > 0) console.log(JSON.stringify(measureOnce(size)));
