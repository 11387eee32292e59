/**
 * A workbook as plain data: what an .xlsx file, the in-memory store and the browser engine all convert from and to.
 * Rows and columns are 0-based here; cells are sparse. Everything is JSON-serialisable.
 */
export interface WorkbookData {
  name: string;
  /** Spreadsheet locale as Google writes it: `ru_RU`, `en_US`. */
  locale: string;
  /** Spreadsheet zone, `Asia/Novokuznetsk`. Cells hold wall-clock time in this zone. */
  timeZone: string;
  sheets: SheetData[];
  namedRanges: NamedRangeData[];
  /** Developer metadata, document properties and other things a workbook remembers, by key. */
  properties: Record<string, string>;
  /** Developer metadata of the workbook itself; that of sheets, rows and columns hangs on the sheet. */
  metadata?: MetadataData[];
}

export interface SheetData {
  /** Stable sheet id (Google's gid), unique in the workbook. */
  id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  hidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  rightToLeft: boolean;
  hiddenGridlines: boolean;
  /** rows[r][c]; a missing row or cell is empty and unformatted. */
  rows: (RowCells | undefined)[];
  /** Pixels by column or row index; absent = default (100 wide, 21 high). */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: Record<number, true>;
  hiddenRows: Record<number, true>;
  merges: Area[];
  validations: ValidationData[];
  conditionalFormats: ConditionalFormatData[];
  protections: ProtectionData[];
  filter: FilterData | null;
  charts: ChartData[];
  bandings: BandingData[];
  metadata: MetadataData[];
  /** Rows and columns that can be folded away; absent = none. */
  groups?: GroupData[];
  /** Page set-up for printing: A4 landscape, fit to width. Absent = the program's default. */
  print?: { landscape: boolean; fitToWidth: boolean };
}

export type RowCells = (CellData | undefined)[];

export interface CellData {
  /** Value or, with a formula, its stored result. A date or time is a number whose format is a date format. Error values are `{ error: '#REF!' }`. */
  value?: string | number | boolean | { error: string };
  /** With the leading `=`. */
  formula?: string;
  format?: CellFormat;
  note?: string;
  /** Rich text runs with links; `value` holds the whole text. */
  runs?: TextRun[];
}

export interface TextRun {
  start: number;
  end: number;
  link?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  color?: string;
  fontSize?: number;
  fontFamily?: string;
}

export interface CellFormat {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** Absent = as the value tells; `general-left` looks the same and is what Google keeps of `normal`. */
  horizontalAlignment?: 'left' | 'center' | 'right' | 'general-left';
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'wrap' | 'clip';
  rotation?: number;
  /** Letters upright, one below the other. */
  verticalText?: boolean;
  /** Absent = as the text itself tells. */
  textDirection?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderLine>>;
}

export interface BorderLine {
  style: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  color: string;
}

/** Half-open would be kinder to arithmetic, but every format involved counts rows: first row, first column, how many. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ValidationData {
  areas: Area[];
  /** Google's DataValidationCriteria name: VALUE_IN_LIST, VALUE_IN_RANGE, CHECKBOX, NUMBER_BETWEEN, DATE_IS_VALID_DATE, CUSTOM_FORMULA … */
  criteria: string;
  /** Its values as plain data: list items, `'Sheet'!A1:A9`, numbers, serial dates, formulas, showDropdown flags. */
  values: (string | number | boolean | string[])[];
  allowInvalid: boolean;
  helpText: string | null;
}

export interface ConditionalFormatData {
  areas: Area[];
  /** Google's BooleanCriteria name with its values, or a colour scale. */
  rule:
    | { kind: 'boolean'; criteria: string; values: (string | number)[]; format: CellFormat }
    | {
        kind: 'gradient';
        points: { type: 'min' | 'max' | 'number' | 'percent' | 'percentile'; value?: string; color: string }[];
      };
}

export interface ProtectionData {
  id: number;
  /** Absent = the whole sheet. */
  area?: Area;
  /** The named range that it follows. */
  rangeName?: string;
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Whether somebody has chosen who may edit; a new protection lets in whoever may edit the spreadsheet. */
  restricted?: boolean;
  unprotected?: Area[];
}

export interface FilterData {
  area: Area;
  criteria: Record<number, { hiddenValues?: string[]; condition?: { criteria: string; values: (string | number)[] } }>;
  /** The column (0-based) by which the filter sorted last. */
  sort?: { column: number; ascending: boolean };
}

export interface ChartData {
  id: number;
  /** Google's ChartType name: COLUMN, LINE, BAR, AREA, COMBO, PIE … */
  type: string;
  /** Source ranges in A1 with sheet name. */
  ranges: string[];
  position: { row: number; column: number; offsetX: number; offsetY: number; width: number; height: number };
  /** Google's option names: title, legend.position, colors, isStacked, series … */
  options: Record<string, unknown>;
  numHeaders: number;
  transposed: boolean;
}

export interface BandingData {
  /** Unique in the workbook once a script has asked for it. */
  id?: number;
  /** Bands run down columns instead of along rows. */
  byColumn?: boolean;
  area: Area;
  header: string | null;
  first: string;
  second: string;
  footer: string | null;
}

/** Rows or columns that fold away together. Groups of depth 2 lie inside one of depth 1, and so on. */
export interface GroupData {
  axis: 'rows' | 'columns';
  start: number;
  count: number;
  depth: number;
  collapsed: boolean;
}

export interface MetadataData {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Where it hangs: the sheet, a row or a column (0-based). */
  row?: number;
  column?: number;
}

export interface NamedRangeData {
  name: string;
  sheetId: number;
  area: Area;
}
