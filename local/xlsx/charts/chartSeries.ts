import { unquoteSheetName } from '../../store/references';
import type { Area, ChartData } from '../../store/workbookData';
import { absoluteReference, parseArea } from '../a1';

/** One series of a chart as references of the file. */
export interface ChartSeries {
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
}

/**
 * The series of a chart. As in Google Sheets its ranges stand side by side, their first column (first row when transposed)
 * is the categories, each other one a series headed by its name.
 */
export function chartSeries(chart: ChartData): ChartSeries[] {
  const lines = chart.ranges.flatMap((range) => linesOf(range, chart.transposed));
  const [first, ...others] = lines;
  if (!first) return [];
  const named = chart.numHeaders > 0;
  const reference = (line: Line, part: 'head' | 'body'): string =>
    absoluteReference(line.sheet, cut(line.area, part, chart.numHeaders, chart.transposed));
  if (others.length === 0) {
    return [{ name: named ? reference(first, 'head') : null, categories: null, values: reference(first, 'body') }];
  }
  return others.map((line) => ({
    name: named ? reference(line, 'head') : null,
    categories: reference(first, 'body'),
    values: reference(line, 'body'),
  }));
}

interface Line {
  readonly sheet: string;
  readonly area: Area;
}

function linesOf(range: string, transposed: boolean): Line[] {
  const at = range.lastIndexOf('!');
  const area = parseArea(range.slice(at + 1));
  if (at === -1 || !area) return [];
  const sheet = unquoteSheetName(range.slice(0, at));
  const count = transposed ? area.rows : area.columns;
  return Array.from({ length: count }, (_, index) => ({
    sheet,
    area: transposed
      ? { ...area, row: area.row + index, rows: 1 }
      : { ...area, column: area.column + index, columns: 1 },
  }));
}

function cut(area: Area, part: 'head' | 'body', headers: number, transposed: boolean): Area {
  const [start, size] = transposed ? (['column', 'columns'] as const) : (['row', 'rows'] as const);
  if (part === 'head') return { ...area, [start]: area[start] + headers - 1, [size]: 1 };
  return { ...area, [start]: area[start] + headers, [size]: Math.max(1, area[size] - headers) };
}
