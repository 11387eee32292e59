import type { Area, CellData, CellFormat, SheetData, TextRun, WorkbookData } from './workbookData';

/** Rows or columns: every structural change is along one of the two. */
export type Axis = 'rows' | 'columns';

export type CellValue = NonNullable<CellData['value']>;

/** What is written into a cell: a finished value (dates are serial wall-clock numbers), a formula or rich text; null empties it. */
export type CellContent =
  CellValue | { formula: string; value?: CellValue } | { value: string; runs: TextRun[] } | null;

/** Only the named properties change; null takes one back to the default. */
export type FormatPatch = { [Name in keyof CellFormat]?: NonNullable<CellFormat[Name]> | null };

/** What a tab shows about itself. `rowCount` and `columnCount` change only by inserting and deleting. */
export type SheetProperties = Pick<
  SheetData,
  | 'id'
  | 'name'
  | 'rowCount'
  | 'columnCount'
  | 'hidden'
  | 'tabColor'
  | 'frozenRows'
  | 'frozenColumns'
  | 'rightToLeft'
  | 'hiddenGridlines'
>;

export type SheetPropertiesPatch = Partial<Omit<SheetProperties, 'id' | 'rowCount' | 'columnCount'>>;

/** The lists hanging on a sheet, each read and replaced as a whole. */
export interface SheetParts {
  merges: readonly Area[];
  validations: SheetData['validations'];
  conditionalFormats: SheetData['conditionalFormats'];
  protections: SheetData['protections'];
  filter: SheetData['filter'];
  charts: SheetData['charts'];
  bandings: SheetData['bandings'];
  metadata: SheetData['metadata'];
  groups: NonNullable<SheetData['groups']>;
  print: SheetData['print'] | null;
}

/** What belongs to the workbook and to no sheet. */
export interface WorkbookParts {
  name: string;
  locale: string;
  timeZone: string;
  namedRanges: WorkbookData['namedRanges'];
  properties: Readonly<Record<string, string>>;
  metadata: NonNullable<WorkbookData['metadata']>;
}

/** The active sheet, what is selected in it and the active cell. */
export interface Selection {
  sheetId: number;
  areas: readonly Area[];
  current: { row: number; column: number };
}

export interface NewSheet {
  name: string;
  rowCount: number;
  columnCount: number;
  /** Wanted id; chosen by the store when absent or taken. */
  id?: number;
}

/**
 * A workbook behind a narrow waist: everything synchronous, rows and columns 0-based, cells without any time zone.
 * What is returned is a snapshot: it does not change with later writes and must not be changed by the reader.
 * Callers stay inside the grid and give unique sheet names: the services check and speak, a store does not.
 */
export interface SheetStore {
  /** In tab order. */
  sheets(): readonly SheetProperties[];
  /** Adds an empty sheet at the tab position and answers its id. */
  addSheet(sheet: NewSheet, index: number): number;
  /** Everything of a sheet under a new name (names, protections' ids and charts' ids included anew). */
  copySheet(sheetId: number, name: string, index: number): number;
  removeSheet(sheetId: number): void;
  moveSheet(sheetId: number, index: number): void;
  /** Renaming also rewrites formulas, rules and charts that mention the sheet. */
  changeSheet(sheetId: number, patch: SheetPropertiesPatch): void;

  readWorkbook<Name extends keyof WorkbookParts>(part: Name): WorkbookParts[Name];
  writeWorkbook<Name extends keyof WorkbookParts>(part: Name, value: WorkbookParts[Name]): void;

  /** Everything of the cells in a block, row by row; undefined is an empty, unformatted cell. */
  readCells(sheetId: number, area: Area): readonly (readonly (Readonly<CellData> | undefined)[])[];
  /** Replaces value, formula and rich text; formats and notes stay. */
  writeCells(sheetId: number, row: number, column: number, contents: readonly (readonly CellContent[])[]): void;
  /** One patch for the block, or a patch per cell; null clears all formatting. */
  writeFormats(
    sheetId: number,
    area: Area,
    patch: FormatPatch | null | readonly (readonly (FormatPatch | null)[])[],
  ): void;
  /** Null or an empty string removes a note. */
  writeNotes(sheetId: number, row: number, column: number, notes: readonly (readonly (string | null)[])[]): void;
  /** How many rows and columns it takes to hold everything with a value or a formula; 0 × 0 when empty. */
  extent(sheetId: number): { rows: number; columns: number };
  /**
   * Reorders contents, formats and notes of the rows of a block: row i of the result was row order[i] of the block.
   * Relative references of a formula move with its row, as in a copy.
   */
  reorderRows(sheetId: number, area: Area, order: readonly number[]): void;

  /** New rows or columns before index `at`; they take the formats of their neighbour when told. */
  insert(sheetId: number, axis: Axis, at: number, count: number, inherit?: 'before' | 'after'): void;
  remove(sheetId: number, axis: Axis, at: number, count: number): void;
  /** Moves rows or columns so that they stand before the one that had index `before`. */
  move(sheetId: number, axis: Axis, start: number, count: number, before: number): void;
  /** Pixels by index, only where they differ from the default. */
  sizes(sheetId: number, axis: Axis): Readonly<Record<number, number>>;
  /** Null goes back to the default size. */
  setSize(sheetId: number, axis: Axis, start: number, count: number, pixels: number | null): void;
  hidden(sheetId: number, axis: Axis): Readonly<Record<number, true>>;
  setHidden(sheetId: number, axis: Axis, start: number, count: number, hidden: boolean): void;

  readSheet<Name extends keyof SheetParts>(sheetId: number, part: Name): SheetParts[Name];
  writeSheet<Name extends keyof SheetParts>(sheetId: number, part: Name, value: SheetParts[Name]): void;

  selection(): Selection;
  select(selection: Selection): void;

  /** The whole workbook as plain data, independent of the store. */
  toData(): WorkbookData;
}
