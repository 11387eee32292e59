import type { AppendedRow, CellEdit } from '../../register/edits';
import { isDateCell, type CellValue } from '../../register/schema/cell';
import type { ColumnKey } from '../../register/tables/tables';
import { secondsOf } from '../../values/moment';
import type { StandingRow } from './settle';

/** A call that comes by itself and one that somebody has typed are one when they lie no further apart. */
const MINUTES_APART = 10;

/** How the register reads what people type; told from outside, so that a delivery need not load all of it twice. */
export interface TypedReader {
  readonly read: (column: 'at' | 'direction' | 'channel' | 'result', cell: CellValue) => unknown;
  /** Blank for what is no phone. */
  readonly phoneOf: (cell: CellValue) => string;
  /** A name, however it is spelt. */
  readonly nameOf: (cell: CellValue) => string;
}

/** What becomes of calls that have just come: rows to add, and what completes the rows that somebody typed himself. */
export interface WithTyped {
  readonly added: readonly AppendedRow[];
  readonly edits: readonly CellEdit[];
}

/**
 * A seller who writes down his calls has written this one down: his row is completed and gets the key of the call, instead
 * of a second row. The same direction, within ten minutes, the same number or client; nothing typed is changed, and each
 * typed row is one call.
 */
export function withTyped(
  calls: readonly AppendedRow[],
  typed: readonly StandingRow[],
  reader: TypedReader,
): WithTyped {
  const free = new Set(typed.filter(({ sourceKey, cellOf }) => sourceKey === '' && cellOf('at') !== ''));
  const edits: CellEdit[] = [];
  const added = calls.filter((call) => {
    const row = [...free].find((one) => isSame(call, one, reader));
    if (!row) return true;
    free.delete(row);
    edits.push(...completing(call, row));
    return false;
  });
  return { added, edits };
}

function isSame({ cells }: AppendedRow, { cellOf }: StandingRow, reader: TypedReader): boolean {
  const cameIn = (column: string): CellValue => cells[column as keyof typeof cells] ?? '';
  const { read } = reader;
  const [at, came] = [read('at', cellOf('at')), cameIn('at')];
  if (!isDateCell(came) || typeof at !== 'number') return false;
  return (
    Math.abs(secondsOf(at) - secondsOf(came.serial)) <= MINUTES_APART * 60 &&
    read('channel', cellOf('channel')) === 'call' &&
    read('direction', cellOf('direction')) === read('direction', cameIn('direction')) &&
    isSameSide(cells, cellOf, reader)
  );
}

function isSameSide(
  cells: AppendedRow['cells'],
  cellOf: StandingRow['cellOf'],
  { phoneOf, nameOf }: TypedReader,
): boolean {
  const phone = phoneOf(cells.phone ?? '');
  if (phone !== '' && phone === phoneOf(cellOf('phone'))) return true;
  const client = nameOf(cells.client ?? '');
  return client !== '' && client === nameOf(cellOf('client'));
}

/** Blank cells are filled; when and by whom the row was written stays. */
function completing({ table, cells }: AppendedRow, { id, row, cellOf }: StandingRow): readonly CellEdit[] {
  return Object.entries(cells).flatMap(([column, after]): readonly CellEdit[] => {
    const isOfWriting = column === 'id' || column === 'enteredAt' || column === 'enteredBy';
    if (isOfWriting || after === '' || cellOf(column) !== '') return [];
    return [{ table, id, row, column: column as ColumnKey, before: '', after, reason: 'capture' }];
  });
}
