import type { Analysis } from '../analysis';
import { FIGURES, figureByName, figureOf, type Figure, type FigureKey } from '../figures/sections/catalogue';
import { isDateCell, type CellValue } from '../register/schema/cell';
import { textOfCell } from '../register/schema/columns';
import type { Texts } from '../texts';
import { monthsUpTo, periodAround } from '../register/time/period';
import { addMonths, startOfMonth, type Day } from '../values/moment';
import { amountOf, moneyOf } from '../values/money';
import { noDataColour } from './colours';
import { dateFormats, numberFormats } from './numberFormats';
import { PALETTE } from './palette';
import { registerStart } from './registerStart';
import { restatedLinesOf } from './restatedLines';
import type { GeneratedSheet, ViewCell } from './sheet';
import { block, draftSheet, roomFor, SUMMARY, TABLE_ROW, type SheetDraft } from './sheetDraft';
import { hasMatured, isRestated, type StoredFigure } from './storedFigure';
import type { ViewRequest } from './viewRequest';

/** Months looked at again at every refresh; older closed ones stay as they stand. */
const MONTHS_RECOMPUTED = 24;

/** Kept by month: everything but what is judged at now. */
const KEPT: readonly Figure[] = FIGURES.filter((figure) => figure.atNow !== true);

/**
 * The history after a refresh. A month is closed by the first refresh after its end and never rewritten; beside it
 * stands what the same month comes to by today's data. Months before the first row of the register are not listed,
 * unless they were when it still had such rows.
 */
export function mergeHistory(stored: readonly StoredFigure[], { book }: Analysis): readonly StoredFigure[] {
  const { facts } = book;
  const merged = new Map(stored.map((row) => [`${row.month} ${row.figure}`, row]));
  const listed = new Set(stored.map(({ month }) => month));
  const first = registerStart(facts);
  for (const period of monthsUpTo(facts.now, MONTHS_RECOMPUTED)) {
    if (first === null || (period.start < first && !listed.has(period.start))) continue;
    const figures = book.figures(period);
    for (const { key } of KEPT) {
      const now = figures.get(key)?.value ?? null;
      const before = merged.get(`${period.start} ${key}`);
      const isOver = period.end <= facts.now;
      const closing = isOver && !before?.closedOn ? { closed: now, closedOn: facts.now } : {};
      merged.set(`${period.start} ${key}`, {
        closed: null,
        closedOn: null,
        ...before,
        ...closing,
        month: period.start,
        figure: key,
        now,
      });
    }
  }
  return [...merged.values()].sort(
    (left, right) => right.month - left.month || orderOf(left.figure) - orderOf(right.figure),
  );
}

/** Months whose figures are worked out anew. */
export function isLookedAgain(month: Day, { book }: Analysis): boolean {
  return month >= addMonths(startOfMonth(book.facts.now), 1 - MONTHS_RECOMPUTED);
}

const ORDER = new Map(FIGURES.map((figure, index) => [figure.key, index]));

function orderOf(key: FigureKey): number {
  return ORDER.get(key) ?? ORDER.size;
}

const COLUMNS = ['month', 'figure', 'closed', 'now', 'difference', 'closedOn', 'key'] as const;
const WIDTHS = [95, 290, 125, 125, 115, 130, 40] as const;
const FIRST_ROW = 4;
const KEY_COLUMN = 6;

/** Month × figure × value, newest month first; below a restated figure the rows that changed it. */
export function historySheet(request: ViewRequest): GeneratedSheet {
  const { analysis, texts, history, closedMonths } = request;
  const rows = mergeHistory(history, analysis);
  const linesOf = closedMonths && restatedLinesOf(request, closedMonths);
  const draft = draftSheet('history', texts.language, WIDTHS);
  draft.title(texts.history.title);
  const isMaturing = rows.some(hasMatured);
  draft.add([[texts.history.explanation, isMaturing ? texts.history.matures : ''].join(' ').trim()], SUMMARY);
  draft.add([summaryOf(rows, texts)], SUMMARY);
  draft.head(
    COLUMNS.map((column) => texts.history.columns[column]),
    [2, 3, 4, 5],
    1,
  );
  const formats = numberFormats(texts, analysis.reading.settings.currency);
  for (const row of rows) {
    const place = draft.add(cellsOf(row, texts), TABLE_ROW);
    const unit = figureOf(row.figure).unit;
    const format = unit === 'money' ? formats.exactMoney : formats.of(unit);
    draft.style(block(place, 2, 1, 2), { numberFormat: format });
    draft.style(block(place, 4), { numberFormat: unit === 'percent' ? formats.points : format });
    if (!isRestated(row)) continue;
    draft.style(block(place, 4), { background: PALETTE.warnLight });
    if (!linesOf || !isLookedAgain(row.month, analysis)) continue;
    const lines = linesOf(row);
    lines.forEach((line, index) => draft.add(['', line], index < lines.length - 1 ? undefined : TABLE_ROW));
  }
  dress(draft, texts);
  return draft.finish({ frozenRows: FIRST_ROW, hiddenColumns: [KEY_COLUMN] });
}

function summaryOf(rows: readonly StoredFigure[], { history }: Texts): string {
  const restated = rows.filter(isRestated);
  const months = new Set(restated.map(({ month }) => month)).size;
  return months === 0 ? history.nothingRestated : history.restated(restated.length, months);
}

function dress(draft: SheetDraft, texts: Texts): void {
  const rows = roomFor(draft.rowCount() - FIRST_ROW);
  const { month, datetime } = dateFormats(texts.language);
  draft.style(block(FIRST_ROW, 0, rows), { numberFormat: month, align: 'left' });
  draft.style(block(FIRST_ROW, 2, rows, 3), { align: 'right' });
  draft.style(block(FIRST_ROW, 5, rows), { numberFormat: datetime, align: 'right', color: PALETTE.quiet });
  draft.colour(block(FIRST_ROW, 2, rows, 3), { kind: 'negative', color: PALETTE.bad });
  draft.colour(block(FIRST_ROW, 2, rows, 3), noDataColour(texts));
}

function cellsOf({ month, figure: key, closed, closedOn, now }: StoredFigure, texts: Texts): readonly ViewCell[] {
  const figure = figureOf(key);
  const cell = (value: number | null): ViewCell =>
    value === null ? texts.common.noData : figure.unit === 'money' ? amountOf(value) : value;
  // Shares differ by points.
  const scale = figure.unit === 'percent' ? 100 : 1;
  const difference = closedOn === null || closed === null || now === null ? '' : cell((now - closed) * scale);
  return [
    { serial: month },
    figure.label[texts.language],
    closedOn === null ? '' : cell(closed),
    cell(now),
    difference,
    closedOn === null ? '' : { serial: closedOn },
    key,
  ];
}

/** What a History sheet holds, as it was read back; rows that are not ours are passed over. */
export function readHistory(values: readonly (readonly CellValue[])[]): readonly StoredFigure[] {
  return values.flatMap((row): StoredFigure[] => {
    const [month = '', name = '', closed = '', now = '', , closedOn = '', key = ''] = row;
    const figure = figureOf(textOfCell(key)) ?? figureByName(textOfCell(name));
    if (!isDateCell(month) || !figure) return [];
    const value = (cell: CellValue): number | null =>
      typeof cell !== 'number' ? null : figure.unit === 'money' ? moneyOf(cell) : cell;
    return [
      {
        month: periodAround(month.serial, 'month').start,
        figure: figure.key,
        closed: value(closed),
        closedOn: isDateCell(closedOn) ? closedOn.serial : null,
        now: value(now),
      },
    ];
  });
}
