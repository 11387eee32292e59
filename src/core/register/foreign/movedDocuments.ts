import { textOfCell } from '../schema/columns';
import type { TableKey } from '../tables/tables';
import type { Days } from './days';
import { documentOfKey } from './documentKey';
import { rowsWithin } from './everything';
import { cellReader, groupedBy, mayBeOne, type Comparable } from './existingRows';
import type { ReadRow } from './rowReader';
import type { ExistingRow, RegisterView } from './registerView';

/**
 * Documents of the register that stand in a file under another day of the days it is everything of: the kind, the number,
 * the firm and the client are theirs, and nothing else of the number is there. Otherwise they would be gone and come anew.
 */
export function movedDocuments(
  incoming: readonly ReadRow[],
  there: ReadonlyMap<ReadRow, ExistingRow>,
  days: Days,
  { table, comparable }: { readonly table: TableKey; readonly comparable: Comparable },
  register: RegisterView,
): ReadonlyMap<ReadRow, ExistingRow> {
  const moved = new Map<ReadRow, ExistingRow>();
  const existing = register.tables.get(table);
  if (!existing) return moved;
  const cellsOf = cellReader(existing, ['client', 'sourceKey']);
  const markOf = ({ client = '', sourceKey = '' }: ReadRow['cells']): string => {
    const document = documentOfKey(textOfCell(sourceKey));
    return document ? `${document.counted}\n${comparable('client', client)}` : '';
  };
  const met = new Set(there.values());
  const before = groupedBy(
    rowsWithin(days, table, register).filter((row) => !met.has(row)),
    (row) => markOf(cellsOf(row)),
  );
  for (const [mark, [row, ...more]] of groupedBy(
    incoming.filter((one) => !there.has(one)),
    ({ cells }) => markOf(cells),
  )) {
    const [one, ...others] = before.get(mark) ?? [];
    const isAlone = mark !== '' && more.length + others.length === 0;
    if (isAlone && row && one && mayBeOne(row.cells, cellsOf(one))) moved.set(row, one);
  }
  return moved;
}
