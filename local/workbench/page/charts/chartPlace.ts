import { defaultSizes } from '../../../store/newWorkbook';
import type { Axis, SheetStore } from '../../../store/sheetStore';
import type { ChartData } from '../../../store/workbookData';

/** A point of the grid: a row or column and the pixels into it. */
export interface GridPoint {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

export interface ChartPlace {
  readonly from: GridPoint;
  readonly to: GridPoint;
  /** Pixels from the first cell's corner. */
  readonly left: number;
  readonly top: number;
}

/** Where a chart lies on its sheet, its lower right corner and its distance from A1 worked out from the sizes of rows and columns. */
export function chartPlace(store: SheetStore, sheetId: number, position: ChartData['position']): ChartPlace {
  const across = lengths(store, sheetId, 'columns');
  const down = lengths(store, sheetId, 'rows');
  const { row, column, offsetX, offsetY, width, height } = position;
  const end = walk(across, column, offsetX + width);
  const bottom = walk(down, row, offsetY + height);
  return {
    from: { row, column, rowOffset: offsetY, columnOffset: offsetX },
    to: { row: bottom.index, column: end.index, rowOffset: bottom.offset, columnOffset: end.offset },
    left: distance(across, column) + offsetX,
    top: distance(down, row) + offsetY,
  };
}

type Lengths = (index: number) => number;

function lengths(store: SheetStore, sheetId: number, axis: Axis): Lengths {
  const sizes = store.sizes(sheetId, axis);
  const hidden = store.hidden(sheetId, axis);
  return (index) => (hidden[index] ? 0 : (sizes[index] ?? defaultSizes[axis]));
}

function distance(length: Lengths, to: number): number {
  let sum = 0;
  for (let index = 0; index < to; index++) sum += length(index);
  return sum;
}

function walk(length: Lengths, start: number, pixels: number): { index: number; offset: number } {
  let index = start;
  let offset = pixels;
  for (; offset > length(index) && index < start + 10_000; index++) offset -= length(index);
  return { index, offset };
}
