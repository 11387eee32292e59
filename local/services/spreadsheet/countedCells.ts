import type { CellValue } from '../../store/sheetStore';
import { countedNow, type Counter } from '../values/countingFormula';
import type { Book } from './book';
import { isRowFiltered } from './filteredRows';
import { parseReference } from './notation';

/** What a formula of a sheet that counts cells comes to now: rows hidden by hand or by a filter are out of sight. */
export function countIn(book: Book, sheetId: number, formula: string): CellValue | null {
  const counter: Counter = ({ sheetName, reference }, isVisible) => {
    const sheet = book.store
      .sheets()
      .find(({ id, name }) => (sheetName === null ? id === sheetId : name === sheetName));
    const area = sheet && parseReference(reference, sheet)?.area;
    if (!sheet || !area) return null;
    const { id } = sheet;
    const hidden = book.store.hidden(id, 'rows');
    const isOut = (row: number): boolean =>
      isVisible && (hidden[row] === true || isRowFiltered({ book, calls: book.calls, id }, row + 1));
    const rows = Math.min(area.rows, Math.max(book.store.extent(id).rows - area.row, 0));
    return book.store
      .readCells(id, { ...area, rows })
      .reduce((sum, cells, at) => (isOut(area.row + at) ? sum : sum + cells.filter(isFilled).length), 0);
  };
  return countedNow(formula, counter);
}

function isFilled(cell: { readonly value?: unknown; readonly formula?: string } | undefined): boolean {
  return cell?.formula !== undefined || (cell?.value ?? '') !== '';
}
