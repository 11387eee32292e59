import type { Label } from '../../values/label';
import type { Column } from './column';

/** Readonly map of columns by key; the order is the order in a new sheet. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** An entered table: one sheet that people write. */
export interface Table<Key extends string = string, Set extends Columns = Columns> {
  readonly key: Key;
  readonly sheet: Label;
  readonly sheetAliases?: readonly string[];
  /** One line for the docs and the workbook's guide. */
  readonly purpose: Label;
  readonly kind: 'entered' | 'setup';
  /** Made when there is something to put into it, not with every register. */
  readonly isOnDemand?: true;
  /** First letter of the ids made for new rows; tables without ids have none. */
  readonly idPrefix?: string;
  /** The column whose blank (together with a blank id) tells a totals row from an unfinished one. */
  readonly dateColumn?: string;
  readonly columns: Set;
}

/** Where a row stands: 1-based row of its sheet. */
export interface RowPlace {
  readonly row: number;
}

type ValueOf<AnyColumn> = AnyColumn extends Column<infer Value> ? Value : never;

/** A checked row: one typed value a column, blank or unreadable cells as the column's blank. */
export type RowOf<AnyTable extends Table> = RowPlace & {
  readonly [Key in keyof AnyTable['columns']]: ValueOf<AnyTable['columns'][Key]>;
};

export function defineTable<Key extends string, Set extends Columns>(table: Table<Key, Set>): Table<Key, Set> {
  return table;
}

/** Headings that must be there before anything is computed from the table. */
export function requiredColumns(table: Table): string[] {
  return Object.keys(table.columns).filter((key) => table.columns[key]?.required);
}
