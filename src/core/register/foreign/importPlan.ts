import type { CellValue } from '../schema/cell';
import type { ProblemCode } from '../schema/problem';
import type { TableKey } from '../tables/tables';
import type { Days } from './days';
import type { SourcePlace } from './foreignTable';

/** What an import would do, before anything is written; plain values that travel in blocks. */
export interface ImportPlan {
  readonly table: TableKey;
  /** The columns by which rows of the file were told from those of the register. */
  readonly key: readonly string[];
  /** Rows to add, in the order of the file. */
  readonly added: readonly PlannedRow[];
  /** Cells to change in rows that are there. */
  readonly edits: readonly PlannedEdit[];
  /** Every row of the file by what becomes of it; the doubtful ones are new or changed too. */
  readonly rows: Readonly<Record<RowFate, readonly SourcePlace[]>>;
  /** What is worth a look, equal things together. */
  readonly named: readonly Named[];
  /** From which day to which the file is: as its title says, else by its rows. */
  readonly days: Days | null;
  /** Where the file is everything of some days: rows of the register that are not in it. They go only when somebody says so. */
  readonly gone: readonly GoneRow[];
  /**
   * Rows of those days that are not in the file and stay: people have typed them, the file has no documents of their kind or
   * firm, or a line of the file may be theirs that was not read.
   */
  readonly typed: number;
  /** Said to be everything of days that it is not of: then nothing of theirs is gone. */
  readonly isOfOtherDays: boolean;
}

/** A row of the register that the file no longer holds. */
export interface GoneRow {
  /** Row of the register's sheet. */
  readonly row: number;
  /** Blank where it has none. */
  readonly id: string;
  /** What it holds in the columns that the file fills: it goes only while it holds this. */
  readonly known: Readonly<Record<string, CellValue>>;
}

export type RowFate = 'new' | 'changed' | 'same' | 'doubtful' | 'impossible' | 'filtered';

export interface PlannedRow {
  /** Rows of the file it comes from: several where an order's lines are summed. */
  readonly sources: readonly SourcePlace[];
  /** By column key, as they are to stand in the sheet; blank ones left out. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Rows of the register that say the same in the columns of the key: all of them were met in the file already. */
  readonly standing: number;
}

export interface PlannedEdit {
  readonly source: SourcePlace;
  /** Row of the register's sheet. */
  readonly row: number;
  /** Id of that row; blank where it has none. */
  readonly id: string;
  /** What a row without an id holds in the columns of the key: by this it is found again. */
  readonly known: Readonly<Record<string, CellValue>>;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The same trouble in the same column, with what stands there. */
export interface Named {
  readonly code: NamedCode;
  readonly column: string;
  readonly found: string;
  /** What the register has instead, where the two differ. */
  readonly kept: string;
  readonly details: Readonly<Record<string, string>>;
  readonly count: number;
  readonly places: readonly SourcePlace[];
}

/**
 * A cell that cannot be read and comes as it stands; `kept`: what was typed in the register stays although the file says
 * otherwise; `incomplete`: a row comes in without what figures need; `readAs`: read as something else than it says;
 * `sharedClient`: a client of another name has this phone or e-mail; `moved`: a document of the register is of another day
 * in the file; `repeatedLine`: two lines of an order say the same, and both are added up.
 */
export type NamedCode = ProblemCode | 'kept' | 'incomplete' | 'readAs' | 'sharedClient' | 'moved' | 'repeatedLine';

/** A cell that is worth a look. */
export interface Trouble {
  readonly column: string;
  readonly code: NamedCode;
  readonly found: string;
  readonly details: Readonly<Record<string, string>>;
}
