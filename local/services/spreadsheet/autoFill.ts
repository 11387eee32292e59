import type { CellContent } from '../../store/sheetStore';
import type { Area, CellData } from '../../store/workbookData';
import type { EnumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { MethodTable } from '../core/serviceClass';
import type { RangeState } from './book';
import { contains } from './blocks';
import { contentOf } from './cellBlocks';
import { rangeOf } from './objects';
import { readCells } from './readValues';

type Line = readonly (Readonly<CellData> | undefined)[];

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const cycles = [monthNames, dayNames, dayNames.map((name) => name.slice(0, 3))];

/** What stands at a place of an endless line of which `source` is the piece from 0 on; places before it are negative. */
function seriesOf(source: Line, alternate: boolean): (place: number) => CellContent {
  const values = source.map((cell) => cell?.value);
  const numbers = values.filter((value) => typeof value === 'number');
  if (!alternate && numbers.length === values.length && source.every((cell) => cell?.formula === undefined)) {
    const [first = 0, second] = numbers;
    const step = second === undefined ? 0 : (Number(numbers.at(-1)) - first) / (numbers.length - 1);
    return (place) => first + step * place;
  }
  const name = typeof values[0] === 'string' ? values[0] : '';
  const cycle = alternate ? undefined : cycles.find((names) => names.includes(name));
  if (cycle) {
    const start = cycle.indexOf(name);
    return (place) => cycle[modulo(start + place, cycle.length)] ?? null;
  }
  return (place) => contentOf(source[modulo(place, source.length)]);
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}

function fill(range: RangeState, target: Area, series?: EnumerationValue): void {
  const { book, sheetId, area } = range;
  if (!contains(target, area)) throw scriptException('AutoFill destination range must contain the source range.');
  const down = target.rows !== area.rows;
  if (down && target.columns !== area.columns) {
    throw scriptException('AutoFill destination range must extend the source range in only one direction.');
  }
  const alternate = series?.name() === 'ALTERNATE_SERIES';
  const cells = readCells(range);
  const lines = down ? (cells[0] ?? []).map((_cell, j) => cells.map((row) => row[j])) : cells;
  const makers = lines.map((line) => seriesOf(line, alternate));
  const contents = Array.from({ length: target.rows }, (_row, i) =>
    Array.from({ length: target.columns }, (_cell, j): CellContent => {
      const place = down ? i + target.row - area.row : j + target.column - area.column;
      return makers[down ? j : i]?.(place) ?? null;
    }),
  );
  book.store.writeCells(sheetId, target.row, target.column, contents);
}

/** As far down as the column beside it is filled. */
function neighbourExtent({ book, sheetId, area }: RangeState): Area {
  const { rows } = book.store.extent(sheetId);
  const column = area.column > 0 ? area.column - 1 : area.column + area.columns;
  const beside = book.store.readCells(sheetId, {
    row: area.row,
    column,
    rows: Math.max(rows - area.row, 1),
    columns: 1,
  });
  const end = beside.findIndex(([cell]) => cell?.value === undefined);
  return { ...area, rows: Math.max(area.rows, end < 0 ? beside.length : end) };
}

/** Continuing what stands in a range. */
export const rangeAutoFill: MethodTable<RangeState> = {
  autoFill: (range, destination: unknown, series?: EnumerationValue) => fill(range, rangeOf(destination).area, series),
  autoFillToNeighbor: (range, series?: EnumerationValue) => fill(range, neighbourExtent(range), series),
};
