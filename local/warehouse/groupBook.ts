import { FIGURES, figureOf, type Figure, type FigureKey } from '../../src/core/figures/sections/catalogue';
import { SECTIONS } from '../../src/core/figures/sections/measure';
import type { Period } from '../../src/core/register/time/period';
import type { Texts } from '../../src/core/texts';
import { amountOf } from '../../src/core/values/money';
import { numberFormats } from '../../src/core/views/numberFormats';
import { PALETTE, TAB_COLORS } from '../../src/core/views/palette';
import { newSheetData, newWorkbookData } from '../store/newWorkbook';
import type { CellData, SheetData, WorkbookData } from '../store/workbookData';
import type { Told } from './answers';
import type { LineTogether } from './linesTogether';
import { togetherBy } from './together';

/** A column of the workbook: a company, or the companies of one currency together. */
export interface GroupColumn {
  readonly heading: string;
  readonly currency: string;
  readonly isTogether: boolean;
  /** What is told of each period, by its key. */
  readonly told: ReadonlyMap<string, Told>;
}

/** Lines of all companies, under the name of their sheet. */
export interface GroupLines {
  readonly sheet: string;
  readonly heading: string;
  readonly lines: readonly LineTogether[];
}

export interface GroupBook {
  readonly texts: Texts;
  readonly zone: string;
  readonly period: Period;
  /** The twelve months up to the end of the period. */
  readonly months: readonly Period[];
  readonly columns: readonly GroupColumn[];
  readonly breakdowns: readonly GroupLines[];
  /** As of when each company is, how together came about: a sentence a line. */
  readonly notes: readonly string[];
  readonly words: GroupBookWords;
}

export interface GroupBookWords {
  readonly sheet: string;
  readonly months: string;
  readonly figure: string;
  readonly company: string;
  readonly notStated: string;
  readonly lines: readonly string[];
}

/** Figures of which a year is shown month by month. */
const BY_MONTH: readonly FigureKey[] = [
  'sales.revenue',
  'retention.buyers',
  'retention.new',
  'active.newDeals',
  'inbound.newSales',
  'inbound.inquiries',
  'retention.rate',
  'entry.withinTarget',
];

/** All companies side by side and together: figures of a period, a year by months, lines. Values alone, for reading. */
export function groupWorkbook(book: GroupBook): WorkbookData {
  const { texts, zone, words } = book;
  const locale = texts.language === 'ru' ? 'ru_RU' : 'en_US';
  const sheets = [figureSheet(book), monthSheet(book), ...book.breakdowns.map((lines) => lineSheet(lines, book))];
  return {
    ...newWorkbookData({ name: words.sheet, locale, timeZone: zone }),
    sheets: sheets.map(({ rows, ...sheet }, index) => sheetOf(index + 1, rows, sheet)),
  };
}

