import type { CellValue } from '../schema/cell';
import type { ColumnProfile } from './profile';

/** A table as it was found on somebody's sheet: where it stands, what its columns hold and which rows are no rows of it. */
export interface ForeignTable {
  /** The sheets it was read from: one, or several of the same headings (a sheet a month). */
  readonly sheets: readonly string[];
  /** What stands above the headings, in one line; blank when nothing does. */
  readonly title: string;
  /** 1-based rows of the headings on the first sheet; empty when there are none and the columns are called A, B, C. */
  readonly headingRows: readonly number[];
  readonly columns: readonly ForeignColumn[];
  readonly rows: readonly ForeignRow[];
  /** Rows that are no rows of the table, each with the reason: nothing is left out silently. */
  readonly aside: readonly AsideRow[];
  /** Tells an export of the same kind: the same headings, in whatever order. Answers are kept by it. */
  readonly shape: string;
}

/** One column of a foreign table. */
export interface ForeignColumn {
  /** As it is headed, repeated headings numbered: «Телефон», «Телефон (2)». Unique in its table. */
  readonly heading: string;
  /** Position of its cell in the rows of the table. */
  readonly index: number;
  /** Column of the sheet, `A`; blank for a column made by the reader. */
  readonly letter: string;
  /** What the reader made it from: names of sheets, heads of groups, dates within names of documents, months that were columns. */
  readonly made: MadeOf | null;
  readonly profile: ColumnProfile;
}

export type MadeOf = 'sheet' | 'group' | 'date' | 'month' | 'amount';

/** Where a row stands in the file: sheet and true 1-based row. */
export interface SourcePlace {
  readonly sheet: string;
  readonly row: number;
}

export interface ForeignRow extends SourcePlace {
  /** By the index of the column. */
  readonly cells: readonly CellValue[];
}

/** `goods`: what a document is made of, where the document itself is the row. */
export type AsideReason = 'total' | 'placeholder' | 'group' | 'goods' | 'repeatedHeading' | 'note';

export interface AsideRow extends SourcePlace {
  readonly why: AsideReason;
  /** What stands there, in one line. */
  readonly text: string;
}

/** A table as it stands on one sheet, before its columns are looked at. */
export interface TableOnSheet {
  readonly sheet: string;
  readonly title: string;
  /** 1-based. */
  readonly headingRows: readonly number[];
  /** By position in the rows; blank for a column that nothing heads and nothing fills. */
  readonly headings: readonly string[];
  /** Column of the sheet at which the rows begin, 0-based. */
  readonly left: number;
  readonly rows: readonly ForeignRow[];
  readonly aside: readonly AsideRow[];
}
