import type { GeneratedSheetKey } from '../register/generatedNames';
import type { Chart } from './sheet';

/** Titles by `sheet.chart`, as they were last drawn: people add charts of their own, and ours are known by their titles. */
export type ChartTitles = Readonly<Record<string, string>>;

/** What becomes of the charts of a sheet. */
export interface ChartChanges {
  /** Charts to draw, each with the titles under which it may stand already. */
  readonly draw: readonly { readonly chart: Chart; readonly knownAs: readonly string[] }[];
  /** Titles of charts of ours that are no longer wanted. */
  readonly remove: readonly string[];
  /** To be remembered for the whole workbook. */
  readonly titles: ChartTitles;
}

export function chartChanges(
  key: GeneratedSheetKey,
  { wanted, changed }: { readonly wanted: readonly Chart[]; readonly changed: readonly Chart[] },
  before: ChartTitles,
): ChartChanges {
  const isOfSheet = (name: string): boolean => sheetOf(name) === key;
  const nameOf = (chart: Chart): string => formatName(key, chart);
  const names = new Set(wanted.map(nameOf));
  const unwanted = Object.keys(before).filter((name) => isOfSheet(name) && !names.has(name));
  const others = Object.entries(before).filter(([name]) => !isOfSheet(name));
  const isSame = changed.length + unwanted.length === 0;
  return {
    draw: changed.map((chart) => ({ chart, knownAs: [before[nameOf(chart)] ?? chart.title, chart.title] })),
    remove: unwanted.flatMap((name) => before[name] ?? []),
    titles: isSame
      ? before
      : Object.fromEntries([...others, ...wanted.map((chart) => [nameOf(chart), chart.title] as const)]),
  };
}

/** `sheet.chart`: keys of sheets have no dot. */
function formatName(key: GeneratedSheetKey, chart: Chart): string {
  return `${key}.${chart.key}`;
}

function sheetOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
