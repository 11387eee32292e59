import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';

/** A row of a sheet as it stands there. */
export type Cells = readonly CellValue[];

/** Whether something stands in a cell; spaces and an unticked box are nothing. */
export function isFilled(cell: CellValue | undefined): cell is CellValue {
  return cell !== undefined && cell !== '' && cell !== false && !(typeof cell === 'string' && cell.trim() === '');
}

export function countFilled(cells: Cells): number {
  let count = 0;
  for (const cell of cells) if (isFilled(cell)) count++;
  return count;
}

export function textOfRow(cells: Cells): string {
  return cells.filter(isFilled).map(textOfCell).join(' · ');
}

const NUMBERS_AND_SIGNS = /^[\d\s\u00a0\u202f.,:;/+()*№#₽$€£%'’–—=-]+$/;
const ADDRESS = /@|^https?:|^www\./i;

/** Whether a cell holds a value rather than a name of something: a number, a date, a phone, an address. */
export function isValueLike(cell: CellValue): boolean {
  if (typeof cell !== 'string') return true;
  return (/\d/.test(cell) && NUMBERS_AND_SIGNS.test(cell)) || ADDRESS.test(cell);
}
