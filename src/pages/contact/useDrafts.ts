import { useState } from 'preact/hooks';
import type { CellValue } from '../../core/register/schema/cell';
import type { ColumnKey, TypedCells } from '../../core/register/tables/tables';
import type { CardTable } from '../../core/views/entryForm';

/** Rows that are begun and not saved yet, by table: what was typed, and not what they begin with. */
export interface Drafts {
  readonly typedIn: (table: CardTable) => TypedCells;
  /** Tables with something typed. */
  readonly begun: readonly CardTable[];
  readonly type: (table: CardTable, column: ColumnKey, cell: CellValue) => void;
  readonly drop: (table: string) => void;
}

/** Whatever is looked at meanwhile, what was typed stays. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Partial<Readonly<Record<CardTable, TypedCells>>>>({});
  return {
    typedIn: (table) => drafts[table] ?? {},
    begun: Object.keys(drafts) as CardTable[],
    type: (table, column, cell) =>
      setDrafts((before) => ({ ...before, [table]: { ...before[table], [column]: cell } })),
    drop: (table) =>
      setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== table))),
  };
}
