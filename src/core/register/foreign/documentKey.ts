import { foldHeading } from '../../values/text';
import { formatDay } from '../../values/moment';
import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { readForeignDate, type DateHabits } from './foreignDate';

/** The name of a document as accounting writes it: «Реализация (акт, накладная) 0000-000123 от 05.10.2026 12:00:00». */
const NAMED = /^(\D*?)\s*(?:№|no\.?|#)?\s*([^\s№]*\d[^\s]*)\s+(?:от|from|dated|of)\s+(.+)$/i;

/** Whether a text is the name of a document with its number and date. */
export function isDocumentName(text: string): boolean {
  return NAMED.test(text.trim());
}

/**
 * What tells a document from all others, however a report writes it: the first word of its kind, its number without leading
 * zeros (each kind and each year counts anew) and its day. Cells: a whole name, or kind, number and date, the kind left out
 * where there is none. Blank where the number or the day cannot be read.
 */
export function documentKey(cells: readonly CellValue[], habits: DateHabits): string {
  const [date = '', number = '', kind = ''] =
    cells.length === 1 ? partsOfName(textOfCell(cells[0] ?? '')) : [...cells].reverse();
  const day = readForeignDate(date, habits);
  const counted = textOfCell(number).replace(/(^|\D)0+(?=\d+$)/, '$1');
  if (typeof day !== 'number' || counted === '') return '';
  const [word = ''] = foldHeading(textOfCell(kind)).split(/[^\p{L}]+/u);
  return [word, foldHeading(counted), formatDay(day)].filter(Boolean).join(' ');
}

/** The kind of document that a key tells of, such as `реализация`; blank where it tells none. */
export function kindOfKey(key: string): string {
  return /^(\p{L}+) .*\d{4}-\d{2}-\d{2}$/u.exec(key)?.[1] ?? '';
}

/** Date, number and kind. */
function partsOfName(name: string): readonly string[] {
  const [, kind = '', number = '', date = ''] = NAMED.exec(name.trim()) ?? [];
  return [date, number, kind];
}
