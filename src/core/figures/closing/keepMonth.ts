import { figureOf, type FigureKey } from '../sections/catalogue';
import { explainFigure, type RowReference } from '../why/explain';
import type { FigureBook } from '../sections/compute';
import { TABLE_KEYS, type TableKey } from '../../register/tables/tables';
import type { Period } from '../../register/time/period';
import { restingNames, type ClosedMonth, type CountedRow } from './keptRow';
import type { RowReader } from './rowReader';

/**
 * The rows a figure rests on, as "why this number" tells them: those in its value. A share rests on every row it looked
 * at, for those that do not count make it smaller.
 */
export function restingRows(book: FigureBook, period: Period, figure: FigureKey): readonly RowReference[] {
  const isShare = figureOf(figure).unit === 'percent';
  return explainFigure(book, period, figure).used.filter(({ counted }) => counted || isShare);
}

/** What the figures of a month rest on at this moment, to be kept as it is closed. */
export function keepMonth(
  book: FigureBook,
  read: RowReader,
  period: Period,
  figures: readonly FigureKey[],
): ClosedMonth {
  const lettersByTable = figureLetters(book, period, figures);
  const names = restingNames(figures);
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (letters: string): ReadonlySet<string> => {
    let set = sets.get(letters);
    if (!set) sets.set(letters, (set = new Set(Array.from(letters, (letter) => names[letter.charCodeAt(0)] ?? ''))));
    return set;
  };
  const rows = TABLE_KEYS.flatMap((table) =>
    [...(lettersByTable.get(table) ?? [])].map(([row, letters]): CountedRow => {
      const { row: _place, ...kept } = read(table, row);
      return { ...withoutOldWords(kept, period), figures: setOf(letters) };
    }),
  );
  return { month: period.start, closedOn: book.facts.now, figures, rows };
}

/** Sales of the months before, looked at by figures of loyalty, have their words kept with their own month. */
function withoutOldWords<Row extends Pick<CountedRow, 'table' | 'at' | 'words'>>(row: Row, { start }: Period): Row {
  return row.table === 'sales' && (row.at ?? start) < start ? { ...row, words: '' } : row;
}

/** Of each row of each table the figures that rest on it, a letter each: rows of the same figures share their letters. */
function figureLetters(
  book: FigureBook,
  period: Period,
  figures: readonly FigureKey[],
): ReadonlyMap<TableKey, ReadonlyMap<number, string>> {
  const lettersByTable = new Map<TableKey, Map<number, string>>(TABLE_KEYS.map((table) => [table, new Map()]));
  figures.forEach((figure, index) => {
    for (const { table, row, counted } of restingRows(book, period, figure)) {
      const letter = String.fromCharCode(2 * index + (counted ? 0 : 1));
      const letters = lettersByTable.get(table)?.get(row) ?? '';
      if (!letters.endsWith(letter)) lettersByTable.get(table)?.set(row, letters + letter);
    }
  });
  return lettersByTable;
}
