import type { ChartChanges } from '../core/views/chartChanges';
import type { Chart } from '../core/views/sheet';
import type { Sheet } from './workbook';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Draws the changed charts of a sheet: one that is there is changed in place, one no longer wanted is taken away. */
export function writeCharts(sheet: Sheet, { draw, remove }: ChartChanges, isNew: boolean): void {
  if (draw.length + remove.length === 0) return;
  const standing = new Map((isNew ? [] : sheet.getCharts()).map((chart) => [titleOf(chart), chart]));
  for (const { chart, knownAs } of draw) {
    const [existing] = knownAs.flatMap((title) => standing.get(title) ?? []);
    if (existing) sheet.updateChart(configure(existing.modify().clearRanges(), sheet, chart).build());
    else sheet.insertChart(configure(sheet.newChart(), sheet, chart).build());
  }
  for (const chart of remove.flatMap((title) => standing.get(title) ?? [])) sheet.removeChart(chart);
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
