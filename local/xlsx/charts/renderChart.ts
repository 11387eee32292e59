import type { ChartData } from '../../store/workbookData';
import { parseArea } from '../a1';
import { escapeXml } from '../xml/escapeXml';
import { axisIds, renderAxes, renderTitle } from './renderAxes';
import { chartOption, seriesColor, textOption } from './chartOptions';
import type { ChartSeries } from './chartSeries';
import { chartSeries } from './chartSeries';
import { xmlDeclaration } from '../xml/document';

type Shape = 'bars' | 'line' | 'area';

/** Series drawn in one way against one axis. */
interface Group {
  readonly shape: Shape;
  readonly secondary: boolean;
  readonly series: readonly { readonly index: number; readonly references: ChartSeries }[];
}

const shapes: Readonly<Record<string, Shape>> = {
  COLUMN: 'bars',
  BAR: 'bars',
  HISTOGRAM: 'bars',
  COMBO: 'bars',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'area',
};

const shapeOfSeries: Readonly<Record<string, Shape>> = {
  bars: 'bars',
  columns: 'bars',
  line: 'line',
  area: 'area',
  steppedArea: 'area',
};

/** The chart's part of the file; null for kinds that a file does not know (a table, a gauge). */
export function renderChart(chart: ChartData): string | null {
  const series = chartSeries(chart);
  const isPie = chart.type === 'PIE';
  if (series.length === 0 || (!isPie && shapes[chart.type] === undefined)) return null;
  const plot = isPie ? renderPie(chart, series) : renderGroups(chart, groupSeries(chart, series));
  const title = textOption(chart.options, 'title');
  return (
    xmlDeclaration +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    (title === undefined ? '' : renderTitle(title, 1400)) +
    `<c:autoTitleDeleted val="${title === undefined ? '1' : '0'}"/>` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${renderLegend(chart)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function groupSeries(chart: ChartData, all: readonly ChartSeries[]): Group[] {
  const groups = new Map<
    string,
    { shape: Shape; secondary: boolean; series: { index: number; references: ChartSeries }[] }
  >();
  const usual = shapeOfSeries[textOption(chart.options, 'seriesType') ?? ''] ?? shapes[chart.type] ?? 'bars';
  all.forEach((references, index) => {
    const own = shapeOfSeries[textOption(chart.options, `series.${String(index)}.type`) ?? ''];
    const shape = chart.type === 'COMBO' ? (own ?? usual) : usual;
    const secondary = Number(chartOption(chart.options, `series.${String(index)}.targetAxisIndex`) ?? 0) === 1;
    const key = `${shape} ${String(secondary)}`;
    const group = groups.get(key) ?? { shape, secondary, series: [] };
    group.series.push({ index, references });
    groups.set(key, group);
  });
  const order: Shape[] = ['area', 'bars', 'line'];
  return [...groups.values()].sort(
    (a, b) => Number(a.secondary) - Number(b.secondary) || order.indexOf(a.shape) - order.indexOf(b.shape),
  );
}

function renderGroups(chart: ChartData, groups: readonly Group[]): string {
  const isBar = chart.type === 'BAR';
  const drawn = groups.map((group) => renderGroup(chart, group, isBar)).join('');
  const hasSecondary = groups.some((group) => group.secondary);
  return drawn + renderAxes(chart, isBar, false) + (hasSecondary ? renderAxes(chart, isBar, true) : '');
}

function renderGroup(chart: ChartData, group: Group, isBar: boolean): string {
  const stacked = stacking(chart);
  const series = group.series
    .map(({ index, references }) => renderSeries(chart, group.shape, index, references))
    .join('');
  const axes = axisIds(group.secondary)
    .map((id) => `<c:axId val="${id}"/>`)
    .join('');
  const colors = '<c:varyColors val="0"/>';
  if (group.shape === 'line') {
    return `<c:lineChart><c:grouping val="standard"/>${colors}${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  if (group.shape === 'area')
    return `<c:areaChart><c:grouping val="${stacked ?? 'standard'}"/>${colors}${series}${axes}</c:areaChart>`;
  const overlap = stacked === null ? '' : '<c:overlap val="100"/>';
  return (
    `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="${stacked ?? 'clustered'}"/>${colors}` +
    `${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`
  );
}

function stacking(chart: ChartData): 'stacked' | 'percentStacked' | null {
  const value = chartOption(chart.options, 'isStacked');
  if (value === 'percent' || value === 'relative') return 'percentStacked';
  return value === true || value === 'true' || value === 'absolute' ? 'stacked' : null;
}

function renderSeries(chart: ChartData, shape: Shape, index: number, references: ChartSeries): string {
  const color = `<a:solidFill><a:srgbClr val="${seriesColor(chart.options, index).slice(1).toUpperCase()}"/></a:solidFill>`;
  const look = shape === 'line' ? `<a:ln w="28575" cap="rnd">${color}<a:round/></a:ln>` : color;
  const detail = {
    line: '<c:marker><c:symbol val="none"/></c:marker>',
    bars: '<c:invertIfNegative val="0"/>',
    area: '',
  }[shape];
  const smooth =
    shape === 'line' ? `<c:smooth val="${textOption(chart.options, 'curveType') === 'function' ? '1' : '0'}"/>` : '';
  return `<c:ser>${seriesHead(index, references)}<c:spPr>${look}</c:spPr>${detail}${seriesData(references)}${smooth}</c:ser>`;
}

function renderPie(chart: ChartData, [references]: readonly ChartSeries[]): string {
  if (!references) return '';
  const points = Array.from({ length: sliceCount(references) }, (_, index) => {
    const color = seriesColor(chart.options, index).slice(1).toUpperCase();
    return `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr></c:dPt>`;
  });
  const series = `<c:ser>${seriesHead(0, references)}${points.join('')}${seriesData(references)}</c:ser>`;
  const hole = Math.round(Number(chartOption(chart.options, 'pieHole') ?? 0) * 100);
  const body = `<c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/>`;
  if (!(hole > 0)) return `<c:pieChart>${body}</c:pieChart>`;
  return `<c:doughnutChart>${body}<c:holeSize val="${String(Math.min(90, Math.max(10, hole)))}"/></c:doughnutChart>`;
}

/** How many slices get a colour of ours; the others take the program's. */
const mostSlices = 24;

function sliceCount({ values }: ChartSeries): number {
  const area = parseArea(values.slice(values.lastIndexOf('!') + 1));
  return Math.min(mostSlices, Math.max(area?.rows ?? 1, area?.columns ?? 1));
}

function seriesHead(index: number, { name }: ChartSeries): string {
  const tx = name === null ? '' : `<c:tx><c:strRef><c:f>${escapeXml(name)}</c:f></c:strRef></c:tx>`;
  return `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/>${tx}`;
}

function seriesData({ categories, values }: ChartSeries): string {
  const cat = categories === null ? '' : `<c:cat><c:strRef><c:f>${escapeXml(categories)}</c:f></c:strRef></c:cat>`;
  return `${cat}<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>`;
}

const legendPlaces: Readonly<Record<string, string>> = {
  right: 'r',
  left: 'l',
  top: 't',
  bottom: 'b',
  in: 'r',
  labeled: 'r',
};

function renderLegend(chart: ChartData): string {
  const place = textOption(chart.options, 'legend.position') ?? textOption(chart.options, 'legend') ?? 'right';
  const position = legendPlaces[place];
  return position === undefined ? '' : `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
}