interface Drawn {
  readonly name: string;
  readonly rows: readonly (readonly (CellData | undefined)[])[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

function sheetOf(
  id: number,
  rows: Drawn['rows'],
  { name, widths, frozenRows, frozenColumns }: Omit<Drawn, 'rows'>,
): SheetData {
  const columnCount = Math.max(widths.length, 10);
  return {
    ...newSheetData(id, { name, rowCount: rows.length + 20, columnCount }),
    rows: rows.map((row) => [...row]),
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
    frozenRows,
    frozenColumns,
    hiddenGridlines: true,
    tabColor: TAB_COLORS.generated,
    print: { landscape: true, fitToWidth: true },
  };
}

const title = (value: string): CellData => ({ value, format: { bold: true, fontSize: 14, fontColor: PALETTE.ink } });
const quiet = (value: string): CellData => ({ value, format: { fontColor: PALETTE.quiet, wrap: 'overflow' } });
const text = (value: string): CellData => ({ value, format: { numberFormat: '@' } });

function heading(value: string, isNumber = true): CellData {
  const horizontalAlignment = isNumber ? 'right' : 'left';
  return { value, format: { bold: true, background: PALETTE.heading, horizontalAlignment, wrap: 'wrap' } };
}

function band(value: string, width: number): readonly CellData[] {
  const format = { bold: true, background: PALETTE.accentLight, fontColor: PALETTE.accent };
  return Array.from({ length: width }, (_none, column) => ({ value: column === 0 ? value : '', format }));
}

/** A number in the figure's own format; no data is a word, so that it is never taken for nothing. */
function number(value: number | null, unit: Figure['unit'], currency: string, texts: Texts): CellData {
  if (value === null)
    return {
      value: texts.write.value(null, unit, currency),
      format: { fontColor: PALETTE.quiet, horizontalAlignment: 'right' },
    };
  const shown = unit === 'money' ? amountOf(value) : value;
  return {
    value: shown,
    format: { numberFormat: numberFormats(texts, currency).of(unit), horizontalAlignment: 'right' },
  };
}

function figureCell(column: GroupColumn, period: Period, figure: Figure, texts: Texts): CellData | undefined {
  if (column.isTogether && togetherBy(figure.key) === 'companies') return undefined;
  const told = column.told.get(period.key)?.figures.get(figure.key);
  return told && number(told.value, figure.unit, column.currency, texts);
}

function figureSheet({ texts, period, columns, notes, words }: GroupBook): Drawn {
  const width = columns.length + 1;
  const rows: (readonly (CellData | undefined)[])[] = [
    [title(`${words.sheet}: ${texts.write.period(period)}`)],
    ...notes.map((note) => [quiet(note)]),
    [heading(words.figure, false), ...columns.map((column) => heading(column.heading))],
  ];
  const frozenRows = rows.length;
  for (const section of SECTIONS) {
    rows.push(band(texts.sections[section], width));
    for (const figure of FIGURES as readonly Figure[])
      if (figure.section === section)
        rows.push([
          { ...text(figure.label[texts.language]), note: figure.definition[texts.language] },
          ...columns.map((column) => figureCell(column, period, figure, texts)),
        ]);
  }
  return { name: words.sheet, rows, widths: [290, ...columns.map(() => 150)], frozenRows, frozenColumns: 1 };
}

function monthSheet({ texts, months, columns, words }: GroupBook): Drawn {
  const width = months.length + 2;
  const rows: (readonly (CellData | undefined)[])[] = [
    [title(words.months)],
    [
      heading(words.figure, false),
      heading(words.company, false),
      ...months.map((month) => heading(texts.write.period(month))),
    ],
  ];
  for (const key of BY_MONTH) {
    const figure: Figure = figureOf(key);
    rows.push(band(figure.label[texts.language], width));
    for (const column of columns)
      if (!column.isTogether || togetherBy(key) !== 'companies')
        rows.push([
          undefined,
          text(column.heading),
          ...months.map((month) => figureCell(column, month, figure, texts)),
        ]);
  }
  return { name: words.months, rows, widths: [40, 200, ...months.map(() => 110)], frozenRows: 2, frozenColumns: 2 };
}

function lineSheet({ sheet, heading: of, lines }: GroupLines, { texts, words }: GroupBook): Drawn {
  const rows = [
    [title(sheet)],
    [heading(of, false), ...words.lines.map((word) => heading(word))],
    ...lines.map((line) => {
      const count = (value: number | null): CellData => number(value, 'count', line.currency, texts);
      const money = (value: number | null): CellData => number(value, 'money', line.currency, texts);
      return [
        text(line.label === '' ? words.notStated : line.label),
        ...[line.companies, line.inquiries, line.newClients, line.newSales].map(count),
        number(line.conversion, 'percent', line.currency, texts),
        money(line.revenue),
        count(line.buyers),
        money(line.revenuePerClient),
      ];
    }),
  ];
  return { name: sheet, rows, widths: [240, ...words.lines.map(() => 120)], frozenRows: 2, frozenColumns: 1 };
}
