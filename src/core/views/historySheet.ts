import { figureOf, type Figure } from '../figures/sections/catalogue';
import type { Texts } from '../texts';
import type { Day } from '../values/moment';
import { amountOf } from '../values/money';
import { noDataColour } from './colours';
import { GROUPS } from './dashboard/groups';
import { isLookedAgain, mergeHistory } from './history';
import { dateFormats, numberFormats, type NumberFormats } from './numberFormats';
import { PALETTE } from './palette';
import { restatedLinesOf, type RestatedLines } from './restatedLines';
import type { GeneratedSheet, Style, ViewCell } from './sheet';
import { block, draftSheet, SUMMARY, TABLE_ROW, type SheetDraft } from './sheetDraft';
import { hasMatured, isRestated, type StoredFigure } from './storedFigure';
import type { ViewRequest } from './viewRequest';

/** Where things stand on the sheet: two columns that stay, then a column a month, the latest first. */
export const HISTORY_CELLS = { keyColumn: 1, firstMonth: 2, monthRow: 3, closedRow: 4, firstRow: 5 } as const;

const { keyColumn, firstMonth, monthRow, firstRow } = HISTORY_CELLS;
const FIGURE_WIDTH = 290;
const KEY_WIDTH = 40;
const MONTH_WIDTH = 115;
/** One line under every row: a short memory of the borders. */
const PART: Style = { ...TABLE_ROW, bold: true, color: PALETTE.accent };
/** Room for a changed figure and for the sentences. */
const LEAST_COLUMNS = 7;

/** A row a figure, a column a month; below, what has changed after its month was closed, with the rows because of which. */
export function historySheet(request: ViewRequest): GeneratedSheet {
  const { analysis, texts, history, closedMonths } = request;
  const stored = mergeHistory(history, analysis);
  const months = [...new Set(stored.map(({ month }) => month))];
  const columns = Math.max(months.length, LEAST_COLUMNS);
  const draft = draftSheet('history', texts.language, [
    FIGURE_WIDTH,
    KEY_WIDTH,
    ...new Array<number>(columns).fill(MONTH_WIDTH),
  ]);
  draft.title(texts.history.title);
  draft.add(['', '', texts.history.explanation], SUMMARY);
  draft.add(['', '', summaryOf(stored, texts)], SUMMARY);
  const formats = numberFormats(texts, analysis.reading.settings.currency);
  addMonths(draft, stored, months, texts);
  addFigures(draft, stored, months, formats, texts);
  const linesOf = closedMonths && restatedLinesOf(request, closedMonths);
  addMoved(draft, stored, formats, texts, (row) => (isLookedAgain(row.month, analysis) ? (linesOf?.(row) ?? []) : []));
  dress(draft, texts);
  return draft.finish({ frozenRows: firstRow, frozenColumns: firstMonth, hiddenColumns: [keyColumn] });
}

function summaryOf(rows: readonly StoredFigure[], { history }: Texts): string {
  const restated = rows.filter(isRestated);
  const months = new Set(restated.map(({ month }) => month)).size;
  return months === 0 ? history.nothingRestated : history.restated(restated.length, months);
}

/** The months, and below each the day it was closed on. */
function addMonths(draft: SheetDraft, stored: readonly StoredFigure[], months: readonly Day[], texts: Texts): void {
  const { figure, key, closedOn } = texts.history.columns;
  const positions = months.map((_month, index) => firstMonth + index);
  draft.head([figure, key, ...months.map((serial) => ({ serial }))], positions, 1);
  draft.style(block(monthRow, firstMonth, 1, months.length || 1), { numberFormat: dateFormats(texts.language).month });
  const closed = months.map((month): ViewCell => {
    const serial = stored.find((row) => row.month === month && row.closedOn !== null)?.closedOn ?? null;
    return serial === null ? texts.history.running : { serial };
  });
  const row = draft.add([closedOn, '', ...closed], SUMMARY);
  const { date } = dateFormats(texts.language);
  draft.style(block(row, firstMonth, 1, months.length || 1), { numberFormat: date, align: 'right', fontSize: 9 });
}

