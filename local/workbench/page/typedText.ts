import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellContent } from '../../store/sheetStore';
import type { CellData } from '../../store/workbookData';
import { localeFormats } from '../../services/values/localeFormats';
import type { TypedValue } from '../../services/values/typedValue';
import { plainFormula } from '../../univer/plainFormula';
import { toUniverContent } from '../../univer/convert/cells';
import type { UniverBook } from '../../univer/univerBook';
import type { UniverStore } from '../../univer/univerStore';
import { typedInto } from './typedInto';

/** Univer reads typed text as English; here it is read by the workbook's locale before it becomes the cell's value. */
export function readTypingByLocale(book: UniverBook, store: UniverStore, now: () => number): void {
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
      const place = { sheetId: book.idOf(subUnitId), row, column: col };
      const typed = typedInto(store, place, String(cell.v), now());
      return next({ ...cell, ...univerCell(typed, cell) });
    },
  });
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

function asCell(content: CellContent): CellData | undefined {
  if (content === null) return undefined;
  if (typeof content !== 'object') return { value: content };
  return 'error' in content ? { value: content } : content;
}
