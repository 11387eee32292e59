import type { DateCell } from '../register/schema/cell';
import type { Block } from '../values/block';
import type { GeneratedSheetKey } from '../register/generatedNames';

/**
 * A sheet the add-on writes, as a value: cells, looks and charts. Built without any host, written by one writer.
 * Positions are 0-based. Every row of `cells` has the same length.
 */
export interface GeneratedSheet {
  readonly key: GeneratedSheetKey;
  readonly name: string;
  readonly cells: readonly (readonly ViewCell[])[];
  readonly layout: SheetLayout;
}

/** A cell to write: a plain value (text is always text, never a formula), or text that leads to a row of the register. */
export type ViewCell = string | number | boolean | DateCell | LinkCell;

/** Shown as `text`; a click goes to the cell, the row (without a column) or the sheet (without a row). */
export interface LinkCell {
  readonly text: string;
  readonly sheet: string;
  /** 1-based row of that sheet; absent = its top. */
  readonly row?: number;
  /** 1-based column of that row; absent = its first. */
  readonly column?: number;
}

export function isLink(cell: ViewCell): cell is LinkCell {
  return typeof cell === 'object' && 'sheet' in cell;
}

/**
 * Looks of a sheet: each part is written only when it differs from what was written last time. Looks that nobody sees on
 * blank cells go on below a list, so that it may grow without changing them.
 */
export interface SheetLayout {
  /** How many rows have looks, one below the last line among them: it shares the line's border. */
  readonly rows: number;
  readonly tabColor: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one per column. */
  readonly columnWidths: readonly number[];
  /** Rows that are not of the usual height: 0-based row, pixels. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** 0-based; kept for the program, of no use to people. */
  readonly hiddenColumns: readonly number[];
  readonly styles: readonly StyledBlock[];
  /** Each row of a block becomes one cell. */
  readonly merges: readonly Block[];
  readonly validations: readonly ValidatedBlock[];
  readonly conditionalFormats: readonly ColouredBlock[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly charts: readonly Chart[];
  readonly hidesGridlines: boolean;
}

/** Later blocks lie over earlier ones. */
export interface StyledBlock extends Block {
  readonly style: Style;
}

export interface Style {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
  readonly borderBottom?: string;
}

export interface ValidatedBlock extends Block {
  readonly rule: { readonly kind: 'list'; readonly values: readonly string[] } | { readonly kind: 'checkbox' };
}

/**
 * Colours that follow the values: a scale for heat maps, a rule on the text or number of the cell, or one on another
 * column of its line: lines that say something there, and lines ticked off.
 */
export interface ColouredBlock extends Block {
  readonly rule:
    | { readonly kind: 'scale'; readonly low: string; readonly high: string }
    | { readonly kind: 'textIs'; readonly text: string; readonly background: string; readonly color: string }
    | {
        readonly kind: 'negative' | 'positive';
        readonly color: string;
        /** What the number must be below or above; 0 unless said. */
        readonly than?: number;
      }
    /** What cannot be a date, or a phone. */
    | { readonly kind: 'wrong'; readonly what: 'date' | 'phone'; readonly background: string; readonly color: string }
    | { readonly kind: 'filled'; readonly background: string; readonly color: string }
    | { readonly kind: 'filledLine'; readonly column: number; readonly background: string }
    | { readonly kind: 'ticked'; readonly column: number; readonly color: string };
}

/**
 * A chart over blocks of the same sheet; the first column of the first block holds the categories, the first row the
 * names. A combo draws its first series as a line on an axis of its own and the others as columns.
 */
export interface Chart {
  /** Stable, so that a chart is updated and never doubled. */
  readonly key: string;
  readonly type: 'column' | 'line' | 'bar' | 'combo';
  readonly isStacked: boolean;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly colors: readonly string[];
  /** Cell at the upper left corner, and size in pixels. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}
