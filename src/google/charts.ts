import type { Chart, GeneratedSheetKey } from '../core/views/sheet';
import type { Sheet } from './workbook';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Titles by `sheet.chart`, as they were last drawn. */
type Titles = Readonly<Record<string, string>>;

/**
 * Draws the charts of a sheet: one that is there is changed in place, one no longer wanted is taken away, and charts
 * that people added stay. Ours are known by the titles they were given last time.
 */
export function writeCharts(sheet: Sheet, key: GeneratedSheetKey, charts: readonly Chart[], before: Titles): Titles {
  const titles = Object.fromEntries(Object.entries(before).filter(([name]) => !name.startsWith(`${key}.`)));
  const drawn = charts.length > 0 || Object.keys(titles).length < Object.keys(before).length ? sheet.getCharts() : [];
  const left = new Map(drawn.map((chart) => [titleOf(chart), chart]));
  const wanted = new Set(charts.map(({ key: chart }) => `${key}.${chart}`));
  for (const chart of charts) {
    const name = `${key}.${chart.key}`;
    const existing = left.get(before[name] ?? chart.title) ?? left.get(chart.title);
    if (existing) sheet.updateChart(configure(existing.modify().clearRanges(), sheet, chart).build());
    else sheet.insertChart(configure(sheet.newChart(), sheet, chart).build());
  }
  for (const [name, title] of Object.entries(before)) {
    const chart = left.get(title);
    if (name.startsWith(`${key}.`) && !wanted.has(name) && chart) sheet.removeChart(chart);
  }
  return { ...titles, ...Object.fromEntries(charts.map((chart) => [`${key}.${chart.key}`, chart.title])) };
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
