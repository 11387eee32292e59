import type { Language } from '../../values/label';
import type { CellValue } from '../schema/cell';
import type { LocatedTable } from '../schema/locateTable';
import type { ReadingContext } from '../schema/readingContext';
import type { Reading } from '../tables/readRegister';
import type { TableKey } from '../tables/tables';

/** What the reader of foreign sheets needs to know of the register that is to take their rows. */
export interface RegisterView {
  readonly context: ReadingContext;
  /** In which its words are written. */
  readonly language: Language;
  /** Of the workbook: a time that comes with a zone is told by this one's clock. */
  readonly timeZone: string;
  /** Those that have a sheet; a table without one takes every column. */
  readonly tables: ReadonlyMap<TableKey, ExistingTable>;
}

/** A table as it stands now. */
export interface ExistingTable {
  readonly sheet: string;
  /** Position of each column that has a heading. */
  readonly positions: ReadonlyMap<string, number>;
  readonly rows: readonly ExistingRow[];
}

/** A row as it stands now: its 1-based row and its cells by position. */
export interface ExistingRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** The register as it was read, wherever it was read. */
export function registerViewOf(
  { located, context }: Pick<Reading, 'located' | 'context'>,
  language: Language,
  timeZone: string,
): RegisterView {
  const existing = [...located].map(([key, table]) => [key, existingTable(table)] as const);
  return { context, language, timeZone, tables: new Map(existing) };
}

function existingTable({ sheet, headingRow, positions }: LocatedTable): ExistingTable {
  const rows = sheet.values.flatMap((cells, index): ExistingRow[] =>
    index > headingRow && cells.some((cell) => cell !== '' && cell !== false) ? [{ row: index + 1, cells }] : [],
  );
  return { sheet: sheet.name, positions, rows };
}
