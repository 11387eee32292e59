import type { ICellDataForSheetInterceptor } from '@univerjs/core';
import { BooleanNumber, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverBook } from '../../univer/univerBook';
import { linkTarget } from './links';

const look = { cl: { rgb: '#1155cc' }, ul: { s: BooleanNumber.TRUE } };

/** Shows cells with `=HYPERLINK(…)` as links; a colour that somebody or a rule gave the cell stays. */
export function showLinks(book: UniverBook): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, { rawData, workbook }, next) {
      if (!rawData?.f || linkTarget(rawData.f) === null) return next(cell);
      // Conditional formats have been here before and answer a style of their own.
      const own = typeof cell?.s === 'object' ? cell.s : workbook.getStyles().getStyleByCell(rawData);
      const shown: ICellDataForSheetInterceptor = { ...cell };
      return next({ ...shown, s: { ...own, ...look, ...(own?.cl && { cl: own.cl }) } });
    },
  });
}
