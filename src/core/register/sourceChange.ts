import { foldCase } from '../values/text';
import type { Language } from '../values/label';
import { keyed } from './appendedRows';
import type { AppendedRow, CellEdit } from './edits';
import { sourceKinds, type SourceKind } from './schema/choice';
import { cellAt, type LocatedTable } from './schema/locateTable';
import type { SourceRow } from './tables/sources';

const YES_NO = { ru: ['да', 'нет'], en: ['yes', 'no'] } as const;

/** Sources without a secret get one: rows of one name the same. Without it the address of a source is open to nobody. */
export function secretsFor(rows: readonly SourceRow[], newSecret: () => string): readonly CellEdit[] {
  const known = new Map(rows.flatMap(({ name, secret }) => (secret === '' ? [] : [[name, secret] as const])));
  return rows.flatMap(({ row, name, secret }): readonly CellEdit[] => {
    if (name === '' || secret !== '') return [];
    const after = known.get(name) ?? newSecret();
    known.set(name, after);
    return [{ table: 'sources', id: '', row, column: 'secret', before: '', after, reason: 'repair' }];
  });
}

/** A source is written down, or its rows say that it is on, or off. */
export function sourceChange(
  { name, kind, isOn }: { readonly name: string; readonly kind: SourceKind; readonly isOn: boolean },
  { rows, place }: { readonly rows: readonly SourceRow[]; readonly place: LocatedTable },
  language: Language,
): { readonly edits: readonly CellEdit[]; readonly added: readonly AppendedRow[] } {
  const [yes, no] = YES_NO[language];
  const after = isOn ? yes : no;
  const own = rows.filter((row) => foldCase(row.name) === foldCase(name));
  const edits = own.flatMap(({ row, on }): readonly CellEdit[] => {
    const before = cellAt(place, row - 1, 'on') ?? '';
    return on === isOn ? [] : [{ table: 'sources', id: '', row, column: 'on', before, after, reason: 'form' }];
  });
  const cells = { name, kind: sourceKinds.labels[kind][language], on: after };
  return { edits, added: own.length > 0 ? [] : [keyed({ table: 'sources', cells, reason: 'form' })] };
}
