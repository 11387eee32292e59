import type { ICellData } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Area } from '../../store/workbookData';
import type { UniverBook } from '../../univer/univerBook';
import { toRange } from '../../univer/convert/ranges';
import type { UniverStore } from '../../univer/univerStore';
import { readClipboard } from './clipboardText';
import { typedInto } from './typedInto';
import { univerCell } from './typedText';

/** Univer marks what it copied itself; that keeps its formats, formulas and rules. */
const ownMark = 'data-copy-id';

/**
 * Text from another program is pasted as if typed cell by cell: read by the workbook's locale, in the formats that the
 * cells have here. Univer would read it as English and bring foreign fonts along.
 */
export function pasteForeignText(grid: HTMLElement, book: UniverBook, store: UniverStore, now: () => number): void {
  const editor = book.injector.get(IEditorBridgeService);
  grid.ownerDocument.addEventListener(
    'paste',
    (event) => {
      const data = event.clipboardData;
      if (!data || editor.isVisible().visible || !isInGrid(grid, event.target)) return;
      const html = data.getData('text/html');
      if (html.includes(ownMark)) return;
      const block = readClipboard(html, data.getData('text/plain'));
      if (block.length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      paste(book, store, block, now());
    },
    true,
  );
}

/** Univer listens with an editor that lies anywhere in the page; only fields of our own dialogs are elsewhere. */
function isInGrid(grid: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (grid.contains(target)) return true;
  return target.closest('dialog, #sidebar, #top, #notices') === null;
}

function paste(book: UniverBook, store: UniverStore, block: readonly (readonly string[])[], now: number): void {
  const { sheetId, areas } = store.selection();
  const selected = areas[0];
  if (!selected) return;
  const area = pastedArea(selected, block);
  growGrid(store, sheetId, area);
  const value: Record<number, Record<number, ICellData>> = {};
  for (let i = 0; i < area.rows; i++) {
    const line: Record<number, ICellData> = {};
    for (let j = 0; j < area.columns; j++) {
      const source = block[i % block.length] ?? [];
      const text = source[j % widthOf(block)] ?? '';
      const typed = typedInto(store, { sheetId, row: area.row + i, column: area.column + j }, text, now);
      line[area.column + j] = univerCell(typed);
    }
    value[area.row + i] = line;
  }
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  const commands = book.injector.get(ICommandService);
  commands.syncExecuteCommand('sheet.command.set-range-values', { ...place, range: toRange(area), value });
  store.select({ sheetId, areas: [area], current: { row: area.row, column: area.column } });
}

function widthOf(block: readonly (readonly string[])[]): number {
  return Math.max(...block.map((line) => line.length));
}

/** A block goes where the selection begins; a selection of several times its size is filled with it. */
function pastedArea(selected: Area, block: readonly (readonly string[])[]): Area {
  const [rows, columns] = [block.length, widthOf(block)];
  const isMultiple = selected.rows % rows === 0 && selected.columns % columns === 0;
  return isMultiple ? selected : { row: selected.row, column: selected.column, rows, columns };
}

function growGrid(store: UniverStore, sheetId: number, area: Area): void {
  const sheet = store.sheets().find(({ id }) => id === sheetId);
  if (!sheet) return;
  const rows = area.row + area.rows - sheet.rowCount;
  const columns = area.column + area.columns - sheet.columnCount;
  if (rows > 0) store.insert(sheetId, 'rows', sheet.rowCount, rows);
  if (columns > 0) store.insert(sheetId, 'columns', sheet.columnCount, columns);
}
