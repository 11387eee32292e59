import type { Facts } from '../facts/facts';
import { previousPeriod, yearUpTo, type Period } from '../../register/time/period';
import { comparedWith, type Compared } from '../../register/time/samePart';
import { breakdownOf, tablesOfBreakdown, TABLES_OF_BREAKDOWNS, type BreakdownLine, type Dimension } from './breakdowns';
import { measureActive } from './active';
import { FIGURES, type Figure, type FigureKey } from './catalogue';
import { cohortsOf, TABLES_OF_COHORTS, type Cohort } from './cohorts';
import { measureDeals, measureStuck } from './deals';
import { measureEntry, measureWaitingNow } from './entry';
import { focusOf, type FocusDimension, type FocusLine } from './focus';
import { measureInbound } from './inbound';
import { casesByPerson, isPersonal, measureOf, type PersonalCase } from './personal';
import type { Measure, Measures } from './measure';
import { outreachOf, type OutreachLine } from './outreach';
import { paybackOf, type CohortPayback } from './payback';
import { measureDeadSources } from './phoneLog';
import { periodViewsOf, type PeriodView } from './periodView';
import { measureAtRisk, measureRetention } from './retention';
import { measureSales } from './sales';
import { measureStructure } from './structure';
import { targetsOf } from './targets';
import type { Origin } from '../facts/journeys';
import type { TableKey } from '../../register/tables/tables';
import type { Day } from '../../values/moment';
import { compareText } from '../../values/text';

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
export type ComputedFigures = ReadonlyMap<FigureKey, ComputedFigure>;

/** The values a period is compared with. */
export interface Comparison extends Compared {
  readonly values: ReadonlyMap<FigureKey, number | null>;
}

/** Answers for any period from the same facts; what one period worked out serves the next. */
export interface FigureBook {
  readonly facts: Facts;
  readonly view: (period: Period) => PeriodView;
  readonly figures: (period: Period) => ComputedFigures;
  /** What the figures of a period are fairly set against: equal parts of a running one. Null when none of it has passed. */
  readonly comparison: (period: Period) => Comparison | null;
  readonly breakdown: (period: Period, dimension: Dimension) => readonly BreakdownLine[];
  /** What each segment, line or activity gave in the twelve months up to the end of a period. */
  readonly focus: (period: Period, dimension: FocusDimension) => readonly FocusLine[];
  readonly cohorts: (period: Period, kind?: 'month' | 'quarter') => readonly Cohort[];
  /** What winning the clients of each month cost, and by which purchase it has come back. */
  readonly payback: (period: Period) => readonly CohortPayback[];
  /** How far the companies of each segment have been called by the end of a period. */
  readonly outreach: (period: Period) => readonly OutreachLine[];
  readonly newParties: (period: Period) => readonly NewParty[];
  /** The figures one employee answers for, each with that employee's plan; blank: of the rows that name nobody. */
  readonly person: (period: Period, employee: string) => ComputedFigures;
  /** Everybody who has a case of some figure in a period, or a plan for it; blank among them when some rows name nobody. */
  readonly people: (period: Period) => readonly string[];
  /** The cases behind a figure of one employee. */
  readonly cases: (period: Period, employee: string, key: FigureKey) => readonly PersonalCase[];
}

