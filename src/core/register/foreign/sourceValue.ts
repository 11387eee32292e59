import { isDateCell, type CellValue } from '../schema/cell';
import type { Column } from '../schema/column';
import { textOfCell } from '../schema/columns';
import { normalisePhone } from '../schema/readPhone';
import type { Direction } from '../schema/choice';
import { isOfDocument, type ColumnSource } from './answers';
import type { Cells } from './cells';
import { documentKey } from './documentKey';
import { joinedMoment, readForeignDate, readForeignTime } from './foreignDate';
import type { ColumnHabits } from './foreignCell';
import { readForeignNumber } from './foreignNumber';

/** What the columns of a source say in a row, as one cell. The direction of a call decides which end of it is ours. */
export type SourceValue = (cells: Cells, direction: Direction | null) => CellValue;

export function sourceValue(
  { how = 'joined', constant = '', prefix = '' }: ColumnSource,
  column: Column<unknown>,
  positions: readonly number[],
  words: Readonly<Record<string, string>>,
  habits: ColumnHabits,
): SourceValue {
  const ours = new Map(Object.entries(words));
  const replaced = (cell: CellValue): CellValue => (ours.size > 0 ? (ours.get(textOfCell(cell)) ?? cell) : cell);
  const combine = COMBINED[how];
  const value: SourceValue = (cells, direction) => {
    const [only] = positions;
    if (positions.length === 1 && only !== undefined && !isOfDocument({ from: [], how }))
      return replaced(cells[only] ?? '');
    return combine(positions.map((at) => replaced(cells[at] ?? '')), { column, habits, direction }); // prettier-ignore
  };
  return (cells, direction) => {
    const cell = value(cells, direction);
    const told = cell === '' && constant !== '' ? replaced(constant) : cell;
    return prefix !== '' && told !== '' ? `${prefix}${textOfCell(told)}` : told;
  };
}

interface Around {
  readonly column: Column<unknown>;
  readonly habits: ColumnHabits;
  readonly direction: Direction | null;
}

type Combine = (cells: readonly CellValue[], around: Around) => CellValue;

const COMBINED: Readonly<Record<NonNullable<ColumnSource['how']>, Combine>> = {
  joined,
  answered: joined,
  once: joined,
  first: (cells) => cells.find((cell) => cell !== '') ?? '',
  product: (cells, { habits }) => calculated(cells, habits, ' × ', (total, value) => total * value, 1),
  sum: (cells, { habits }) => calculated(cells.filter(isSaid), habits, ' + ', (total, value) => total + value, 0),
  document: (cells, { habits: { context, clock } }) => documentKey(cells, { dayFirst: context.dayFirst, clock }),
  documentOfFirm: (cells, { habits: { context, clock } }) =>
    documentKey(cells.slice(0, -1), { dayFirst: context.dayFirst, clock }, cells[cells.length - 1]),
  sides: (cells, around) => directionOf(cells, around) ?? '',
  byDirection: (cells, around) => {
    const [ofIn = '', ofOut = ''] = cells;
    if (around.direction !== null) return around.direction === 'in' ? ofIn : ofOut;
    return isOutside(ofIn, around) === isOutside(ofOut, around) ? '' : isOutside(ofIn, around) ? ofIn : ofOut;
  },
};

function isSaid(cell: CellValue): boolean {
  return cell !== '';
}

function calculated(
  cells: readonly CellValue[],
  { decimal }: ColumnHabits,
  sign: string,
  step: (total: number, value: number) => number,
  start: number,
): CellValue {
  if (cells.length === 0 || cells.includes('')) return '';
  const numbers = cells.map((cell) => readForeignNumber(cell, decimal));
  const known = numbers.filter((value) => typeof value === 'number');
  return known.length === numbers.length ? known.reduce(step, start) : cells.map(textOfCell).join(sign);
}

function joined(
  parts: readonly CellValue[],
  { column: { type, blank }, habits: { context, clock } }: Around,
): CellValue {
  const cells = parts.filter(isSaid);
  const [day = '', time = ''] = cells;
  if (cells.length < 2) return day;
  if (type === 'date' || type === 'datetime') {
    const [date, fraction] = [readForeignDate(day, { dayFirst: context.dayFirst, clock }), readForeignTime(time)];
    if (typeof date === 'number' && typeof fraction === 'number') return { serial: joinedMoment(date, fraction) };
  }
  return cells.map(textOfCell).join(Array.isArray(blank) ? ', ' : ' ');
}

/** Who called whom, by which of the two is somebody outside: an extension or a name is one of us. */
function directionOf([from = '', to = '']: readonly CellValue[], around: Around): Direction | null {
  if (isOutside(from, around) === isOutside(to, around)) return null;
  return isOutside(from, around) ? 'in' : 'out';
}

function isOutside(cell: CellValue, { habits }: Around): boolean {
  if (isDateCell(cell)) return false;
  const text = textOfCell(cell);
  return text.replace(/\D/g, '').length >= 7 && normalisePhone(text, habits.context) !== null;
}
