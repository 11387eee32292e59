import type { BreakdownLine, Dimension } from '../../figures/breakdowns';
import { UNITS, type Unit } from '../../figures/measure';
import type { BreakdownTexts, Texts } from '../../texts';
import { ratio } from '../../values/statistics';
import { noDataColour } from '../colours';
import { cellOfValue } from '../numberFormats';
import { PALETTE } from '../palette';
import type { ViewCell } from '../sheet';
import { block, SECTION, SUMMARY, TABLE_HEAD, TABLE_ROW } from '../sheetDraft';
import type { BreakdownContext } from './breakdownContext';

interface BreakdownColumn {
  readonly key: Exclude<keyof BreakdownTexts['columns'], 'remark'>;
  readonly unit: Unit;
  readonly valueOf: (line: BreakdownLine) => number | null;
  /** The lines add up; elsewhere the total row stays blank, a client may stand in several lines. */
  readonly isAdditive?: true;
}

const COLUMNS: readonly BreakdownColumn[] = [
  { key: 'inquiries', unit: 'count', valueOf: (line) => line.inquiries, isAdditive: true },
  { key: 'newClients', unit: 'count', valueOf: (line) => line.newClients, isAdditive: true },
  { key: 'newSales', unit: 'count', valueOf: (line) => line.newSales, isAdditive: true },
  { key: 'conversion', unit: 'percent', valueOf: (line) => line.conversion },
  { key: 'revenue', unit: 'money', valueOf: (line) => line.revenue, isAdditive: true },
  { key: 'buyers', unit: 'count', valueOf: (line) => line.buyers },
  { key: 'revenuePerClient', unit: 'money', valueOf: (line) => line.revenuePerClient },
];

const ADVERTISING_COLUMNS: readonly BreakdownColumn[] = [
  { key: 'spend', unit: 'money', valueOf: (line) => line.advertising?.spend ?? null, isAdditive: true },
  { key: 'costPerInquiry', unit: 'money', valueOf: (line) => line.advertising?.costPerInquiry ?? null },
  { key: 'cac', unit: 'money', valueOf: (line) => line.advertising?.cac ?? null },
  { key: 'romi', unit: 'percent', valueOf: (line) => line.advertising?.romi ?? null },
  { key: 'roas', unit: 'percent', valueOf: (line) => line.advertising?.roas ?? null },
];

const REMARK_COLUMN = 1 + COLUMNS.length + ADVERTISING_COLUMNS.length;
const ENOUGH_CASES = 5;

/** One value of the dimension a line, most revenue first, the unstated one last, then the total. */
export function addDimension({ draft, texts, formats, book, period }: BreakdownContext, dimension: Dimension): void {
  const lines = book.breakdown(period, dimension);
  const columns = dimension === 'activity' ? [...COLUMNS, ...ADVERTISING_COLUMNS] : COLUMNS;
  const words = texts.breakdowns;
  draft.add([words.dimensions[dimension]], SECTION);
  if (lines.length === 0) {
    draft.add([words.noRows], SUMMARY);
    draft.add([]);
    return;
  }
  const head = draft.add(['', ...columns.map(({ key }) => words.columns[key])], TABLE_HEAD);
  draft.style(block(head, 1, 1, columns.length), { align: 'right' });
  for (const line of lines) draft.add(cellsOf(line, columns, texts), TABLE_ROW);
  draft.add(totalOf(lines, columns, texts), { bold: true });
  const rows = lines.length + 1;
  for (const unit of UNITS) {
    columns.forEach((column, index) => {
      if (column.unit === unit)
        draft.style(block(head + 1, index + 1, rows), { numberFormat: formats.of(unit), align: 'right' });
    });
  }
  const numbers = block(head + 1, 1, rows, columns.length);
  draft.colour(numbers, { kind: 'negative', color: PALETTE.bad }, noDataColour(texts));
  draft.style(block(head + 1, REMARK_COLUMN, rows), { color: PALETTE.quiet, fontSize: 9 });
  draft.add([]);
}

function cellsOf(line: BreakdownLine, columns: readonly BreakdownColumn[], texts: Texts): readonly ViewCell[] {
  const cells: ViewCell[] = new Array<ViewCell>(REMARK_COLUMN + 1).fill('');
  cells[0] = line.key === '' ? texts.common.notStated : line.key;
  columns.forEach(({ valueOf, unit }, index) => (cells[index + 1] = cellOfValue(valueOf(line), unit, texts)));
  // No winner is named on three cases.
  if (line.newClients > 0 && line.newClients < ENOUGH_CASES)
    cells[REMARK_COLUMN] = texts.common.fewData(line.newClients);
  return cells;
}

function totalOf(
  lines: readonly BreakdownLine[],
  columns: readonly BreakdownColumn[],
  texts: Texts,
): readonly ViewCell[] {
  const sum = (valueOf: BreakdownColumn['valueOf']): number =>
    lines.reduce((total, line) => total + (valueOf(line) ?? 0), 0);
  const conversion = ratio(
    sum((line) => line.newSales),
    sum((line) => line.newClients),
  );
  return [
    texts.breakdowns.total,
    ...columns.map(({ key, unit, valueOf, isAdditive }): ViewCell => {
      if (key === 'conversion') return cellOfValue(conversion, unit, texts);
      return isAdditive ? cellOfValue(sum(valueOf), unit, texts) : '';
    }),
  ];
}