export function figureBookOf(facts: Facts): FigureBook {
  const view = periodViewsOf(facts);
  const targets = targetsOf(facts.rows.plan);
  const measured = new Map<string, PeriodMeasures>();
  let atNow: NowMeasures | undefined;
  const shared = new Map<string, ReadonlyMap<string, readonly PersonalCase[]>>();

  const measuresOf = (period: Period): PeriodMeasures => {
    const known = measured.get(period.key);
    if (known) return known;
    const measures = measurePeriod(view(period));
    measured.set(period.key, measures);
    return measures;
  };
  const allMeasures = (period: Period): Measures<FigureKey> => ({
    ...measuresOf(period),
    ...(atNow ??= measureNow(facts)),
  });
  const casesOf = (period: Period, key: FigureKey): ReadonlyMap<string, readonly PersonalCase[]> => {
    const place = `${period.key} ${key}`;
    const known = shared.get(place) ?? casesByPerson(view(period), key);
    shared.set(place, known);
    return known;
  };
  const cases: FigureBook['cases'] = (period, employee, key) => casesOf(period, key).get(employee) ?? [];
  const person: FigureBook['person'] = (period, employee) => {
    const measure = (during: Period, key: FigureKey): Measure =>
      measureOf(key, cases(during, employee, key), allMeasures(during)[key]);
    const before = previousPeriod(period);
    return new Map(
      PERSONAL_FIGURES.map((figure) => [
        figure.key,
        computed(
          figure,
          measure(period, figure.key),
          figure.atNow ? undefined : measure(before, figure.key),
          // A plan that names nobody is the company's.
          employee === '' ? null : targets(figure.key, period, employee),
          facts,
        ),
      ]),
    );
  };
  const figures = (period: Period): ComputedFigures => {
    const now = allMeasures(period);
    const before: Partial<Measures<FigureKey>> = measuresOf(previousPeriod(period));
    return new Map(
      FIGURES.map((figure) => [
        figure.key,
        computed(figure, now[figure.key], before[figure.key], targets(figure.key, period), facts),
      ]),
    );
  };
  const comparison = (period: Period): Comparison | null => {
    const compared = comparedWith(period, facts.now, facts.calendar);
    if (!compared) return null;
    const before: Partial<Measures<FigureKey>> = measuresOf(compared.period);
    const readable = FIGURES.filter((figure) => !figure.atNow && isReadable(facts, figure.tables));
    return { ...compared, values: new Map(readable.map(({ key }) => [key, before[key]?.value ?? null])) };
  };
  return {
    facts,
    view,
    figures,
    comparison,
    breakdown: (period, dimension) =>
      isReadable(facts, tablesOfBreakdown(dimension)) ? breakdownOf(view(period), dimension) : [],
    focus: (period, dimension) =>
      isReadable(facts, [...TABLES_OF_BREAKDOWNS, 'advertising']) ? focusOf(view(yearUpTo(period)), dimension) : [],
    cohorts: (period, kind) => (isReadable(facts, TABLES_OF_COHORTS) ? cohortsOf(view(period), kind) : []),
    payback: (period) => (isReadable(facts, [...TABLES_OF_COHORTS, 'advertising']) ? paybackOf(view(period)) : []),
    outreach: (period) => (isReadable(facts, [...TABLES_OF_BREAKDOWNS, 'deals']) ? outreachOf(view(period)) : []),
    newParties: (period) => (isReadable(facts, TABLES_OF_BREAKDOWNS) ? newPartiesOf(view(period)) : []),
    person,
    people: (period) => {
      const withCases = PERSONAL_FIGURES.flatMap(({ key }) => [...casesOf(period, key).keys()]);
      const planned = facts.rows.plan.flatMap(({ employee, month }) =>
        month !== null && month >= period.start && month < period.end ? employee : [],
      );
      return [...new Set([...withCases, ...planned.filter(Boolean)])].sort(compareText);
    },
    cases,
  };
}

const PERSONAL_FIGURES = FIGURES.filter(({ key }) => isPersonal(key));

function isReadable({ unreadable }: Facts, tables: readonly TableKey[]): boolean {
  return !tables.some((table) => unreadable.has(table));
}

/** A figure is measured for a period or, whatever the period, at now: one that is in neither does not compile. */
type NowMeasures = ReturnType<typeof measureNow>;
type PeriodMeasures = Measures<Exclude<FigureKey, keyof NowMeasures>>;

function measurePeriod(view: PeriodView): PeriodMeasures {
  return {
    ...measureActive(view),
    ...measureInbound(view),
    ...measureRetention(view),
    ...measureSales(view),
    ...measureEntry(view),
    ...measureStructure(view),
    ...measureDeals(view),
  };
}

function measureNow(
  facts: Facts,
): Measures<'entry.waitingNow' | 'entry.overdueNow' | 'entry.deadSources' | 'retention.atRisk' | 'deals.stuck'> {
  return {
    ...measureWaitingNow(facts),
    'entry.deadSources': measureDeadSources(facts),
    'retention.atRisk': measureAtRisk(facts),
    'deals.stuck': measureStuck(facts),
  };
}

const NO_MEASURE: Measure = { value: null, n: 0, rowsUsed: 0, rowsLeftOut: {} };

function computed(
  figure: Figure,
  measure: Measure,
  before: Measure | undefined,
  target: number | null,
  facts: Facts,
): ComputedFigure {
  if (!isReadable(facts, figure.tables)) {
    return { figure, ...NO_MEASURE, rowsLeftOut: { unreadableTable: 1 }, previous: null, target };
  }
  return { figure, ...measure, previous: before?.value ?? null, target };
}

function newPartiesOf(view: PeriodView): readonly NewParty[] {
  const { facts } = view;
  return [...view.newParties].map((index) => {
    const { origin, assist, evidence } = facts.originOf(index);
    return {
      party: facts.parties[index]?.key ?? '',
      origin,
      assist,
      firstPurchase: facts.histories.of(index).firstPurchase ?? 0,
      evidence: evidence.map(({ contact }) => contact.id),
    };
  });
}
