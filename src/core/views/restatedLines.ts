import { keptFor } from '../closing/closedMonthsSheet';
import { countedRows } from '../closing/keepMonth';
import type { ClosedMonth, KeptRow } from '../closing/keptRow';
import { amountChange, isCountedOtherwise, rowChanges, type RowChange } from '../closing/rowChanges';
import { rowReaderOf } from '../closing/rowReader';
import { rowSearchOf } from '../closing/rowSearch';
import { figureOf } from '../figures/catalogue';
import type { Texts } from '../texts';
import { periodAround } from '../time/period';
import { isWholeDay, type Moment } from '../values/moment';
import type { ViewCell } from './sheet';
import type { StoredFigure } from './storedFigure';
import type { ViewRequest } from './viewRequest';

const MOST_LINES = 10;
const INDENT = '    ';

/** What stands below a restated figure: the rows that changed it, or one sentence why none is named. */
export type RestatedLines = (figure: StoredFigure) => readonly ViewCell[];

export function restatedLinesOf({ analysis, texts }: ViewRequest, closedMonths: readonly ClosedMonth[]): RestatedLines {
  const read = rowReaderOf(analysis);
  const search = rowSearchOf(analysis, read, closedMonths);
  const currency = analysis.reading.settings.currency;
  const monthsNotKept = new Set<number>();
  return ({ month, figure }) => {
    const kept = keptFor(closedMonths, month, figure);
    if (!kept) return once(monthsNotKept, month, INDENT + texts.history.notKept);
    const now = countedRows(analysis.book, periodAround(month, 'month'), figure);
    const changes = rowChanges(
      kept.rows.filter(({ figures }) => figures.has(figure)),
      distinct(now.map(({ table, row }) => read(table, row))),
      search,
    );
    return linesOf(inOrder(changes, figure), texts, (change) => ({
      text: `${INDENT}${changeWords(change, texts, currency)}`,
      sheet: change.after && analysis.reading.located.get(change.after.table)?.sheet.name,
    }));
  };
}

function once(seen: Set<number>, month: number, line: string): readonly string[] {
  if (seen.has(month)) return [];
  seen.add(month);
  return [line];
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

interface Line {
  readonly text: string;
  readonly sheet: string | null | undefined;
}

function linesOf(
  changes: readonly RowChange[],
  { history }: Texts,
  lineOf: (change: RowChange) => Line,
): readonly ViewCell[] {
  if (changes.length === 0) return [INDENT + history.noRowChanged];
  const rest = changes.length - MOST_LINES;
  return [
    ...(changes.every(isCountedOtherwise) ? [INDENT + history.countedOtherwise] : []),
    ...changes.slice(0, MOST_LINES).map((change): ViewCell => {
      const { text, sheet } = lineOf(change);
      return sheet && change.after ? { text, sheet, row: change.after.row } : text;
    }),
    ...(rest > 0 ? [INDENT + history.moreRows(rest)] : []),
  ];
}

/** What moved most comes first; of rows without amounts those that came or went, then by time. */
function inOrder(changes: readonly RowChange[], figure: string): readonly RowChange[] {
  const isMoney = figureOf(figure)?.unit === 'money';
  const weight = (change: RowChange): number => (isMoney ? Math.abs(amountChange(change)) : 0);
  const rank = ({ kind }: RowChange): number => (kind === 'changed' ? 1 : 0);
  const at = ({ before, after }: RowChange): Moment => after?.at ?? before?.at ?? 0;
  return [...changes].sort(
    (left, right) => weight(right) - weight(left) || rank(left) - rank(right) || at(left) - at(right),
  );
}

/** «изменена: S-00012 · 05.10.2026 · Ромашка · 1 000 ₽ → 700 ₽» */
function changeWords({ kind, before, after }: RowChange, texts: Texts, currency: string): string {
  const { changes } = texts.history;
  const was = before && shownParts(before, texts, currency);
  const is = after && shownParts(after, texts, currency);
  const isShown = was && is && was.some((part, index) => part !== is[index] && part !== '');
  const happened = kind === 'changed' && !isShown ? changes.changedElsewhere : changes[kind];
  const id = after?.id || before?.id || (after ? texts.common.row(after.row) : '');
  const parts = (is ?? was ?? []).map((part, index) => compared(was?.[index] ?? '', part));
  return `${happened}: ${[id, ...parts].filter(Boolean).join(' · ')}`;
}

function compared(was: string, is: string): string {
  return was === '' || was === is ? is : `${was} → ${is || '–'}`;
}

/** Date, words, amount. */
function shownParts({ at, words, amount }: KeptRow, { write }: Texts, currency: string): readonly string[] {
  return [
    at === null ? '' : isWholeDay(at) ? write.day(at) : write.moment(at),
    words,
    amount === null ? '' : write.value(amount, 'money', currency),
  ];
}
