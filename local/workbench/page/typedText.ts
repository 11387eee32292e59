import type { ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellContent } from '../../store/sheetStore';
import type { Area, CellData } from '../../store/workbookData';
import { localeFormats } from '../../services/values/localeFormats';
import type { TypedValue } from '../../services/values/typedText';
import { readTyped } from '../../services/values/typedText';
import { toUniverContent } from '../../univer/convert/cells';
import type { UniverBook } from '../../univer/univerBook';
import type { UniverStore } from '../../univer/univerStore';

/** Univer reads typed text as English; here it is read by the workbook's locale before it becomes the cell's value. */
export function readTypingByLocale(book: UniverBook, store: UniverStore): void {
  const interceptors = book.injector.get(SheetInterceptorService).writeCellInterceptor;
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell || cell.f || cell.si || (typeof cell.v !== 'string' && typeof cell.v !== 'number')) return next(cell);
      const plain = isPlainText(store, book.idOf(subUnitId), row, col);
      const typed = readTyped(String(cell.v), localeFormats(store.readWorkbook('locale')), plain);
      return next({ ...cell, ...typedCell(typed, cell) });
    },
  });
}

function typedCell(typed: TypedValue, cell: ICellData): ICellData {
  const { f, v, t } = toUniverContent(asCell(typed.content));
  const style = typeof cell.s === 'object' ? cell.s : undefined;
  return {
    v: v ?? null,
    t: t ?? null,
    p: cell.p ?? null,
    ...(f && { f }),
    ...(typed.numberFormat !== undefined && { s: { ...style, n: { pattern: typed.numberFormat } } }),
  };
}

function isPlainText(store: UniverStore, sheetId: number, row: number, column: number): boolean {
  return cellAt(store, sheetId, row, column)?.format?.numberFormat === '@';
}

function cellAt(store: UniverStore, sheetId: number, row: number, column: number): Readonly<CellData> | undefined {
  return store.readCells(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
}

function asCell(content: CellContent): CellData | undefined {
  if (content === null) return undefined;
  if (typeof content !== 'object') return { value: content };
  return 'formula' in content ? { formula: content.formula } : 'error' in content ? { value: content } : content;
}

/**
 * Text pasted from elsewhere arrives past the editor. What Univer left as text, or took for a number by English rules in
 * a plain-text cell, is read again and written as if it had been pasted so.
 */
export function rereadPasted(store: UniverStore, sheetId: number, area: Area): void {
  const formats = localeFormats(store.readWorkbook('locale'));
  store.readCells(sheetId, area).forEach((line, i) =>
    line.forEach((cell, j) => {
      if (!cell || typeof cell.value !== 'string' || cell.formula !== undefined || cell.runs) return;
      const plain = cell.format?.numberFormat === '@';
      const typed = readTyped(cell.value, formats, plain);
      if (typed.content === cell.value) return;
      store.writeCells(sheetId, area.row + i, area.column + j, [[typed.content]]);
      if (typed.numberFormat === undefined) return;
      const at = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
      if (cell.format?.numberFormat === undefined) {
        store.writeFormats(sheetId, at, { numberFormat: typed.numberFormat });
      }
    }),
  );
}
