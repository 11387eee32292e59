import { figureByName, figureOf, type Figure } from '../figures/sections/catalogue';
import { isDateCell, type CellValue } from '../register/schema/cell';
import { textOfCell } from '../register/schema/columns';
import { periodAround } from '../register/time/period';
import type { Day, Moment } from '../values/moment';
import { moneyOf } from '../values/money';
import { inOrder } from './history';
import { HISTORY_CELLS } from './historySheet';
import type { StoredFigure } from './storedFigure';

type Grid = readonly (readonly CellValue[])[];

const { keyColumn, firstMonth, monthRow, closedRow, firstRow } = HISTORY_CELLS;

/** What a History sheet holds, as it was read back; rows that are not ours are passed over. */
export function readHistory(values: Grid): readonly StoredFigure[] {
  const months = (values[monthRow] ?? []).slice(firstMonth).map(monthOf);
  return inOrder(months.some((month) => month !== null) ? readWide(values, months) : readLong(values));
}

/** A column a month; what has changed since stands below, a line each. */
function readWide(values: Grid, months: readonly (Day | null)[]): readonly StoredFigure[] {
  const found = new Map<string, StoredFigure>();
  for (const row of values.slice(firstRow)) {
    const figure = figureOf(textOfCell(row[keyColumn] ?? ''));
    if (!figure) continue;
    const moved = monthOf(row[firstMonth]);
    if (moved !== null) {
      const place = `${moved} ${figure.key}`;
      const stored = found.get(place);
      if (stored) found.set(place, { ...stored, now: valueOf(row[firstMonth + 2], figure) });
      continue;
    }
    months.forEach((month, index) => {
      const cell = row[firstMonth + index] ?? '';
      if (month === null || cell === '') return;
      const closedOn = momentOf(values[closedRow]?.[firstMonth + index]);
      const value = valueOf(cell, figure);
      const closed = closedOn === null ? null : value;
      found.set(`${month} ${figure.key}`, { month, figure: figure.key, closed, closedOn, now: value });
    });
  }
  return [...found.values()];
}

/** The sheet as it was before months stood side by side: a line a month and figure. */
function readLong(values: Grid): readonly StoredFigure[] {
  return values.flatMap(([first = '', name = '', closed, now, , closedOn, key = '']): readonly StoredFigure[] => {
    const month = monthOf(first);
    const figure = figureOf(textOfCell(key)) ?? figureByName(textOfCell(name));
    if (month === null || !figure) return [];
    return [
      {
        month,
        figure: figure.key,
        closed: valueOf(closed, figure),
        closedOn: momentOf(closedOn),
        now: valueOf(now, figure),
      },
    ];
  });
}

function monthOf(cell: CellValue | undefined): Day | null {
  const at = momentOf(cell);
  return at === null ? null : periodAround(at, 'month').start;
}

function momentOf(cell: CellValue | undefined): Moment | null {
  return cell !== undefined && isDateCell(cell) ? cell.serial : null;
}

function valueOf(cell: CellValue | undefined, { unit }: Figure): number | null {
  if (typeof cell !== 'number') return null;
  return unit === 'money' ? moneyOf(cell) : cell;
}
