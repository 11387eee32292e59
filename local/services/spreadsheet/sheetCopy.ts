import type { Axis, SheetParts } from '../../store/sheetStore';
import type { ChartData, SheetData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { ServiceObject } from '../core/serviceClass';
import type { Book, SheetState } from './book';
import { pasteCells } from './cellBlocks';
import { formatFullReference, parseReference, splitNotation } from './notation';
import { createSheet } from './objects';
import { bookOf } from './spreadsheetObject';

/** `Copy of Deals` behind the last sheet of this spreadsheet or of another one that is open here. */
export function copySheetTo(state: SheetState, target: unknown): ServiceObject {
  const book = bookOf(target);
  const data = state.book.store.toData().sheets.find(({ id }) => id === state.id);
  if (!book || !data) throw scriptException('The spreadsheet to copy to is not open.');
  const name = freeName(book, `Copy of ${data.name}`);
  const index = book.store.sheets().length;
  if (book.id === state.book.id) return createSheet(book, copyWithin(book, state.id, name, index));
  return createSheet(book, bringIn(book, data, name, index));
}

const PARTS_WITH_IDS = ['metadata', 'protections', 'charts', 'bandings'] as const;

/** A copy in the same spreadsheet: what hangs on it is the copy's own. */
export function copyWithin({ store, host }: Book, sheetId: number, name: string, index: number): number {
  const id = store.copySheet(sheetId, name, index);
  for (const part of PARTS_WITH_IDS) {
    const list = store.readSheet(id, part).map((one) => ({ ...one, id: host.nextId() }));
    if (list.length > 0) store.writeSheet(id, part, list as SheetParts[typeof part]);
  }
  return id;
}

function freeName({ store }: Book, wanted: string): string {
  const taken = new Set(store.sheets().map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

function bringIn(book: Book, data: SheetData, name: string, index: number): number {
  const { store } = book;
  const { rowCount, columnCount, hidden, tabColor, frozenRows, frozenColumns, rightToLeft, hiddenGridlines } = data;
  const id = store.addSheet({ name, rowCount, columnCount }, index);
  store.changeSheet(id, { hidden, tabColor, frozenRows, frozenColumns, rightToLeft, hiddenGridlines });
  bringCells(book, id, data);
  bringLines(book, id, 'rows', data.rowHeights, data.hiddenRows);
  bringLines(book, id, 'columns', data.columnWidths, data.hiddenColumns);
  store.writeSheet(id, 'merges', data.merges);
  store.writeSheet(id, 'validations', data.validations);
  store.writeSheet(id, 'conditionalFormats', data.conditionalFormats);
  store.writeSheet(id, 'filter', data.filter);
  store.writeSheet(
    id,
    'bandings',
    data.bandings.map((one) => ({ ...one, id: book.host.nextId() })),
  );
  store.writeSheet(
    id,
    'charts',
    data.charts.map((chart) => ownChart(chart, data, name, book.host.nextId())),
  );
  return id;
}

function bringCells(book: Book, id: number, { rows }: SheetData): void {
  const columns = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  if (columns === 0) return;
  const cells = rows.map((row) => Array.from({ length: columns }, (_none, column) => row?.[column]));
  const area = { row: 0, column: 0, rows: rows.length, columns };
  pasteCells(book, id, area, cells, area, { contents: true, formats: true, notes: true });
}

function bringLines(
  { store }: Book,
  id: number,
  axis: Axis,
  sizes: Readonly<Record<number, number>>,
  hidden: Readonly<Record<number, true>>,
): void {
  for (const [line, pixels] of Object.entries(sizes)) store.setSize(id, axis, Number(line), 1, pixels);
  for (const line of Object.keys(hidden)) store.setHidden(id, axis, Number(line), 1, true);
}

/** A chart of the sheet's own data draws the copy's data afterwards. */
function ownChart(
  chart: ChartData,
  { name: oldName, rowCount, columnCount }: SheetData,
  name: string,
  id: number,
): ChartData {
  const ranges = chart.ranges.map((range) => {
    const { sheetName, reference } = splitNotation(range);
    const parsed = sheetName === oldName ? parseReference(reference, { rowCount, columnCount }) : null;
    return parsed ? formatFullReference(name, parsed.area) : range;
  });
  return { ...chart, id, ranges };
}
