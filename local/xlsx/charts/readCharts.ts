import { defaultSizes } from '../../store/newWorkbook';
import type { ChartData, SheetData } from '../../store/workbookData';
import { lastColumn, lastRow } from '../a1';
import { limits, refuseMore } from '../limits';
import type { NotUnderstood } from '../notUnderstood';
import type { WorkbookPackage } from '../package/openPackage';
import type { XmlElement } from '../xml/parseXml';
import { allNamed, childNamed, descendant } from '../xml/parseXml';
import { wholeNumber } from '../xml/wholeNumber';
import { chartId, pixelsOf } from './drawing';
import { readChart } from './readChart';
import { renderChart } from './renderChart';

interface ReadCharts {
  readonly charts: ChartData[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/**
 * The charts of a sheet. One of ours comes back with all its options, at the place it was moved to; a chart of another program
 * as far as we understand it. One of ours that is no more in the file was deleted, unless a file cannot hold its kind.
 */
export function readCharts(
  sheet: SheetData,
  part: string,
  remembered: readonly ChartData[],
  parts: WorkbookPackage,
): ReadCharts {
  const charts: ChartData[] = remembered.filter((chart) => renderChart(chart) === null);
  const notUnderstood: NotUnderstood[] = [];
  const drawing = parts.optionalRelations(part, sheet.name).find(({ type }) => type === 'drawing')?.target;
  if (drawing === undefined) return { charts, notUnderstood };
  const tree = parts.optional(drawing, sheet.name, () => parts.linkedTree(drawing));
  const relations = parts.optionalRelations(drawing, sheet.name);
  refuseMore('drawings', tree?.children.length ?? 0, limits.drawings);
  for (const anchor of tree?.children ?? []) {
    const frame = allNamed(anchor, 'graphicFrame')[0];
    const name = allNamed(anchor, 'cNvPr')[0]?.attributes['name'] ?? '';
    const target = relations.find(({ id }) => id === allNamed(frame, 'chart')[0]?.attributes['id'])?.target;
    const position = readPosition(anchor, sheet);
    const ours = remembered.find(({ id }) => id === chartId(name));
    const id = nextId([...remembered, ...charts]);
    const chart = ours ?? (target === undefined ? null : foreignChart(parts, target, sheet.name, id));
    if (chart) charts.push({ ...chart, position: ours && samePlace(ours, position) ? ours.position : position });
    else if (target !== undefined) notUnderstood.push({ kind: 'chart', sheet: sheet.name, detail: name });
    else if (allNamed(anchor, 'pic').length === 0)
      notUnderstood.push({ kind: 'drawing', sheet: sheet.name, detail: name });
  }
  const order = (chart: ChartData): number => remembered.findIndex(({ id }) => id === chart.id) + 1 || Infinity;
  return { charts: charts.sort((a, b) => compare(order(a), order(b))), notUnderstood };
}

function foreignChart(parts: WorkbookPackage, part: string, sheet: string, id: number): ReturnType<typeof readChart> {
  return parts.optional(part, sheet, () => readChart(parts.linkedTree(part), id)) ?? null;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function nextId(charts: readonly ChartData[]): number {
  return charts.reduce((most, { id }) => Math.max(most, id), 0) + 1;
}

function samePlace({ position }: ChartData, found: ChartData['position']): boolean {
  return position.row === found.row && position.column === found.column;
}

function readPosition(anchor: XmlElement, sheet: SheetData): ChartData['position'] {
  const from = corner(childNamed(anchor, 'from'));
  const extent = childNamed(anchor, 'ext')?.attributes;
  const to = corner(childNamed(anchor, 'to'));
  const width = extent
    ? pixelsOf(extent['cx'])
    : span(from.column, to.column, sheet.columnWidths, defaultSizes.columns) + to.offsetX - from.offsetX;
  const height = extent
    ? pixelsOf(extent['cy'])
    : span(from.row, to.row, sheet.rowHeights, defaultSizes.rows) + to.offsetY - from.offsetY;
  return { ...from, width, height };
}

function corner(element: XmlElement | undefined): Omit<ChartData['position'], 'width' | 'height'> {
  const number = (name: string): string | undefined => descendant(element, name)?.text;
  return {
    row: wholeNumber(number('row'), 0, lastRow - 1, 0),
    column: wholeNumber(number('col'), 0, lastColumn - 1, 0),
    offsetX: pixelsOf(number('colOff')),
    offsetY: pixelsOf(number('rowOff')),
  };
}

function span(from: number, to: number, sizes: Readonly<Record<number, number>>, usual: number): number {
  let pixels = 0;
  for (let index = from; index < Math.min(to, from + limits.chartSpan); index++) pixels += sizes[index] ?? usual;
  return pixels;
}
