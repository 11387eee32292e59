import { PALETTE, TAB_COLORS } from './palette';
import { fitText } from './fitText';
import { GENERATED_SHEETS, type GeneratedSheetKey } from '../register/generatedNames';
import type {
  Chart,
  ColouredBlock,
  GeneratedSheet,
  LinkCell,
  SheetLayout,
  Style,
  ValidatedBlock,
  ViewCell,
} from './sheet';
import type { Block } from '../values/block';
import type { Language } from '../values/label';

/** A generated sheet while it is being put together, row by row from the top. */
export interface SheetDraft {
  /** Columns. */
  readonly width: number;
  /** How many rows there are so far: the position of the next one. */
  readonly rowCount: () => number;
  /** Appends a row (blank to the right) and gives its position; the style covers the whole width. */
  readonly add: (cells: readonly ViewCell[], style?: Style) => number;
  /** Appends the name of the sheet, or its first row with what stands beside the name. */
  readonly title: (text: string | readonly ViewCell[]) => number;
  /** Appends the heads of a table's columns; those at the given positions stand over numbers, to the right. */
  readonly head: (cells: readonly ViewCell[], numbers: readonly number[], lines?: number) => number;
  readonly style: (block: Block, style: Style) => void;
  readonly merge: (block: Block) => void;
  readonly note: (row: number, column: number, text: string) => void;
  readonly validate: (block: Block, rule: ValidatedBlock['rule']) => void;
  readonly colour: (block: Block, ...rules: readonly ColouredBlock['rule'][]) => void;
  readonly chart: (chart: Chart) => void;
  /** Lets a text that stands already lead somewhere: below it there may be what was not there yet. */
  readonly lead: (row: number, column: number, to: Omit<LinkCell, 'text'>) => void;
  readonly height: (row: number, pixels: number, rows?: number) => void;
  /** Cells that people type into: never shortened. */
  readonly typed: (block: Block) => void;
  readonly finish: (
    looks?: Partial<Pick<SheetLayout, 'frozenRows' | 'frozenColumns' | 'hiddenColumns'>>,
  ) => GeneratedSheet;
}

export function block(row: number, column: number, rows = 1, columns = 1): Block {
  return { row, column, rows, columns };
}

/** A text that stands to the right of a number is kept apart from it, or the two are read as one. */
export function apart(text: string): string {
  return text === '' ? '' : `\u2002${text}`;
}

export function draftSheet(key: GeneratedSheetKey, language: Language, columnWidths: readonly number[]): SheetDraft {
  const width = columnWidths.length;
  const cells: ViewCell[][] = [];
  const typed: Block[] = [];
  const layout = {
    styles: [] as (Block & { style: Style })[],
    merges: [] as Block[],
    validations: [] as ValidatedBlock[],
    conditionalFormats: [] as ColouredBlock[],
    notes: [] as { row: number; column: number; text: string }[],
    charts: [] as Chart[],
    rowHeights: [] as { row: number; height: number }[],
  };
  const dressedRows = (): number =>
    Math.max(upToRound(cells.length + 1), ...layout.styles.map(({ row, rows }) => row + rows));
  const style = (where: Block, look: Style): void => void layout.styles.push({ ...where, style: look });
  const height = (row: number, pixels: number, rows = 1): void => {
    for (let next = row; next < row + rows; next++) layout.rowHeights.push({ row: next, height: pixels });
  };
  const add: SheetDraft['add'] = (row, look) => {
    cells.push(Array.from({ length: width }, (_, column) => row[column] ?? ''));
    if (look) style(block(cells.length - 1, 0, 1, width), look);
    return cells.length - 1;
  };
  return {
    width,
    rowCount: () => cells.length,
    add,
    title: (text) => {
      const row = add(typeof text === 'string' ? [text] : text, TITLE);
      height(row, TITLE_HEIGHT);
      return row;
    },
    head: (names, numbers, lines = 2) => {
      const row = add(names, TABLE_HEAD);
      for (const column of numbers) style(block(row, column), { align: 'right' });
      height(row, lines * LINE_HEIGHT);
      return row;
    },
    style,
    merge: (where) => void layout.merges.push(where),
    note: (row, column, text) => void layout.notes.push({ row, column, text }),
    validate: (where, rule) => void layout.validations.push({ ...where, rule }),
    colour: (where, ...rules) => void layout.conditionalFormats.push(...rules.map((rule) => ({ ...where, rule }))),
    chart: (chart) => void layout.charts.push(chart),
    lead: (row, column, to) => {
      const line = cells[row];
      const text = line?.[column];
      if (line && typeof text === 'string') line[column] = { ...to, text };
    },
    height,
    typed: (where) => void typed.push(where),
    finish: (looks = {}) => {
      const whole: SheetLayout = {
        tabColor: TAB_COLORS.generated,
        frozenRows: 0,
        frozenColumns: 0,
        hiddenColumns: [],
        hidesGridlines: true,
        ...looks,
        ...layout,
        columnWidths,
        rows: dressedRows(),
        styles: [{ ...block(0, 0, dressedRows(), width), style: BASE }, ...layout.styles],
      };
      return { key, name: GENERATED_SHEETS[key][language], cells: fitText(cells, whole, typed), layout: whole };
    },
  };
}

/** Under everything: quiet lines instead of a grid. */
const BASE: Style = { color: PALETTE.ink, verticalAlign: 'middle' };

/**
 * Every second line of a list a shade darker, as long as its column says something. A list that is another one every day
 * is striped and not ruled: nothing has to be drawn or taken away when it has a line more or fewer.
 */
export function stripeLines(
  draft: SheetDraft,
  { row, column, rows, columns }: Block,
  filledColumn: number,
  background: string = PALETTE.stripe,
): void {
  const rule = { kind: 'filledLine', column: filledColumn, background } as const;
  for (let line = 1; line < rows; line += 2) draft.colour(block(row + line, column, 1, columns), rule);
}

const ROUND_ROWS = 50;

/** A sheet is dressed down to a round row: a few rows more or fewer change nothing of what lies under everything. */
function upToRound(rows: number): number {
  return Math.ceil(rows / ROUND_ROWS) * ROUND_ROWS;
}

const LEAST_ROOM = 100;

/** Rows to dress for a list of so many lines: it may grow and shrink within them without a change of looks. */
export function roomFor(lines: number): number {
  let room = LEAST_ROOM;
  while (room < lines) room *= 2;
  return room;
}

const TITLE: Style = { bold: true, fontSize: 16, color: PALETTE.ink };
const TITLE_HEIGHT = 32;
export const SUMMARY: Style = { color: PALETTE.quiet };
/** Pixels a line of small type needs. */
export const LINE_HEIGHT = 17;
const TABLE_HEAD: Style = {
  bold: true,
  color: PALETTE.quiet,
  fontSize: 9,
  wrap: 'wrap',
  verticalAlign: 'bottom',
  borderBottom: PALETTE.ink,
};
/** Title of a section of a sheet. */
export const SECTION: Style = { bold: true, fontSize: 12, color: PALETTE.accent, borderBottom: PALETTE.accent };
export const TABLE_ROW: Style = { borderBottom: PALETTE.line };
