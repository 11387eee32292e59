import type { TableKey } from '../../tables/tables';
import type { ForeignTable } from '../foreignTable';
import { plainHeading } from '../knownHeadings';

/** An export of a program that is known: how it is recognised and what its columns are. */
export interface Format {
  readonly key: string;
  /** Of the program, as people call it. */
  readonly name: string;
  readonly table: TableKey;
  /** Headings that tell it: each list must have at least one that is there. */
  readonly tells: readonly (readonly string[])[];
  /** Column of ours → what the program heads it. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** What is the same in every row of such a file. */
  readonly constants?: Readonly<Record<string, string>>;
}

const FORMATS: readonly Format[] = [];

/** The known export that a table is; null when it is none, or another table was asked for. */
export function formatOf({ columns }: ForeignTable, table: TableKey | undefined): Format | null {
  const headings = new Set(columns.map(({ heading }) => plainHeading(heading)));
  const has = (heading: string): boolean => headings.has(plainHeading(heading));
  const known = FORMATS.filter((format) => format.tells.every((some) => some.some(has)));
  return known.find((format) => table === undefined || format.table === table) ?? null;
}
