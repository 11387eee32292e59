import { foldHeading } from '../../values/text';
import { formatDay, type Day } from '../../values/moment';
import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { readForeignDate, type DateHabits } from './foreignDate';

/** The name of a document as accounting writes it: «Реализация (акт, накладная) 0000-000123 от 05.10.2026 12:00:00». */
const NAMED = /^(\D*?)\s*(?:№|no\.?|#)?\s*([^\s№]*\d[^\s]*)\s+(?:от|from|dated|of)\s+(.+)$/i;

/** Whether a text is the name of a document with its number and date. */
export function isDocumentName(text: string): boolean {
  return NAMED.test(text.trim());
}

/** What is told of a document: blank or null what cannot be read. */
interface DocumentParts {
  /** The first word of its kind, and its number without leading zeros: each kind counts anew. */
  readonly counted: string;
  readonly day: Day | null;
}

/**
 * What tells a document from all others, however a report writes it: the first word of its kind, its number without leading
 * zeros (each kind and each year counts anew), its day, and in brackets the firm that has counted it. Cells: a whole name,
 * or kind, number and date, the kind left out where there is none. Blank where the number or the day cannot be read.
 */
export function documentKey(cells: readonly CellValue[], habits: DateHabits, firm: CellValue = ''): string {
  const { counted, day } = partsOf(cells, habits);
  if (day === null || counted === '') return '';
  const name = foldHeading(textOfCell(firm)).replace(/["«»()“”]/g, '');
  return [counted, formatDay(day), ...(name === '' ? [] : [`(${name})`])].join(' ');
}

/** A document by its kind and number alone: whatever day it is of. */
export function documentNumber(cells: readonly CellValue[], habits: DateHabits): string {
  return partsOf(cells, habits).counted;
}

function partsOf(cells: readonly CellValue[], habits: DateHabits): DocumentParts {
  const [date = '', number = '', kind = ''] =
    cells.length === 1 ? partsOfName(textOfCell(cells[0] ?? '')) : [...cells].reverse();
  const day = readForeignDate(date, habits);
  const counted = foldHeading(textOfCell(number).replace(/(^|\D)0+(?=\d+$)/, '$1'));
  const [word = ''] = foldHeading(textOfCell(kind)).split(/[^\p{L}]+/u);
  return {
    counted: counted === '' ? '' : [word, counted].filter(Boolean).join(' '),
    day: typeof day === 'number' ? Math.floor(day) : null,
  };
}

/** A key taken apart again. */
export interface KnownDocument {
  /** Its kind and number: with them a document is known wherever its day was moved. */
  readonly counted: string;
  readonly day: string;
  /** Blank where no report has said whose it is. */
  readonly firm: string;
}

const KEY = /^(.+) (\d{4}-\d{2}-\d{2})(?: \((.+)\))?$/u;

/** Null for a key that no document has. */
export function documentOfKey(key: string): KnownDocument | null {
  const [, counted, day, firm = ''] = KEY.exec(key) ?? [];
  return counted === undefined || day === undefined ? null : { counted, day, firm };
}

/** The kind of document that a key tells of, such as `реализация`; blank where it tells none. */
export function kindOfKey(key: string): string {
  return /^(\p{L}+) /u.exec(documentOfKey(key)?.counted ?? '')?.[1] ?? '';
}

/** Date, number and kind. */
function partsOfName(name: string): readonly string[] {
  const [, kind = '', number = '', date = ''] = NAMED.exec(name.trim()) ?? [];
  return [date, number, kind];
}
