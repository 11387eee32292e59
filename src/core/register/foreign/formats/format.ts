import type { TableKey } from '../../tables/tables';
import type { ColumnSource } from '../answers';

/** An export of a program that is known: how it is recognised and what its columns are. */
export interface Format {
  readonly key: string;
  /** Of the program and what it exports, as people call it. */
  readonly name: string;
  readonly table: TableKey;
  /** Headings that tell it: of each list at least one is there. */
  readonly tells: readonly (readonly string[])[];
  /** Column of ours → what the program heads it, in whichever language. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** Columns that take more than one of theirs; those of them that a file lacks are left out. */
  readonly sources?: Readonly<Record<string, ColumnSource>>;
  /** What kind of document every row is, where the file does not say. */
  readonly document?: string;
  /** Rows without this column of ours are no rows of the table: a report of settlements tells payments between shipments. */
  readonly filledIn?: string;
  /** What is the same in every row of such a file. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Words that mean here what they do not mean elsewhere. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
