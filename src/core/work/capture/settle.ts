import type { CellEdit, RowAppend } from '../../register/edits';
import { isSameCell, type CellValue } from '../../register/schema/cell';
import type { ColumnKey, TableKey } from '../../register/tables/tables';
import type { CapturedRow } from './ledger';

/** A row of the register that came from a source, as it stands now. */
export interface StandingRow {
  /** Its id, or its key in a table without ids. */
  readonly id: string;
  /** 1-based. */
  readonly row: number;
  readonly sourceKey: string;
  readonly cellOf: (column: string) => CellValue;
}

/** What has to be written so that a table says what the events say. */
export interface CapturedChange {
  readonly edits: readonly CellEdit[];
  readonly appends: readonly RowAppend[];
}

/** The column that keeps what a row's source knows it by. */
export const SOURCE_KEY = { contacts: 'sourceKey', calls: 'key' } as const satisfies Partial<
  Record<TableKey, ColumnKey>
>;

/**
 * The rows of a table as they should stand against those that stand. `before`: what was worked in already. A cell is
 * written where the news changed it and it still holds what was written then, or nothing: what a person typed meanwhile
 * stays, and a row that somebody has deleted does not come back.
 */
export function settled(
  table: keyof typeof SOURCE_KEY,
  before: readonly CapturedRow[],
  after: readonly CapturedRow[],
  standing: readonly StandingRow[],
): CapturedChange {
  const edits: CellEdit[] = [];
  const appends: RowAppend[] = [];
  for (const row of after) {
    const was = before.find(({ key }) => row.keys.includes(key));
    const stands = standing.find(({ sourceKey }) => row.keys.includes(sourceKey));
    if (stands) edits.push(...editsOf(table, stands, was, row));
    else if (!was) appends.push({ table, cells: filled(row), reason: 'capture', once: SOURCE_KEY[table] });
  }
  return { edits, appends };
}

function filled({ cells }: CapturedRow): RowAppend['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function editsOf(
  table: TableKey,
  stands: StandingRow,
  was: CapturedRow | undefined,
  { cells }: CapturedRow,
): readonly CellEdit[] {
  return Object.entries(cells).flatMap(([column, after]): readonly CellEdit[] => {
    const before = stands.cellOf(column);
    const written = was?.cells[column as keyof typeof cells] ?? '';
    const isNews = !isSameCell(written, after) && !isSameCell(before, after);
    if (!isNews || !(before === '' || isSameCell(before, written))) return [];
    return [{ table, id: stands.id, row: stands.row, column: column as ColumnKey, before, after, reason: 'capture' }];
  });
}
