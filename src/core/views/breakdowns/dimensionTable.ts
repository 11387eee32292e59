import { lineOfRow, type BreakdownLine, type Dimension } from '../../figures/sections/breakdowns';
import { hasPhoneLog } from '../../figures/sections/phoneLog';
import type { Unit } from '../../figures/sections/measure';
import type { BreakdownTexts, Texts } from '../../texts';
import { ratio } from '../../values/statistics';
import { noDataColour } from '../colours';
import { cellOfValue } from '../numberFormats';
import { PALETTE } from '../palette';
import type { ViewCell } from '../sheet';
import { apart, block, SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
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
  { key: 'costPerNewcomer', unit: 'money', valueOf: (line) => line.advertising?.costPerNewcomer ?? null },
  { key: 'cac', unit: 'money', valueOf: (line) => line.advertising?.cac ?? null },
  { key: 'romi', unit: 'percent', valueOf: (line) => line.advertising?.romi ?? null },
  { key: 'roas', unit: 'percent', valueOf: (line) => line.advertising?.roas ?? null },
];

/** The last one, and only where there is a phone log. */
const COST_OF_A_CALL: BreakdownColumn = {
  key: 'costPerCall',
  unit: 'money',
  valueOf: (line) => line.advertising?.costPerCall ?? null,
};

const ENOUGH_CASES = 5;
const HEAD_LINES = 3;
/** Lines a table has room for are a multiple of this: one employee more moves nothing below. */
const ROOM_STEP = 4;

/** The total, then one value of the dimension a line, most revenue first, the unstated one last. */
export function addDimension(context: BreakdownContext, dimension: Dimension): void {
  const { draft, texts, formats, book, period } = context;
  const lines = book.breakdown(period, dimension);
  const ofAdvertising = hasPhoneLog(book.facts) ? [...ADVERTISING_COLUMNS, COST_OF_A_CALL] : ADVERTISING_COLUMNS;
  const columns = dimension === 'activity' ? [...COLUMNS, ...ofAdvertising] : COLUMNS;
  const words = texts.breakdowns;
  draft.add([words.dimensions[dimension]], SECTION);
  const positions = columns.map((_, index) => index + 1);
  const head = draft.head(['', ...columns.map(({ key }) => words.columns[key])], positions, HEAD_LINES);
  draft.add(totalOf(lines, columns, texts), { ...TABLE_ROW, bold: true });
  for (const line of lines) {
    const name = line.key === '' ? unstated(context, dimension) : line.key;
    draft.add([name, ...cellsOf(line, columns, texts)], TABLE_ROW);
  }
  if (lines.length === 0) draft.add([words.noRows], SUMMARY);
  const rows = 1 + Math.ceil(Math.max(lines.length, 1) / ROOM_STEP) * ROOM_STEP;
  while (draft.rowCount() <= head + rows) draft.add([]);
  columns.forEach(({ unit }, index) => {
    draft.style(block(head + 1, index + 1, rows), { numberFormat: formats.of(unit), align: 'right' });
  });
  const numbers = block(head + 1, 1, rows, columns.length);
  draft.colour(numbers, { kind: 'negative', color: PALETTE.bad }, noDataColour(texts));
  draft.style(block(head + 1, columns.length + 1, rows), { color: PALETTE.quiet, fontSize: 9, align: 'left' });
  draft.add([]);
}

/** What states nothing leads to the first row in which it can be stated: the client's card, else the sale. */
function unstated({ texts, book, period, sheets }: BreakdownContext, dimension: Dimension): ViewCell {
  const text = texts.common.notStated;
  const view = book.view(period);
  const lineOf = lineOfRow(view, dimension);
  const [sale] = view.sales.filter(
    ({ party, sale: { row } }) => party >= 0 && lineOf({ table: 'sales', row }, 'sales.revenue') === '',
  );
  if (!sale) return text;
  const isOfClient = dimension === 'activity' || dimension === 'segment';
  const card = isOfClient ? view.facts.parties[sale.party]?.client : undefined;
  const sheet = sheets(card ? 'clients' : 'sales');
  return sheet === undefined ? text : { text, sheet, row: (card ?? sale.sale).row };
}

function cellsOf(line: BreakdownLine, columns: readonly BreakdownColumn[], texts: Texts): readonly ViewCell[] {
  return [
    ...columns.map((column) => cellOf(line, column, texts)),
    // No winner is named on three cases.
    line.newClients > 0 && line.newClients < ENOUGH_CASES ? apart(texts.common.fewData(line.newClients)) : '',
  ];
}

function cellOf(line: BreakdownLine, { key, unit, valueOf }: BreakdownColumn, texts: Texts): ViewCell {
  const value = valueOf(line);
  // A line has a ROMI or a ROAS, never both: one "no data" for the pair is enough.
  const isSaidBeside = key === 'roas' || (key === 'romi' && line.advertising?.roas != null);
  return value === null && isSaidBeside ? '' : cellOfValue(value, unit, texts);
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