function addFigures(
  draft: SheetDraft,
  stored: readonly StoredFigure[],
  months: readonly Day[],
  formats: NumberFormats,
  texts: Texts,
): void {
  const byPlace = new Map(stored.map((row) => [`${row.month} ${row.figure}`, row]));
  for (const { heading, keys } of GROUPS) {
    const known = keys.filter((key) => months.some((month) => byPlace.has(`${month} ${key}`)));
    if (known.length === 0) continue;
    const [name = ''] = texts.dashboard.headings[heading].split(':');
    draft.add([name], PART);
    for (const key of known) {
      const figure = figureOf(key);
      const rows = months.map((month) => byPlace.get(`${month} ${key}`));
      const cells = rows.map((row) =>
        row === undefined ? '' : cellOf(row.closedOn === null ? row.now : row.closed, figure, texts),
      );
      const place = draft.add([figure.label[texts.language], key, ...cells], TABLE_ROW);
      draft.style(block(place, firstMonth, 1, months.length), {
        numberFormat: formats.of(figure.unit),
        align: 'right',
      });
      rows.forEach((row, index) => {
        if (row && isRestated(row)) draft.style(block(place, firstMonth + index), { background: PALETTE.warnLight });
      });
    }
  }
}

/** Every figure that comes to something else now: first those that should have come to rest. */
function addMoved(
  draft: SheetDraft,
  stored: readonly StoredFigure[],
  formats: NumberFormats,
  texts: Texts,
  linesOf: RestatedLines,
): void {
  const [restated, matured] = [stored.filter(isRestated), stored.filter(hasMatured)];
  if (restated.length + matured.length === 0) return;
  const { changed, matures, columns } = texts.history;
  draft.add([], TABLE_ROW);
  draft.add([changed], PART);
  draft.head([columns.figure, '', columns.month, columns.closed, columns.now, columns.difference], [3, 4, 5], 1);
  for (const row of restated) {
    addMovedFigure(draft, row, formats, texts);
    for (const line of linesOf(row)) draft.add(['', '', line], TABLE_ROW);
  }
  if (matured.length > 0) draft.add(['', '', matures], SUMMARY);
  for (const row of matured) addMovedFigure(draft, row, formats, texts);
}

function addMovedFigure(draft: SheetDraft, row: StoredFigure, formats: NumberFormats, texts: Texts): void {
  const { month, figure: key, closed, now } = row;
  const figure = figureOf(key);
  // Shares differ by points.
  const scale = figure.unit === 'percent' ? 100 : 1;
  const difference = closed === null || now === null ? '' : cellOf((now - closed) * scale, figure, texts);
  const values = [cellOf(closed, figure, texts), cellOf(now, figure, texts), difference];
  const place = draft.add([figure.label[texts.language], key, { serial: month }, ...values], TABLE_ROW);
  const format = figure.unit === 'money' ? formats.exactMoney : formats.of(figure.unit);
  draft.style(block(place, firstMonth), { numberFormat: dateFormats(texts.language).month, align: 'left' });
  draft.style(block(place, firstMonth + 1, 1, 3), { numberFormat: format, align: 'right' });
  if (figure.unit === 'percent') draft.style(block(place, firstMonth + 3), { numberFormat: formats.points });
}

function cellOf(value: number | null, { unit }: Figure, { common }: Texts): string | number {
  if (value === null) return common.noData;
  return unit === 'money' ? amountOf(value) : value;
}

function dress(draft: SheetDraft, texts: Texts): void {
  const rows = draft.rowCount() - firstRow;
  if (rows === 0) return;
  const values = block(firstRow, firstMonth, rows, draft.width - firstMonth);
  draft.colour(values, { kind: 'negative', color: PALETTE.bad });
  draft.colour(values, noDataColour(texts));
}
