import type { ClosedMonth, KeptRow } from '../figures/closing/keptRow';
import { restatementsOf } from '../figures/closing/restatements';
import { isCountedOtherwise, type RowChange } from '../figures/closing/rowChanges';
import type { Texts } from '../texts';
import { isWholeDay } from '../values/moment';
import type { ViewCell } from './sheet';
import type { StoredFigure } from './storedFigure';
import type { ViewRequest } from './viewRequest';

const MOST_LINES = 10;
const INDENT = '    ';

/** What stands below a restated figure: the rows that changed it, or one sentence why none is named. */
export type RestatedLines = (figure: StoredFigure) => readonly ViewCell[];

export function restatedLinesOf({ analysis, texts }: ViewRequest, closedMonths: readonly ClosedMonth[]): RestatedLines {
  const changesOf = restatementsOf(analysis, closedMonths);
  const { settings, located } = analysis.reading;
  const monthsNotKept = new Set<number>();
  return ({ month, figure }) => {
    const changes = changesOf(month, figure);
    if (!changes) return once(monthsNotKept, month, INDENT + texts.history.notKept);
    return linesOf(changes, texts, (change) => ({
      text: `${INDENT}${changeWords(change, texts, settings.currency)}`,
      sheet: change.after && located.get(change.after.table)?.sheet.name,
    }));
  };
}

function once(seen: Set<number>, month: number, line: string): readonly string[] {
  if (seen.has(month)) return [];
  seen.add(month);
  return [line];
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
  const rest = changes.length - MOST_LINES;
  return [
    ...(changes.every(isCountedOtherwise) ? [INDENT + history.rowsAsTheyWere] : []),
    ...changes.slice(0, MOST_LINES).map((change): ViewCell => {
      const { text, sheet } = lineOf(change);
      return sheet && change.after ? { text, sheet, row: change.after.row } : text;
    }),
    ...(rest > 0 ? [INDENT + history.moreRows(rest)] : []),
  ];
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
