import type { Facts } from '../facts/facts';
import { previousPeriod, type Period } from '../../register/time/period';
import { breakdownOf, type BreakdownLine, type Dimension } from './breakdowns';
import { FIGURES, SECTION_MEASURES } from './catalogue';
import { cohortsOf, type Cohort } from './cohorts';
import { measureWaitingNow } from './entry';
import type { Figure, Measure } from './measure';
import { periodViewsOf, type PeriodView } from './periodView';
import { measureAtRisk } from './retention';
import { targetsOf } from './targets';
import type { Origin } from '../facts/journeys';
import type { TableKey } from '../../register/tables/tables';
import type { Day } from '../../values/moment';

/** A figure of one period with everything that gives it meaning. */
export interface ComputedFigure extends Measure {
  readonly figure: Figure;
  /** The same figure of the calendar period before. */
  readonly previous: number | null;
  readonly target: number | null;
}

/** A party new in the period and where it came from. */
export interface NewParty {
  readonly party: string;
  readonly origin: Origin;
  readonly assist: 'active' | 'inbound' | null;
  readonly firstPurchase: Day;
  /** Contact ids. */
  readonly evidence: readonly string[];
}

/** All figures of one period, by key, in the order of the catalogue. */
export type ComputedFigures = ReadonlyMap<string, ComputedFigure>;

/** Answers for any period from the same facts; what one period worked out serves the next. */
export interface FigureBook {
  readonly facts: Facts;
  readonly view: (period: Period) => PeriodView;
  readonly figures: (period: Period) => ComputedFigures;
  readonly breakdown: (period: Period, dimension: Dimension) => readonly BreakdownLine[];
  readonly cohorts: (period: Period, kind?: 'month' | 'quarter') => readonly Cohort[];
  readonly newParties: (period: Period) => readonly NewParty[];
}

export function figureBookOf(facts: Facts): FigureBook {
  const view = periodViewsOf(facts);
  const targets = targetsOf(facts.rows.plan);
  const measured = new Map<string, Readonly<Record<string, Measure>>>();
  let atNow: Readonly<Record<string, Measure>> | undefined;

  const measuresOf = (period: Period): Readonly<Record<string, Measure>> => {
    const known = measured.get(period.key);
    if (known) return known;
    const periodView = view(period);
    const measures = Object.assign({}, ...SECTION_MEASURES.map((measure) => measure(periodView))) as Record<
      string,
      Measure
    >;
    measured.set(period.key, measures);
    return measures;
  };
  const figures = (period: Period): ComputedFigures => {
    atNow ??= { ...measureWaitingNow(facts), 'retention.atRisk': measureAtRisk(facts) };
    const now = { ...measuresOf(period), ...atNow };
    const before = measuresOf(previousPeriod(period));
    return new Map(
      FIGURES.map((figure) => [
        figure.key,
        computed(figure, now[figure.key], before[figure.key], targets(figure.key, period), facts),
      ]),
    );
  };
  return {
    facts,
    view,
    figures,
    breakdown: (period, dimension) =>
      isReadable(facts, dimension === 'activity' ? [...OF_BREAKDOWNS, 'advertising'] : OF_BREAKDOWNS)
        ? breakdownOf(view(period), dimension)
        : [],
    cohorts: (period, kind) => (isReadable(facts, OF_COHORTS) ? cohortsOf(view(period), kind) : []),
    newParties: (period) => (isReadable(facts, OF_BREAKDOWNS) ? newPartiesOf(view(period)) : []),
  };
}

/** Tables that the tables of several figures rest on: while one cannot be read they have no lines, rather than wrong ones. */
const OF_BREAKDOWNS: readonly TableKey[] = ['contacts', 'clients', 'sales', 'calendar', 'lists', 'settings'];
const OF_COHORTS: readonly TableKey[] = ['clients', 'sales'];

function isReadable({ unreadable }: Facts, tables: readonly TableKey[]): boolean {
  return !tables.some((table) => unreadable.has(table));
}

const NO_MEASURE: Measure = { value: null, n: 0, rowsUsed: 0, rowsLeftOut: {} };

function computed(
  figure: Figure,
  measure: Measure | undefined,
  before: Measure | undefined,
  target: number | null,
  facts: Facts,
): ComputedFigure {
  if (!isReadable(facts, figure.tables)) {
    return { figure, ...NO_MEASURE, rowsLeftOut: { unreadableTable: 1 }, previous: null, target };
  }
  return { figure, ...(measure ?? NO_MEASURE), previous: before?.value ?? null, target };
}

function newPartiesOf(view: PeriodView): readonly NewParty[] {
  const { facts } = view;
  return [...view.newParties].map((index) => {
    const { origin, assist, evidence } = facts.originOf(index);
    return {
      party: facts.parties[index]?.key ?? '',
      origin,
      assist,
      firstPurchase: facts.histories[index]?.firstPurchase ?? 0,
      evidence: evidence.map(({ contact }) => contact.id),
    };
  });
}
