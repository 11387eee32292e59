import { foldName } from '../../values/text';
import type { CellValue } from '../schema/cell';
import type { Column } from '../schema/column';
import { textOfCell } from '../schema/columns';
import { tables, type TableKey } from '../tables/tables';
import type { Mapping } from './answers';
import { cellReader } from './existingRows';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { headingsFor, plainHeading } from './knownHeadings';
import type { RegisterView } from './registerView';

/**
 * Names of a file that are clients of ours under another name, as the tax numbers beside them tell: their name → our id,
 * or our name where there is none. A name with several numbers is nobody's.
 */
export function clientsByTaxId(
  foreign: ForeignTable,
  table: TableKey,
  columns: Mapping['columns'],
  register: RegisterView,
): Mapping['clients'] {
  const existing = register.tables.get('clients');
  const [heading, more] = columns['client']?.from ?? [];
  const name = foreign.columns.find((column) => column.heading === heading);
  const number = foreign.columns.find(isOfTaxIds);
  if (table === 'clients' || !existing || !name || !number || more !== undefined) return {};
  const cellsOf = cellReader(existing, ['id', 'name', 'taxId']);
  const ours = new Map<string, { readonly known: string; readonly name: string }>();
  for (const row of existing.rows) {
    const { id = '', name: called = '', taxId = '' } = cellsOf(row);
    const digits = digitsOf(taxId);
    if (digits !== '') ours.set(digits, { known: textOfCell(id) || textOfCell(called), name: textOfCell(called) });
  }
  return Object.fromEntries(
    [...numbersByName(foreign, name, number)].flatMap(([theirs, numbers]) => {
      const [only, other] = numbers;
      const client = only === undefined || other !== undefined ? undefined : ours.get(only);
      return client && foldName(client.name) !== foldName(theirs) ? [[theirs, client.known] as const] : [];
    }),
  );
}

/** Nothing but tax numbers is headed so. */
function isOfTaxIds({ heading }: ForeignColumn): boolean {
  const { heading: own, aliases = [] }: Column<unknown> = tables.clients.columns.taxId;
  const known = [own.ru, own.en, ...aliases, ...headingsFor('clients', 'taxId')].map(plainHeading);
  return known.includes(plainHeading(heading));
}

function numbersByName(
  { rows }: ForeignTable,
  name: ForeignColumn,
  number: ForeignColumn,
): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const theirs = textOfCell(cells[name.index] ?? '');
    const digits = digitsOf(cells[number.index] ?? '');
    if (theirs === '' || digits === '') continue;
    const own = numbers.get(theirs) ?? new Set<string>();
    numbers.set(theirs, own.add(digits));
  }
  return numbers;
}

/** «7017123456/701701001» is the number of a company and of its branch. */
function digitsOf(cell: CellValue): string {
  return (textOfCell(cell).split('/')[0] ?? '').replace(/\D/g, '');
}
