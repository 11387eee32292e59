import { figureOf } from '../../src/core/figures/sections/catalogue';
import type { Told, ToldFigure } from './answers';
import type { Group } from './group';

/** How a figure of a group came about. */
export type TogetherBy = 'clients' | 'sum' | 'companies';

/** Revenue and clients are told of the group as of one company; other counts and sums are added; shares and medians are not. */
export function togetherBy(key: string): TogetherBy {
  const figure = figureOf(key);
  const isOfClients = figure?.section === 'sales' || figure?.section === 'retention';
  if (isOfClients && !figure.atNow) return 'clients';
  return figure?.unit === 'count' || figure?.unit === 'money' ? 'sum' : 'companies';
}

/** What SQL tells of the group, with plain sums where figures are judged inside a workbook. */
export function togetherOf(told: readonly Told[], { name, companies }: Group, period: string): Told | null {
  const ofPeriod = told.filter((one) => one.period === period);
  const group = ofPeriod.find(({ company }) => company === name);
  if (!group) return null;
  const members = ofPeriod.filter(({ company }) => companies.includes(company));
  const figures = [...group.figures].map(([key, figure]): readonly [string, ToldFigure] => {
    const by = togetherBy(key);
    if (by === 'clients') return [key, figure];
    const parts = members.flatMap((one) => one.figures.get(key) ?? []);
    return [key, by === 'sum' ? summed(figure, parts) : { ...figure, ...NOTHING }];
  });
  return { ...group, figures: new Map(figures) };
}

const NOTHING = {
  value: null,
  n: 0,
  rowsUsed: 0,
  coverage: null,
  previous: null,
  target: null,
  rowsLeftOut: {},
} as const;

function summed(figure: ToldFigure, parts: readonly ToldFigure[]): ToldFigure {
  const rowsLeftOut: Record<string, number> = {};
  for (const part of parts)
    for (const [reason, rows] of Object.entries(part.rowsLeftOut))
      rowsLeftOut[reason] = (rowsLeftOut[reason] ?? 0) + rows;
  return {
    ...figure,
    value: sumOf(parts.map(({ value }) => value)),
    n: sumOf(parts.map(({ n }) => n)) ?? 0,
    rowsUsed: sumOf(parts.map(({ rowsUsed }) => rowsUsed)) ?? 0,
    coverage: null,
    previous: sumOf(parts.map(({ previous }) => previous)),
    target: sumOf(parts.map(({ target }) => target)),
    rowsLeftOut,
  };
}

/** Of what one of them cannot tell there is no sum. */
function sumOf(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.includes(null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
