import type { GeneratedSheetKey } from '../core/register/generatedNames';
import type { Chart } from '../core/views/sheet';
import type { Sheet } from './workbook';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Titles by `sheet.chart`, as they were last drawn. */
export type Titles = Readonly<Record<string, string>>;

/**
 * Draws the changed charts of a sheet: one that is there is changed in place, one no longer wanted is taken away, and
 * charts that people added stay. Ours are known by the titles they were given last time.
 */
export function writeCharts(
  { sheet, key, isNew }: { readonly sheet: Sheet; readonly key: GeneratedSheetKey; readonly isNew: boolean },
  { wanted, changed }: { readonly wanted: readonly Chart[]; readonly changed: readonly Chart[] },
  before: Titles,
): Titles {
  const isOfSheet = (name: string): boolean => name.startsWith(`${key}.`);
  const nameOf = (chart: Chart): string => `${key}.${chart.key}`;
  const names = new Set(wanted.map(nameOf));
  const unwanted = Object.keys(before).filter((name) => isOfSheet(name) && !names.has(name));
  if (changed.length + unwanted.length === 0) return before;
  const left = new Map((isNew ? [] : sheet.getCharts()).map((chart) => [titleOf(chart), chart]));
  for (const chart of changed) {
    const existing = left.get(before[nameOf(chart)] ?? chart.title) ?? left.get(chart.title);
    if (existing) sheet.updateChart(configure(existing.modify().clearRanges(), sheet, chart).build());
    else sheet.insertChart(configure(sheet.newChart(), sheet, chart).build());
  }
  for (const name of unwanted) {
    const chart = left.get(before[name] ?? '');
    if (chart) sheet.removeChart(chart);
  }
  const others = Object.entries(before).filter(([name]) => !isOfSheet(name));
  return Object.fromEntries([...others, ...wanted.map((chart) => [nameOf(chart), chart.title] as const)]);
}

function titleOf(chart: EmbeddedChart): string {
  return String(chart.getOptions().get('title') ?? '');
}

function configure(builder: Builder, sheet: Sheet, chart: Chart): Builder {
  let drawn = ofType(builder, chart.type);
  for (const { row, column, rows, columns } of chart.blocks)
    drawn = drawn.addRange(sheet.getRange(row + 1, column + 1, rows, columns));
  // A combo draws its first series as a line on an axis of its own: a share beside amounts would lie on the floor.
  if (chart.type === 'combo') drawn = drawn.setOption('series', { 0: { type: 'line', targetAxisIndex: 1 } });
  return drawn
    .setNumHeaders(1)
    .setPosition(chart.row + 1, chart.column + 1, 0, 0)
    .setOption('title', chart.title)
    .setOption('colors', [...chart.colors])
    .setOption('isStacked', chart.isStacked)
    .setOption('legend.position', 'bottom')
    .setOption('width', chart.width)
    .setOption('height', chart.height);
}

/** The builders of the types differ only by name. */
function ofType(builder: Builder, type: Chart['type']): Builder {
  switch (type) {
    case 'column':
      return builder.asColumnChart();
    case 'bar':
      return builder.asBarChart();
    case 'line':
      return builder.asLineChart();
    case 'combo':
      return builder.asComboChart();
  }
}
