import { format } from 'numfmt';
import type { CellData } from '../../store/workbookData';

/** What a cell shows: the text that a filter's list names it by. */
export function shownText(cell: CellData | undefined): string {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value.error;
  return format(cell?.format?.numberFormat ?? 'General', value, { throws: false });
}
