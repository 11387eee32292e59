import type { CellData, FilterData } from '../../store/workbookData';
import { displayText } from '../values/display';
import { instantToSerial } from '../values/zones';
import type { Book, SheetState } from './book';
import { bookFormats, bookZone } from './book';
import { numberComparison } from './numberComparison';

type Condition = NonNullable<FilterData['criteria'][number]['condition']>;

/** Whether the sheet's filter leaves a row out, counted from 1. Rows beside the filter and its heading are never left out. */
export function isRowFiltered({ book, id }: SheetState, position: number): boolean {
  const filter = book.store.readSheet(id, 'filter');
  if (!filter) return false;
  const row = position - 1;
  const { area } = filter;
  if (row <= area.row || row >= area.row + area.rows) return false;
  return Object.entries(filter.criteria).some(([column, criteria]) => {
    const place = { row, column: Number(column), rows: 1, columns: 1 };
    const cell = book.store.readCells(id, place)[0]?.[0];
    const shown = displayText(cell, bookFormats(book));
    if (criteria.hiddenValues?.includes(shown)) return true;
    return criteria.condition !== undefined && !meets(book, criteria.condition, cell, shown);
  });
}

/** Formulas take a spreadsheet engine: they let every row through. */
function meets(
  book: Book,
  { criteria, values }: Condition,
  cell: Readonly<CellData> | undefined,
  shown: string,
): boolean {
  if (criteria === 'CUSTOM_FORMULA') return true;
  if (criteria === 'CELL_EMPTY') return shown === '';
  if (criteria === 'CELL_NOT_EMPTY') return shown !== '';
  const text = textTests[criteria];
  if (text) return text(shown.toLowerCase(), String(values[0] ?? '').toLowerCase());
  const number = criteria.endsWith('_RELATIVE')
    ? relativeComparison(book, criteria, String(values[0]))
    : numberComparison(criteria, values);
  return number === undefined || (typeof cell?.value === 'number' && number(cell.value));
}

const textTests: Readonly<Record<string, (shown: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (shown, wanted) => shown.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (shown, wanted) => !shown.includes(wanted),
  TEXT_EQUAL_TO: (shown, wanted) => shown === wanted,
  TEXT_NOT_EQUAL_TO: (shown, wanted) => shown !== wanted,
  TEXT_STARTS_WITH: (shown, wanted) => shown.startsWith(wanted),
  TEXT_ENDS_WITH: (shown, wanted) => shown.endsWith(wanted),
};

/** First and last day of a RelativeDate, counted from today. */
const relativeDays: Readonly<Record<string, readonly [first: number, last: number]>> = {
  TODAY: [0, 0],
  TOMORROW: [1, 1],
  YESTERDAY: [-1, -1],
  PAST_WEEK: [-7, 0],
  PAST_MONTH: [-30, 0],
  PAST_YEAR: [-365, 0],
};

function relativeComparison(book: Book, criteria: string, name: string): ((value: number) => boolean) | undefined {
  const days = relativeDays[name];
  if (!days) return undefined;
  const today = Math.floor(instantToSerial(bookZone(book), book.host.now()));
  const [first, last] = days;
  if (criteria.startsWith('DATE_BEFORE')) return (value) => value < today + first;
  if (criteria.startsWith('DATE_AFTER')) return (value) => value >= today + last + 1;
  return (value) => value >= today + first && value < today + last + 1;
}
