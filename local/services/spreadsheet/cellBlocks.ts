import type { CellContent, FormatPatch } from '../../store/sheetStore';
import type { Area, CellData } from '../../store/workbookData';
import { offsetFormula } from '../../store/references';
import type { Book } from './book';
import { checkedArea } from './checkedArea';
import { sheetProperties } from './book';

type Cell = Readonly<CellData> | undefined;

/** Which sides of a cell a copy takes along. */
export interface CopiedParts {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly notes: boolean;
  /** Formulas are replaced by their results. */
  readonly valuesOnly?: boolean;
}

/** What `writeCells` needs to make a cell as this one is, moved by so many rows and columns. */
export function contentOf(cell: Cell, rows = 0, columns = 0): CellContent {
  if (!cell) return null;
  if (cell.formula !== undefined) {
    const formula = offsetFormula(cell.formula, rows, columns);
    return cell.value === undefined ? { formula } : { formula, value: cell.value };
  }
  if (cell.runs && typeof cell.value === 'string') return { value: cell.value, runs: cell.runs };
  return cell.value ?? null;
}

/** Writes cells read elsewhere into a block, top left at `area`; relative references follow from `origin`. */
export function pasteCells(
  book: Book,
  sheetId: number,
  area: Area,
  cells: readonly (readonly Cell[])[],
  origin: { row: number; column: number },
  parts: CopiedParts,
): void {
  const { store } = book;
  const rows = area.row - origin.row;
  const columns = area.column - origin.column;
  if (parts.contents) {
    const content = (cell: Cell): CellContent =>
      parts.valuesOnly ? (cell?.value ?? null) : contentOf(cell, rows, columns);
    store.writeCells(
      sheetId,
      area.row,
      area.column,
      cells.map((line) => line.map(content)),
    );
  }
  if (parts.formats) {
    store.writeFormats(sheetId, area, null);
    store.writeFormats(
      sheetId,
      area,
      cells.map((line) => line.map((cell): FormatPatch => ({ ...cell?.format }))),
    );
  }
  if (parts.notes) {
    store.writeNotes(
      sheetId,
      area.row,
      area.column,
      cells.map((line) => line.map((cell) => cell?.note ?? null)),
    );
  }
}

/** Empties contents, formats and notes of a block. */
export function eraseCells(book: Book, sheetId: number, area: Area): void {
  const nothing = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => undefined));
  pasteCells(book, sheetId, area, nothing, area, { contents: true, formats: true, notes: true });
}

/** The block that copies of a pattern fill: whole repetitions only, and at least one. */
export function repeatedArea(pattern: Area, target: Area): Area {
  const rows = Math.max(1, Math.floor(target.rows / pattern.rows)) * pattern.rows;
  const columns = Math.max(1, Math.floor(target.columns / pattern.columns)) * pattern.columns;
  return { row: target.row, column: target.column, rows, columns };
}

/** Copies a block as often as it fits whole into the target; answers what it filled. */
export function copyBlock(
  from: { area: Area; cells: readonly (readonly Cell[])[] },
  to: { book: Book; sheetId: number; area: Area },
  parts: CopiedParts,
): Area {
  const pattern = { ...from.area, rows: from.cells.length, columns: from.cells[0]?.length ?? 0 };
  const filled = checkedArea(repeatedArea(pattern, to.area), sheetProperties(to.book, to.sheetId));
  for (let row = 0; row < filled.rows; row += pattern.rows) {
    for (let column = 0; column < filled.columns; column += pattern.columns) {
      const area = { ...pattern, row: filled.row + row, column: filled.column + column };
      pasteCells(to.book, to.sheetId, area, from.cells, from.area, parts);
    }
  }
  return filled;
}
