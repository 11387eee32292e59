import type { Analysis } from '../../analysis';
import type { TableKey } from '../../register/tables/tables';
import type { ClosedMonth, KeptRow, PlacedRow } from './keptRow';
import type { RowSearch } from './rowChanges';
import type { RowReader } from './rowReader';

/** Looks rows up by their id or, where they have none, by their content; what is looked through is indexed once. */
export function rowSearchOf({ reading }: Analysis, read: RowReader, months: readonly ClosedMonth[]): RowSearch {
  const atClosing = indexed(() => months.flatMap(({ rows }) => rows));
  const now = new Map<TableKey, (row: KeptRow) => PlacedRow | null>();
  return {
    atClosing,
    now: (kept) => {
      let search = now.get(kept.table);
      if (!search) {
        const rows: readonly { readonly row: number }[] = reading.rows[kept.table];
        now.set(kept.table, (search = indexed(() => rows.map(({ row }) => read(kept.table, row)))));
      }
      return search(kept);
    },
  };
}

/** By id and by content. */
function indexed<Row extends KeptRow>(rowsOf: () => readonly Row[]): (wanted: KeptRow) => Row | null {
  let index: Map<string, Row> | undefined;
  return (wanted) => {
    index ??= new Map(rowsOf().flatMap((row) => keysOf(row).map((key) => [key, row] as const)));
    const [id, content] = keysOf(wanted);
    const [byId, byContent] = [id === '' ? undefined : index.get(id), index.get(content)];
    return byId ?? (byContent && isPossible(wanted, byContent) ? byContent : null);
  };
}

/** Two rows that both have ids are two rows, however alike. */
function isPossible(wanted: KeptRow, found: KeptRow): boolean {
  return wanted.id === '' || found.id === '';
}

function keysOf({ table, id, print }: KeptRow): readonly [byId: string, byContent: string] {
  return [id === '' ? '' : `${table} ${id}`, `${table} #${print}`];
}
