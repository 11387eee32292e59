import type { CellEdit, RowAppend } from './edits';
import { cellIn, type TableKey } from './tables/tables';
import type { CellValue, SheetSnapshot } from './schema/cell';
import type { LocatedTable } from './schema/locateTable';

/** The sheets of tables as they will stand once changes are written, by the sheet as it was read. */
export function changedTables(
  located: ReadonlyMap<TableKey, LocatedTable>,
  { edits, appends }: { readonly edits: readonly CellEdit[]; readonly appends: readonly RowAppend[] },
): ReadonlyMap<SheetSnapshot, SheetSnapshot['values']> {
  const tables = new Set([...edits, ...appends].map(({ table }) => table));
  return new Map(
    [...tables].flatMap((key) => {
      const place = located.get(key);
      if (!place) return [];
      const own = edits.filter(({ table }) => table === key);
      const added = appends.filter(({ table }) => table === key);
      return [[place.sheet, [...withEdits(place, own), ...added.map((row) => cellsOf(place, row))]] as const];
    }),
  );
}

function withEdits({ sheet, positions }: LocatedTable, edits: readonly CellEdit[]): readonly (readonly CellValue[])[] {
  const rows = [...sheet.values];
  for (const { row, column, after } of edits) {
    const position = positions.get(column);
    if (position === undefined) continue;
    const cells = [...(rows[row - 1] ?? [])];
    cells[position] = after;
    rows[row - 1] = cells;
  }
  return rows;
}

function cellsOf({ sheet, positions }: LocatedTable, { cells }: RowAppend): readonly CellValue[] {
  const row = Array.from({ length: sheet.values[0]?.length ?? 0 }, (): CellValue => '');
  for (const [column, position] of positions) row[position] = cellIn(cells, column);
  return row;
}
