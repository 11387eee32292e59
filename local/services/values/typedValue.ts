import type { CellContent } from '../../store/sheetStore';

/** What a spreadsheet makes of text that is typed or written into a cell, and the number format it gives the cell. */
export interface TypedValue {
  content: CellContent;
  numberFormat?: string;
}

/** A number that is a day, a time of day or both, and how the cell shows it. */
export interface TypedMoment {
  readonly serial: number;
  readonly pattern: string;
}
