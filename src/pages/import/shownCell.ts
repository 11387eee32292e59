import { isDateCell, type CellValue } from '../../core/register/schema/cell';
import type { Language } from '../../core/values/label';
import { textsOf } from '../../language/textsOf';

/** A cell as it reads in the sheet. */
export function shownCell(cell: CellValue, language: Language): string {
  const { write } = textsOf(language);
  if (isDateCell(cell)) return Number.isInteger(cell.serial) ? write.day(cell.serial) : write.moment(cell.serial);
  if (typeof cell === 'boolean') return cell ? '✓' : '';
  return typeof cell === 'number' ? write.number(cell, Number.isInteger(cell) ? 0 : 2) : cell;
}
