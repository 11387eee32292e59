import { amountOf, moneyOf } from '../../values/money';
import { startOfMonth } from '../../values/moment';
import type { WallClock } from '../../values/wallClock';
import { cleanText } from '../../values/text';
import { isFormulaError, type CellValue } from '../schema/cell';
import { isOtherCurrency } from '../schema/currency';
import { Fault, type Column } from '../schema/column';
import { textOfCell } from '../schema/columns';
import { readMonth } from '../schema/readDate';
import type { ReadingContext } from '../schema/readingContext';
import { isPlaceholder } from './asideRows';
import { dayWithoutTime, isDash, readForeignDate } from './foreignDate';
import { readForeignNumber, type DecimalMark } from './foreignNumber';

/** How the cells of one column of the file are read. */
export interface ColumnHabits {
  readonly context: ReadingContext;
  readonly clock: WallClock;
  readonly decimal: DecimalMark;
  /** The name of a kind as the register writes it. */
  readonly labelOf: (kind: string) => string;
}

/** A cell as it is to stand in ours, and what is worth saying about it. */
export interface ReadCell {
  readonly cell: CellValue;
  /** It cannot be read and comes as it stands. */
  readonly fault: Fault | null;
  /** It was read as something else than it says: a star left out, words that say that there is nothing. */
  readonly isReadAs: boolean;
}

/** What a cell of the file is in a column of ours: real dates and numbers, our words for kinds, everything else as it stands. */
export function readForeignCell(cell: CellValue, column: Column<unknown>, habits: ColumnHabits): ReadCell {
  if (isNothing(cell)) return { cell: '', fault: null, isReadAs: false };
  if (typeof cell === 'string' && isPlaceholder(cell)) return { cell: '', fault: null, isReadAs: true };
  const read = valueOf(cell, column, habits);
  if (read instanceof Fault) return asItStands(cell, read);
  const isReadAs = column.type.startsWith('date') && typeof cell === 'string' && cell.trim().endsWith('*');
  return { cell: read === null ? '' : read, fault: null, isReadAs };
}

function isNothing(cell: CellValue): boolean {
  return cell === '' || cell === false || (typeof cell === 'string' && (cell.trim() === '' || isDash(cell.trim())));
}

function asItStands(cell: CellValue, fault: Fault): ReadCell {
  return { cell: typeof cell === 'string' ? cleanText(cell) : cell, fault, isReadAs: false };
}

function valueOf(cell: CellValue, column: Column<unknown>, habits: ColumnHabits): CellValue | null | Fault {
  if (isFormulaError(cell)) return new Fault('formulaError');
  const { context, clock, decimal } = habits;
  switch (column.type) {
    case 'date':
      return dateOf(dayWithoutTime(cell) ?? cell, column, habits);
    case 'datetime':
      return dateOf(cell, column, habits);
    case 'month': {
      const month = readMonth(cell, context);
      const read = month instanceof Fault ? readForeignDate(cell, { dayFirst: context.dayFirst, clock }) : month;
      return typeof read === 'number' ? { serial: startOfMonth(read) } : read;
    }
    case 'money': {
      const { currency } = context;
      if (typeof cell === 'string' && isOtherCurrency(cell, currency)) return new Fault('otherCurrency', { currency });
      const amount = readForeignNumber(cell, decimal);
      return typeof amount === 'number' ? amountOf(moneyOf(amount)) : amount;
    }
    case 'number':
    case 'int': {
      const value = readForeignNumber(cell, decimal);
      const read = typeof value === 'number' ? column.read(value, context) : value;
      return read instanceof Fault ? read : value;
    }
    case 'choice': {
      const kind = column.read(cell, context);
      return kind instanceof Fault || typeof kind !== 'string' ? (kind as Fault | null) : habits.labelOf(kind);
    }
    case 'time':
    case 'url':
    case 'id':
    case 'text':
    case 'phone':
    case 'email':
    case 'bool':
    case 'roles':
      return asText(cell, column, context);
  }
}

function dateOf(cell: CellValue, column: Column<unknown>, { context, clock }: ColumnHabits): CellValue | null | Fault {
  const read = readForeignDate(cell, { dayFirst: context.dayFirst, clock });
  if (typeof read === 'number') return { serial: read };
  // Words that stand for a date in a column of ours, such as «до реестра».
  return read instanceof Fault && !(column.read(cell, context) instanceof Fault) ? cell : read;
}

function asText(cell: CellValue, column: Column<unknown>, context: ReadingContext): CellValue | Fault {
  const read = column.read(cell, context);
  if (read instanceof Fault) return read;
  if (typeof cell === 'string') return cleanText(cell);
  return column.type === 'text' ? textOfCell(cell) : cell;
}
