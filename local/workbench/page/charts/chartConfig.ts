import type { ChartConfiguration, ChartDataset, ChartType } from 'chart.js';
import type { ChartData } from '../../../store/workbookData';
import type { ChartTable } from './chartTable';

/** Google's first colours of a chart. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

const types: Readonly<Record<string, ChartType>> = {
  COLUMN: 'bar',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'line',
  STEPPED_AREA: 'line',
  COMBO: 'bar',
  PIE: 'pie',
  SCATTER: 'line',
};

const textColor = '#5f6368';

/** A chart in Google's words as chart.js draws it. */
export function chartConfig(chart: ChartData, table: ChartTable, locale: string): ChartConfiguration {
  const type = types[chart.type] ?? 'bar';
  const title = text(option(chart, 'title'));
  const legend = text(option(chart, 'legend.position')) ?? text(option(chart, 'legend')) ?? 'right';
  return {
    type,
    data: { labels: [...table.labels], datasets: table.series.map((_series, index) => dataset(chart, table, index)) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      locale: locale.replace('_', '-'),
      indexAxis: chart.type === 'BAR' ? 'y' : 'x',
      interaction: { mode: 'index', intersect: false },
      ...(type !== 'pie' && { scales: scales(chart) }),
      plugins: {
        title: {
          display: title !== undefined,
          text: title ?? '',
          align: 'start',
          color: '#3c4043',
          font: { size: 14, weight: 'normal' },
        },
        legend: {
          display: legend !== 'none' && (table.series.length > 1 || type === 'pie'),
          position: legend === 'top' || legend === 'bottom' || legend === 'left' ? legend : 'right',
          labels: { boxWidth: 12, color: textColor },
        },
      },
    },
  };
}

function dataset(chart: ChartData, table: ChartTable, index: number): ChartDataset {
  const series = table.series[index];
  const isPie = chart.type === 'PIE';
  const color = colorOf(chart, index);
  const kind = text(option(chart, `series.${index}.type`));
  const isLine = kind === 'line' || (kind === undefined && ['LINE', 'AREA', 'STEPPED_AREA'].includes(chart.type));
  const smooth = option(chart, 'curveType') === 'function';
  return {
    ...(kind === 'line' && { type: 'line' as const }),
    ...(kind === 'area' && { type: 'line' as const }),
    label: text(option(chart, `series.${index}.labelInLegend`)) ?? series?.name ?? '',
    data: [...(series?.values ?? [])],
    backgroundColor: isPie
      ? (series?.values ?? []).map((_value, point) => colorOf(chart, point))
      : isLine || chart.type === 'AREA' || kind === 'area'
        ? `${color}33`
        : color,
    borderColor: isPie ? '#ffffff' : color,
    borderWidth: isLine ? 2 : isPie ? 1 : 0,
    ...(isLine && {
      pointRadius: 2,
      tension: smooth ? 0.35 : 0,
      fill: chart.type === 'AREA' || chart.type === 'STEPPED_AREA',
      stepped: chart.type === 'STEPPED_AREA',
      spanGaps: option(chart, 'interpolateNulls') === true,
    }),
    ...(option(chart, `series.${index}.targetAxisIndex`) === 1 && { yAxisID: 'right' }),
  };
}

function scales(chart: ChartData): object {
  const stacked = Boolean(option(chart, 'isStacked'));
  const [category, value] = chart.type === 'BAR' ? ['y', 'x'] : ['x', 'y'];
  const hasRight = Object.values(asRecord(option(chart, 'series')) ?? {}).some(
    (series) => asRecord(series)?.['targetAxisIndex'] === 1,
  );
  return {
    [category]: { stacked, grid: { display: false }, ticks: { color: textColor }, title: axisTitle(chart, 'hAxis') },
    [value]: {
      stacked,
      beginAtZero: true,
      border: { display: false },
      grid: { color: '#e8eaed' },
      ticks: { color: textColor, maxTicksLimit: 6, ...percentTicks(chart) },
      title: axisTitle(chart, 'vAxis'),
      ...limits(chart),
    },
    ...(hasRight && {
      right: { position: 'right', beginAtZero: true, grid: { display: false }, ticks: { color: textColor } },
    }),
  };
}

function limits(chart: ChartData): { min?: number; max?: number } {
  const min = option(chart, 'vAxis.viewWindow.min') ?? option(chart, 'vAxis.minValue');
  const max = option(chart, 'vAxis.viewWindow.max') ?? option(chart, 'vAxis.maxValue');
  return { ...(typeof min === 'number' && { min }), ...(typeof max === 'number' && { max }) };
}

function percentTicks(chart: ChartData): object {
  const format = text(option(chart, 'vAxis.format'));
  if (!format?.includes('%') && format !== 'percent') return {};
  return { format: { style: 'percent', maximumFractionDigits: 0 } };
}

function axisTitle(chart: ChartData, axis: string): object {
  const title = text(option(chart, `${axis}.title`));
  return { display: title !== undefined && title !== '', text: title ?? '', color: textColor };
}

function colorOf(chart: ChartData, index: number): string {
  const own = text(option(chart, `series.${index}.color`));
  const colors = option(chart, 'colors');
  const listed: unknown = Array.isArray(colors) ? colors[index % colors.length] : undefined;
  return own ?? text(listed) ?? palette[index % palette.length] ?? '#4285f4';
}

/** `legend.position`, whether the options came nested or under dotted names. */
function option(chart: ChartData, name: string): unknown {
  if (name in chart.options) return chart.options[name];
  let value: unknown = chart.options;
  const parts = name.split('.');
  for (let index = 0; index < parts.length; index++) {
    const record = asRecord(value);
    if (!record) return undefined;
    const rest = parts.slice(index).join('.');
    if (rest in record) return record[rest];
    value = record[parts[index] ?? ''];
  }
  return value;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
