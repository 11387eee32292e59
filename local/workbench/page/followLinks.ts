import { ICommandService } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/sheets-ui';
import { toRange } from '../../univer/convert/ranges';
import type { UniverBook } from '../../univer/univerBook';
import type { UniverStore } from '../../univer/univerStore';
import type { LinkTarget } from './links';
import { linkTarget } from './links';

const scrollToRange = 'sheet.operation.scroll-to-range';

/** A click on a cell with `=HYPERLINK(…)` goes where it points; a drag that ends on it, and a click that widens the selection, do not. */
export function followLinks(book: UniverBook, store: UniverStore): void {
  book.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location: { subUnitId, row, col } }) => {
    const { current } = store.selection();
    if (current.row !== row || current.column !== col) return;
    const sheetId = book.idOf(subUnitId);
    const formula = store.readCells(sheetId, { row, column: col, rows: 1, columns: 1 })[0]?.[0]?.formula;
    const target = formula === undefined ? null : linkTarget(formula);
    if (target) follow(book, store, target);
  });
}

function follow(book: UniverBook, store: UniverStore, target: LinkTarget): void {
  if (target.kind === 'address') return void window.open(target.url, '_blank', 'noopener,noreferrer');
  const { sheetId, area } = target;
  const sheet = store.sheets().find(({ id }) => id === sheetId);
  if (!sheet || area.row + area.rows > sheet.rowCount || area.column + area.columns > sheet.columnCount) return;
  // As at Google: whoever follows a link to a hidden sheet wants to see it.
  if (sheet.hidden) store.changeSheet(sheetId, { hidden: false });
  store.select({ sheetId, areas: [area], current: { row: area.row, column: area.column } });
  void book.injector.get(ICommandService).executeCommand(scrollToRange, { range: toRange(area) });
}
