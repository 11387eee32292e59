import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { SheetStore } from '../store/sheetStore';
import type { Area, CellData } from '../store/workbookData';
import { isComputed, toUniverContent } from './convert/cells';
import { mutations } from './mutations';
import { sheetNotes } from './pullSheet';
import type { UniverBook } from './univerBook';

type Cells = IObjectMatrixPrimitiveType<ICellData>;
type ReadableCells = readonly (readonly (Readonly<CellData> | undefined)[])[];

/** Size of the comment box of a note, in pixels. */
export const noteBox = { width: 200, height: 100 } as const;

/** Writes values, formulas and rich text of blocks into Univer, which repaints and recalculates. */
export function pushContents(book: UniverBook, model: SheetStore, sheetId: number, areas: readonly Area[]): void {
  const cells: Cells = {};
  eachCell(model, sheetId, areas, (cell, row, column) => ((cells[row] ??= {})[column] = toUniverContent(cell)));
  if (areas.length > 0) writeCells(book, sheetId, cells);
}

/** Each cell of each block as the model has it. */
function eachCell(
  model: SheetStore,
  sheetId: number,
  areas: readonly Area[],
  visit: (cell: Readonly<CellData> | undefined, row: number, column: number) => void,
): void {
  for (const area of areas) {
    model
      .readCells(sheetId, area)
      .forEach((line, i) => line.forEach((cell, j) => visit(cell, area.row + i, area.column + j)));
  }
}

function writeCells(book: UniverBook, sheetId: number, cellValue: Cells, onlyLook = false): void {
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  book.mutate(mutations.cells, { ...place, cellValue }, onlyLook ? { onlyLocal: true } : {});
}

/**
 * Sets the styles of blocks. Univer's own write would merge each style with the old one, which takes long on a large
 * block; here the style is exchanged and Univer is told which cells to paint anew.
 */
export function pushFormats(book: UniverBook, model: SheetStore, sheetId: number, areas: readonly Area[]): void {
  const matrix = book.worksheet(sheetId).getCellMatrix();
  const touched: Cells = {};
  eachCell(model, sheetId, areas, (cell, row, column) => {
    const at = matrix.getValue(row, column);
    if (!at && !cell?.format) return;
    const changed: ICellData = at ?? {};
    if (cell?.format) changed.s = book.styles.idOf(cell.format);
    else delete changed.s;
    matrix.setValue(row, column, changed);
    (touched[row] ??= {})[column] = { t: changed.t ?? null };
  });
  if (areas.length > 0) writeCells(book, sheetId, touched, true);
}

/** Brings the notes of a block, or of the whole sheet, in line with the model. */
export function pushNotes(book: UniverBook, model: SheetStore, sheetId: number, area: Area): void {
  const place = { unitId: book.unitId, sheetId: book.keyOf(sheetId) };
  for (const { row, col } of sheetNotes(book, sheetId)) {
    if (isInside(area, row, col)) book.mutate(mutations.removeNote, { ...place, row, col, silent: true });
  }
  model.readCells(sheetId, area).forEach((line, i) =>
    line.forEach((cell, j) => {
      if (cell?.note === undefined) return;
      const at = { row: area.row + i, col: area.column + j };
      const note = { ...noteBox, ...at, id: `note${at.row}-${at.col}`, note: cell.note };
      book.mutate(mutations.updateNote, { ...place, ...at, note, silent: true });
    }),
  );
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** After a structural change or a new name of a sheet: writes the formulas whose text is another now. */
export function pushChangedFormulas(book: UniverBook, model: SheetStore): void {
  for (const { id } of model.sheets()) {
    const { rows, columns } = model.extent(id);
    const changed = changedFormulas(book, id, model.readCells(id, { row: 0, column: 0, rows, columns }));
    if (Object.keys(changed).length > 0) writeCells(book, id, changed);
  }
}

function changedFormulas(book: UniverBook, sheetId: number, cells: ReadableCells): Cells {
  const matrix = book.worksheet(sheetId).getCellMatrix();
  const changed: Record<number, Record<number, ICellData>> = {};
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (!isComputed(cell) || matrix.getValue(row, column)?.f === cell.formula) return;
      (changed[row] ??= {})[column] = toUniverContent(cell);
    }),
  );
  return changed;
}
