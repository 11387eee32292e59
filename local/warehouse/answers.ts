import type { Dimension } from '../../src/core/figures/sections/breakdowns';
import { DATASET } from './dataset';
import type { Duck, Row } from './duckdb';

/** A figure of one company and period as SQL tells it: money in minor units. */
export interface ToldFigure {
  readonly figure: string;
  readonly unit: string;
  readonly value: number | null;
  readonly n: number;
  readonly rowsUsed: number;
  readonly coverage: number | null;
  readonly previous: number | null;
  readonly target: number | null;
  readonly rowsLeftOut: Readonly<Record<string, number>>;
}

export type BridgeLine = 'previousTotal' | 'new' | 'returning' | 'gone' | 'grown' | 'shrunk' | 'adjustments' | 'total';

const BRIDGE_COLUMNS: Readonly<Record<BridgeLine, string>> = {
  previousTotal: 'previous_total',
  new: 'new_clients',
  returning: 'returning_clients',
  gone: 'gone',
  grown: 'grown',
  shrunk: 'shrunk',
  adjustments: 'adjustments',
  total: 'total',
};

/** A line of a breakdown; the last five are told of advertising alone. */
export interface ToldLine {
  readonly key: string;
  readonly inquiries: number;
  readonly newClients: number;
  readonly newSales: number;
  readonly conversion: number | null;
  readonly revenue: number;
  readonly buyers: number;
  readonly revenuePerClient: number | null;
  readonly spend: number;
  readonly costPerInquiry: number | null;
  readonly costPerNewcomer: number | null;
  readonly costPerCall: number | null;
  readonly cac: number | null;
  readonly romi: number | null;
  readonly roas: number | null;
}

/** What SQL answers about one company and period. */
export interface Told {
  readonly company: string;
  readonly period: string;
  readonly figures: ReadonlyMap<string, ToldFigure>;
  readonly bridge: Readonly<Record<BridgeLine, number>>;
  readonly breakdowns: Readonly<Record<Dimension, readonly ToldLine[]>>;
}

/** Everything the views say of the periods that are there. */
export async function tellAll(duck: Pick<Duck, 'query'>): Promise<readonly Told[]> {
  const figures = grouped(await duck.query(`SELECT * FROM ${DATASET}.figures`));
  const leftOut = grouped(await duck.query(`SELECT * FROM ${DATASET}.rows_left_out`));
  const lines = grouped(await duck.query(`SELECT * FROM ${DATASET}.breakdowns`));
  const bridges = await duck.query(`SELECT * FROM ${DATASET}.bridges ORDER BY company, period`);
  return bridges.map((bridge) => {
    const place = placeOf(bridge);
    const missed = leftOut.get(place) ?? [];
    const told = (figures.get(place) ?? []).map((row) => figureOf(row, missed));
    return {
      company: String(bridge['company']),
      period: String(bridge['period']),
      figures: new Map(told.map((figure) => [figure.figure, figure])),
      bridge: bridgeOf(bridge),
      breakdowns: breakdownsOf(lines.get(place) ?? []),
    };
  });
}

function placeOf(row: Row): string {
  return `${String(row['period'])} ${String(row['company'])}`;
}

function grouped(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(placeOf(row));
    if (group) group.push(row);
    else groups.set(placeOf(row), [row]);
  }
  return groups;
}

function numberOrNull(value: Row[string] | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function figureOf(row: Row, missed: readonly Row[]): ToldFigure {
  const figure = String(row['figure']);
  const ofFigure = missed.filter((left) => left['figure'] === figure);
  return {
    figure,
    unit: String(row['unit']),
    value: numberOrNull(row['value']),
    n: Number(row['n']),
    rowsUsed: Number(row['rows_used']),
    coverage: numberOrNull(row['coverage']),
    previous: numberOrNull(row['previous_value']),
    target: numberOrNull(row['target']),
    rowsLeftOut: Object.fromEntries(ofFigure.map((left) => [String(left['reason']), Number(left['missed_rows'])])),
  };
}

function bridgeOf(row: Row): Told['bridge'] {
  const lines = Object.entries(BRIDGE_COLUMNS).map(([line, column]) => [line, Number(row[column])]);
  return Object.fromEntries(lines) as Told['bridge'];
}

function breakdownsOf(rows: readonly Row[]): Told['breakdowns'] {
  const of = (dimension: Dimension): readonly ToldLine[] =>
    rows
      .filter((row) => row['dimension'] === dimension)
      .map(lineOf)
      .sort(byRevenue);
  return { line: of('line'), activity: of('activity'), segment: of('segment'), employee: of('employee') };
}

function lineOf(row: Row): ToldLine {
  return {
    key: String(row['label']),
    inquiries: Number(row['inquiries']),
    newClients: Number(row['new_clients']),
    newSales: Number(row['new_sales']),
    conversion: numberOrNull(row['conversion']),
    revenue: Number(row['revenue']),
    buyers: Number(row['buyers']),
    revenuePerClient: numberOrNull(row['revenue_per_client']),
    spend: Number(row['spend']),
    costPerInquiry: numberOrNull(row['cost_per_inquiry']),
    costPerNewcomer: numberOrNull(row['cost_per_newcomer']),
    costPerCall: numberOrNull(row['cost_per_call']),
    cac: numberOrNull(row['cac']),
    romi: numberOrNull(row['romi']),
    roas: numberOrNull(row['roas']),
  };
}

/** Most revenue first, the blank one last, as everywhere. */
function byRevenue(left: ToldLine, right: ToldLine): number {
  return (
    Number(left.key === '') - Number(right.key === '') ||
    right.revenue - left.revenue ||
    right.inquiries - left.inquiries ||
    (left.key < right.key ? -1 : 1)
  );
}
