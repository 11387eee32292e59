import type { CellData } from '../../store/workbookData';
import { displayText, isMomentFormat } from '../values/display';
import { serialToInstant } from '../values/zones';
import { isCounting } from '../values/countingFormula';
import type { RangeState } from './book';
import { bookFormats, bookZone } from './book';
import { countIn } from './countedCells';

export type Cells = readonly (readonly (Readonly<CellData> | undefined)[])[];

export function readCells(range: Pick<RangeState, 'book' | 'sheetId' | 'area'>): Cells {
  return range.book.store.readCells(range.sheetId, range.area);
}

/** The first cell of a range: what every single getter answers for. */
export function firstCell(range: RangeState): Readonly<CellData> | undefined {
  return readCells({ ...range, area: { ...range.area, rows: 1, columns: 1 } })[0]?.[0];
}

/** What `getValues()` says: '' for empty, Dates by the spreadsheet's zone, error values by their name. */
export function readValues(range: RangeState): unknown[][] {
  const read = valueReader(range);
  return readCells(range).map((row) => row.map(read));
}

/** How one cell of a sheet becomes a script's value. */
export function valueReader({
  book,
  sheetId,
}: Pick<RangeState, 'book' | 'sheetId'>): (cell: Readonly<CellData> | undefined) => unknown {
  const zone = bookZone(book);
  return (cell) => {
    const value = isCounting(cell?.formula) ? countIn(book, sheetId, cell.formula) : cell?.value;
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') {
      return isMomentFormat(cell?.format?.numberFormat) ? book.host.date(serialToInstant(zone, value)) : value;
    }
    return typeof value === 'object' ? value.error : value;
  };
}

export function readDisplay(range: RangeState): string[][] {
  const formats = bookFormats(range.book);
  return readCells(range).map((row) => row.map((cell) => displayText(cell, formats)));
}
