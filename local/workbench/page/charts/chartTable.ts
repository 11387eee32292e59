import { parseNamedArea } from '../../../univer/convert/names';
import type { SheetStore } from '../../../store/sheetStore';
import type { ChartData } from '../../../store/workbookData';
import { displayText } from '../../../services/values/display';
import { localeFormats } from '../../../services/values/localeFormats';

/** What a chart draws: a label a point, and a line of numbers a series; null is a gap. */
export interface ChartTable {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

interface Shown {
  readonly text: string;
  readonly number: number | null;
}

/** Reads the source ranges of a chart: the first column (or row, when transposed) holds the labels. */
export function readChartTable(store: SheetStore, chart: ChartData): ChartTable {
  const columns = chart.ranges.flatMap((range) => readColumns(store, range, chart.transposed));
  const [labels = [], ...values] = columns;
  const headers = chart.numHeaders;
  return {
    labels: labels.slice(headers).map(({ text }) => text),
    series: values.map((column) => ({
      name: column
        .slice(0, headers)
        .map(({ text }) => text)
        .join(' '),
      values: column.slice(headers).map(({ number }) => number),
    })),
  };
}

function readColumns(store: SheetStore, range: string, transposed: boolean): Shown[][] {
  const place = parseNamedArea(range);
  const sheet = place && store.sheets().find(({ name }) => name === place.sheetName);
  if (!sheet) return [];
  const formats = localeFormats(store.readWorkbook('locale'));
  const rows = store.readCells(sheet.id, place.area).map((row) =>
    row.map((cell): Shown => ({
      text: displayText(cell, formats),
      number: typeof cell?.value === 'number' ? cell.value : null,
    })),
  );
  return transposed ? rows : turned(rows);
}

function turned<Item>(rows: readonly (readonly Item[])[]): Item[][] {
  const first = rows[0] ?? [];
  return first.map((_item, column) => rows.flatMap((row) => row[column] ?? []));
}
