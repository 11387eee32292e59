import type { CellEdit } from '../../register/edits';
import type { CellValue } from '../../register/schema/cell';
import type { LocatedTable } from '../../register/schema/locateTable';
import type { Client } from '../../register/tables/clients';
import type { ColumnKey } from '../../register/tables/tables';
import { failure, ok, type Result } from '../../values/result';

/** Why two clients cannot become one: a row is gone or has no id yet, one of them is merged already, or Clients has no column to say so. */
export const MERGE_REFUSALS = ['gone', 'merged', 'noColumn'] as const;
export type MergeRefusal = (typeof MERGE_REFUSALS)[number];

/** The client that stays and the one that becomes a part of it, by their ids. */
export interface Merge {
  readonly survivor: string;
  readonly other: string;
}

/** What the survivor takes over where its own cell is blank; phones, addresses and tax ids count for both rows as they stand. */
const COMPLETED = [
  ...(['segment', 'size', 'city', 'person', 'activity', 'seller', 'manager'] as const),
  ...(['touchEveryDays', 'nextTouchOn', 'doNotContact'] as const),
] as const satisfies readonly (ColumnKey & keyof Client)[];

/** Whether Clients says already what a merge would say. */
export function isMerged({ survivor, other }: Merge, clients: readonly Client[]): boolean {
  const into = rowOf(other, clients)?.mergedInto ?? '';
  return into !== '' && into.toUpperCase() === survivor.toUpperCase();
}

/**
 * The cells of Clients by which one client becomes a part of another: where the other points, and what completes blank
 * cells of the survivor; all of it or nothing. No typed cell is lost, and taking the run back parts them again.
 */
export function mergeEdits(
  { survivor: survivorId, other: otherId }: Merge,
  clients: readonly Client[],
  { sheet, positions }: LocatedTable,
): Result<readonly CellEdit[], MergeRefusal> {
  const [survivor, other] = [survivorId, otherId].map((id) => rowOf(id, clients));
  if (!survivor || !other || survivor === other) return failure('gone');
  if (survivor.mergedInto !== '' || other.mergedInto !== '') return failure('merged');
  if (!positions.has('mergedInto')) return failure('noColumn');
  const cellOf = ({ row }: Client, column: ColumnKey): CellValue =>
    sheet.values[row - 1]?.[positions.get(column) ?? -1] ?? '';
  const edit = (client: Client, column: ColumnKey, after: CellValue): CellEdit => {
    const { id, row } = client;
    const about = { table: 'clients', id, row, column, reason: 'merge', task: 'merge' } as const;
    return { ...about, before: cellOf(client, column), after };
  };
  const completed = COMPLETED.filter((column) => positions.has(column) && isBlank(cellOf(survivor, column)));
  // What makes them one comes last: a merge that is cut short before it is done again.
  return ok([
    ...completed.map((column) => edit(survivor, column, cellOf(other, column))).filter(({ after }) => !isBlank(after)),
    edit(other, 'mergedInto', survivor.id),
  ]);
}

function rowOf(id: string, clients: readonly Client[]): Client | undefined {
  return id === '' ? undefined : clients.find((client) => client.id.toUpperCase() === id.toUpperCase());
}

/** A box nobody has ticked says nothing. */
function isBlank(cell: CellValue): boolean {
  return cell === '' || cell === false;
}
