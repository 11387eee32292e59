import type { Moment } from '../values/moment';
import type { AppendedRow, CellEdit, EditReason } from './edits';
import type { CellValue } from './schema/cell';
import type { LocatedTable } from './schema/locateTable';
import { isColumnOf, type ColumnKey, type TableKey } from './tables/tables';

/** Who writes, and when. */
export interface Entry {
  readonly at: Moment;
  /** Blank where Google does not say. */
  readonly by: string;
}

type Place = Pick<CellEdit, 'table' | 'id' | 'row'>;

/** The stamps of a row that somebody has just begun: what stands in their cells already stays. */
export function entryStamps(
  place: Place,
  cells: readonly CellValue[],
  { positions }: Pick<LocatedTable, 'positions'>,
  entry: Entry,
): readonly CellEdit[] {
  return Object.entries(stampsOf(place.table, entry)).flatMap(([key, after]): CellEdit[] => {
    const position = positions.get(key);
    if (position === undefined || (cells[position] ?? '') !== '') return [];
    return [{ ...place, column: key as ColumnKey, before: '', after, reason: 'stampEntry' }];
  });
}

/** The moment at which an answer was typed, for the row it was typed into; whoever corrects it later answers no later. */
export function answerStamp(
  place: Place,
  cells: readonly CellValue[],
  { positions }: Pick<LocatedTable, 'positions'>,
  at: Moment,
): readonly CellEdit[] {
  const [answered, entered] = [positions.get('answeredAt'), positions.get('answerEnteredAt')];
  if (place.table !== 'contacts' || entered === undefined || (cells[answered ?? -1] ?? '') === '') return [];
  if ((cells[entered] ?? '') !== '') return [];
  return [{ ...place, column: 'answerEnteredAt', before: '', after: { serial: at }, reason: 'stampEntry' }];
}

/** Rows that people add by a form or a tick; what comes from elsewhere or comes back was written at another time. */
const ADDED_BY_PEOPLE: ReadonlySet<EditReason> = new Set(['form', 'tick']);

export function isEnteredNow({ table, reason }: Pick<AppendedRow, 'table' | 'reason'>): boolean {
  return ADDED_BY_PEOPLE.has(reason) && isColumnOf(table, 'enteredAt');
}

/** A row to add with its stamps, where the table has columns for them. */
export function withStamps(
  row: AppendedRow,
  { positions }: Pick<LocatedTable, 'positions'>,
  entry: Entry,
): AppendedRow {
  if (!isEnteredNow(row)) return row;
  const there = Object.entries(stampsOf(row.table, entry)).filter(([key]) => positions.has(key));
  return { ...row, cells: { ...Object.fromEntries(there), ...row.cells } };
}

function stampsOf(table: TableKey, { at, by }: Entry): Readonly<Record<string, CellValue>> {
  if (!isColumnOf(table, 'enteredAt')) return {};
  return { enteredAt: { serial: at }, ...(by !== '' && { enteredBy: by }) };
}
