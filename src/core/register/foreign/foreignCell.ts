import { amountOf, moneyOf } from '../../values/money';
import { startOfMonth, type Moment } from '../../values/moment';
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
import { firstDayOf, monthOf } from './months';
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
  const isReadAs = column.type.startsWith('date') && typeof cell === 'string' && (cell.trim().endsWith('*') || monthAlone(cell) !== null); // prettier-ignore
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
      const named = monthAlone(cell);
      const month = named ?? readMonth(cell, context);
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

/** «Октябрь 2026»: the first day of the month; null for anything else. */
function monthAlone(cell: CellValue): Moment | null {
  const month = typeof cell === 'string' && /\p{L}{3}/u.test(cell) ? monthOf(cell) : null;
  return month?.year == null ? null : firstDayOf(month, month.year);
}

function dateOf(cell: CellValue, column: Column<unknown>, { context, clock }: ColumnHabits): CellValue | null | Fault {
  const read = monthAlone(cell) ?? readForeignDate(cell, { dayFirst: context.dayFirst, clock });
  if (typeof read === 'number') return { serial: read };
  // Words that stand for a date in a column of ours, such as «до реестра».
  return read instanceof Fault && !(column.read(cell, context) instanceof Fault) ? cell : read;
}

/** A long number as a program that took it for an amount wrote it: `7,9161234567E+10`. */
const SCIENTIFIC = /^(\d)[.,](\d+)e\+?(\d{1,2})$/i;

/** All digits of such a number; null where the program has dropped some. */
function digitsOf(cell: CellValue): string | null {
  const [, first = '', rest = '', power = ''] = SCIENTIFIC.exec(textOfCell(cell)) ?? [];
  return first === '' || rest.length > Number(power) ? null : `${first}${rest.padEnd(Number(power), '0')}`;
}

/** A number of ten digits ends in no five noughts. */
const DROPPED = /0{5}$/;

function asText(given: CellValue, column: Column<unknown>, context: ReadingContext): CellValue | Fault {
  const digits = column.type === 'phone' && typeof given === 'string' ? digitsOf(given) : null;
  if (digits !== null && DROPPED.test(digits)) return new Fault('badPhone');
  const cell = digits ?? given;
  const read = column.read(cell, context);
  if (read instanceof Fault) return read;
  if (typeof cell === 'string') return cleanText(cell);
  return column.type === 'text' ? textOfCell(cell) : cell;
}
