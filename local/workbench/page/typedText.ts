import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellContent, SheetStore } from '../../store/sheetStore';
import type { CellData } from '../../store/workbookData';
import { localeFormats } from '../../services/values/localeFormats';
import type { TypedValue } from '../../services/values/typedText';
import { readTyped } from '../../services/values/typedText';
import { plainFormula } from '../../univer/plainFormula';
import { toUniverContent } from '../../univer/convert/cells';
import type { UniverBook } from '../../univer/univerBook';
import type { UniverStore } from '../../univer/univerStore';

/** Univer reads typed text as English; here it is read by the workbook's locale before it becomes the cell's value. */
export function readTypingByLocale(book: UniverBook, store: UniverStore): void {
  const interceptors = book.injector.get(SheetInterceptorService).writeCellInterceptor;
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell) return next(cell);
      const formats = localeFormats(store.readWorkbook('locale'));
      if (cell.f) return next({ ...cell, f: plainFormula(cell.f, formats) });
      if (cell.t === CellValueType.FORCE_STRING || (typeof cell.v !== 'string' && typeof cell.v !== 'number')) {
        return next(cell);
      }
      const typed = typedInto(store, book.idOf(subUnitId), row, col, String(cell.v));
      return next({ ...cell, ...univerCell(typed, cell) });
    },
  });
}

/** What text becomes in a cell: by the workbook's locale, unless the cell is formatted as plain text. */
export function typedInto(store: SheetStore, sheetId: number, row: number, column: number, text: string): TypedValue {
  const formats = localeFormats(store.readWorkbook('locale'));
  const numberFormat = cellAt(store, sheetId, row, column)?.format?.numberFormat;
  const { content, numberFormat: own } = readTyped(text, formats, numberFormat === '@');
  const isFormula = typeof content === 'object' && content !== null && 'formula' in content;
  const read = isFormula ? { formula: plainFormula(content.formula, formats) } : content;
  return { content: read, ...(own !== undefined && numberFormat === undefined && { numberFormat: own }) };
}

/** The same as Univer takes it from its editor; truth values as words, because it forgets the type of a bare 1 or 0. */
export function univerCell(typed: TypedValue, cell: ICellData = {}): ICellData {
  if (typeof typed.content === 'boolean')
    return { v: typed.content ? 'TRUE' : 'FALSE', t: CellValueType.BOOLEAN, p: null };
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

function cellAt(store: SheetStore, sheetId: number, row: number, column: number): Readonly<CellData> | undefined {
  return store.readCells(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
}

function asCell(content: CellContent): CellData | undefined {
  if (content === null) return undefined;
  if (typeof content !== 'object') return { value: content };
  return 'formula' in content ? { formula: content.formula } : 'error' in content ? { value: content } : content;
}
