import { quoteSheetName, unquoteSheetName } from '../../store/references';
import type { Area, ChartData } from '../../store/workbookData';
import { formatArea, parseArea } from '../a1';
import type { XmlElement } from '../xml/parseXml';
import { allNamed, childNamed, childrenNamed, descendant, wholeText } from '../xml/parseXml';

const types: Readonly<Record<string, string>> = {
  barChart: 'COLUMN',
  lineChart: 'LINE',
  areaChart: 'AREA',
  pieChart: 'PIE',
  doughnutChart: 'PIE',
};

/** A chart of another program, as far as we have its like; null when it is of another kind or takes no cells. */
export function readChart(root: XmlElement | null, id: number): Omit<ChartData, 'position'> | null {
  const chart = childNamed(root, 'chart');
  const plot = childNamed(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const [first] = groups;
  if (!chart || !plot || !first || groups.some(({ name }) => types[name] === undefined)) return null;
  const series = groups.flatMap((group) => childrenNamed(group, 'ser'));
  const source = readSource(series);
  if (!source) return null;
  const isBar = descendant(first, 'barDir')?.attributes['val'] === 'bar';
  const type = groups.length > 1 ? 'COMBO' : isBar ? 'BAR' : (types[first.name] ?? 'COLUMN');
  return { id, type, ...source, options: readOptions(chart, plot, groups), transposed: false };
}

interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** The columns that a chart takes, headings included where every series has its name just above. */
function readSource(series: readonly XmlElement[]): Pick<ChartData, 'ranges' | 'numHeaders'> | null {
  const values = series.map((each) => reference(childNamed(each, 'val')));
  const names = series.map((each) => reference(childNamed(each, 'tx')));
  const categories = reference(childNamed(series[0], 'cat'));
  if (values.length === 0 || values.some((found) => found?.area.columns !== 1)) return null;
  const named = values.every((found, index) => {
    const name = names[index];
    return found && name?.area.column === found.area.column && name.area.row === found.area.row - 1;
  });
  const columns = [categories, ...values].flatMap((found) => (found ? [named ? withHeading(found) : found] : []));
  return { ranges: joinColumns(columns).map(formatReference), numHeaders: named ? 1 : 0 };
}

function reference(element: XmlElement | undefined): Reference | null {
  const formula = allNamed(element, 'f')[0]?.text ?? '';
  const at = formula.lastIndexOf('!');
  const area = parseArea(formula.slice(at + 1));
  return at === -1 || !area ? null : { sheet: unquoteSheetName(formula.slice(0, at)), area };
}

function withHeading({ sheet, area }: Reference): Reference {
  return { sheet, area: { ...area, row: area.row - 1, rows: area.rows + 1 } };
}

function joinColumns(columns: readonly Reference[]): Reference[] {
  const joined: Reference[] = [];
  for (const next of columns) {
    const last = joined[joined.length - 1];
    const follows =
      last?.sheet === next.sheet &&
      last.area.row === next.area.row &&
      last.area.rows === next.area.rows &&
      last.area.column + last.area.columns === next.area.column;
    if (last && follows)
      joined[joined.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + next.area.columns } };
    else joined.push(next);
  }
  return joined;
}

function formatReference({ sheet, area }: Reference): string {
  return `${quoteSheetName(sheet)}!${formatArea(area)}`;
}

const legendPlaces: Readonly<Record<string, string>> = { r: 'right', l: 'left', t: 'top', b: 'bottom', tr: 'right' };

function readOptions(chart: XmlElement, plot: XmlElement, groups: readonly XmlElement[]): Record<string, unknown> {
  const title = titleText(chart);
  const legend = childNamed(chart, 'legend');
  const place = legendPlaces[childNamed(legend, 'legendPos')?.attributes['val'] ?? 'r'];
  const grouping = descendant(groups[0], 'grouping')?.attributes['val'];
  const colors = groups.flatMap((group) => childrenNamed(group, 'ser')).map(seriesColor);
  const horizontal = titleText(childNamed(plot, 'catAx') ?? childNamed(plot, 'dateAx'));
  const vertical = titleText(childNamed(plot, 'valAx'));
  return {
    ...(title !== undefined && { title }),
    'legend.position': legend ? place : 'none',
    ...(grouping === 'stacked' && { isStacked: true }),
    ...(grouping === 'percentStacked' && { isStacked: 'percent' }),
    ...(colors.every((color) => color !== undefined) && { colors }),
    ...(horizontal !== undefined && { 'hAxis.title': horizontal }),
    ...(vertical !== undefined && { 'vAxis.title': vertical }),
    ...(groups.length > 1 && { series: seriesTypes(groups) }),
  };
}

function titleText(element: XmlElement | undefined): string | undefined {
  const rich = descendant(element, 'title', 'tx', 'rich');
  return rich && allNamed(rich, 't').map(wholeText).join('');
}

function seriesColor(series: XmlElement): string | undefined {
  const color = allNamed(childNamed(series, 'spPr'), 'srgbClr')[0]?.attributes['val'];
  return color === undefined ? undefined : `#${color.toLowerCase()}`;
}

const shapeOf: Readonly<Record<string, string>> = { barChart: 'bars', lineChart: 'line', areaChart: 'area' };

function seriesTypes(groups: readonly XmlElement[]): Record<string, { type: string | undefined }> {
  const types = groups.flatMap((group) => childrenNamed(group, 'ser').map(() => ({ type: shapeOf[group.name] })));
  return Object.fromEntries(types.map((type, index) => [String(index), type]));
}
