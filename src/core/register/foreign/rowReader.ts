import type { Label } from '../../values/label';
import { wallClockIn } from '../../values/wallClock';
import type { CellValue } from '../schema/cell';
import type { Fault } from '../schema/column';
import { type Column } from '../schema/column';
import { textOfCell } from '../schema/columns';
import { provenDayFirst } from '../schema/readDate';
import { tables, type TableKey } from '../tables/tables';
import type { ColumnSource, Mapping } from './answers';
import { joinedMoment, readForeignDate, readForeignTime } from './foreignDate';
import { readForeignCell, type ColumnHabits, type ReadCell } from './foreignCell';
import { provenDecimal, readForeignNumber } from './foreignNumber';
import type { ForeignRow, ForeignTable, SourcePlace } from './foreignTable';
import { choicesOf } from './questions';
import type { RegisterView } from './registerView';

/** A row of the file as it is to stand in ours. */
export interface ReadRow {
  readonly sources: readonly SourcePlace[];
  /** By column key; blank ones left out. */
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly troubles: readonly Trouble[];
}

/** A cell that is worth a look. */
export interface Trouble {
  readonly column: string;
  readonly code: Fault['fault']['code'] | 'readAs';
  readonly found: string;
  readonly details: Readonly<Record<string, string>>;
}

/** Reads the rows of a foreign table as a mapping says: sources joined, words replaced, values made ours. */
export function rowReader(
  foreign: ForeignTable,
  mapping: Mapping,
  register: RegisterView,
): (row: ForeignRow) => ReadRow {
  const columns = Object.entries(mapping.columns).flatMap(([key, source]) =>
    source ? [columnReader(key, source, foreign, mapping, register)] : [],
  );
  return (row) => {
    const cells: Record<string, CellValue> = {};
    const troubles: Trouble[] = [];
    for (const { key, how, read, found } of columns) {
      const { cell, fault, isReadAs } = read(row);
      if (cell !== '') cells[key] = cell;
      if (how === 'answered' || (!fault && !isReadAs)) continue;
      const details = fault?.fault.details ?? {};
      troubles.push({ column: key, code: fault?.fault.code ?? 'readAs', found: found(row), details });
    }
    if (columns.some(({ how }) => how === 'answered') && !isTakenCall(cells, register)) delete cells['answeredAt'];
    return { sources: [{ sheet: row.sheet, row: row.row }], cells, troubles };
  };
}

function isTakenCall(cells: Readonly<Record<string, CellValue>>, { context }: RegisterView): boolean {
  const { direction, result } = tables.contacts.columns;
  return direction.read(cells['direction'] ?? '', context) === 'in' && result.read(cells['result'] ?? '', context) === 'reached'; // prettier-ignore
}

interface ColumnReader {
  readonly key: string;
  readonly how: ColumnSource['how'];
  readonly read: (row: ForeignRow) => ReadCell;
  readonly found: (row: ForeignRow) => string;
}

function columnReader(
  key: string,
  source: ColumnSource,
  foreign: ForeignTable,
  mapping: Mapping,
  register: RegisterView,
): ColumnReader {
  const column = columnOf(mapping.table, key);
  const parts = source.from.flatMap((from) => foreign.columns.find(({ heading }) => heading === from) ?? []);
  const cells = (): readonly CellValue[] =>
    parts.flatMap(({ index }) => foreign.rows.map((row) => row.cells[index] ?? ''));
  const dayFirst = mapping.dayFirst ?? provenOrder(column, cells) ?? register.context.dayFirst;
  const decimal = ['money', 'number', 'int'].includes(column.type)
    ? (provenDecimal(cells()) ?? usualDecimal(register))
    : null;
  const labels = new Map<string, Label>(choicesOf(mapping.table, key));
  const habits: ColumnHabits = {
    context: { ...register.context, dayFirst },
    clock: wallClockIn(register.timeZone),
    decimal,
    labelOf: (kind) => labels.get(kind)?.[register.language] ?? kind,
  };
  const positions = parts.map(({ index }) => index);
  const value = combined(source, column, positions, mapping.values[key] ?? {}, habits);
  return {
    key,
    how: source.how,
    read: remembering(column, (row) => value(row), (cell) => readForeignCell(cell, column, habits)),
    found: (row) => positions.map((position) => textOfCell(row.cells[position] ?? '')).filter(Boolean).join(' '),
  }; // prettier-ignore
}

/** Where people write the day first they part decimals by a comma, and `1.234` stays a question; in English it is none. */
function usualDecimal({ language }: RegisterView): '.' | null {
  return language === 'en' ? '.' : null;
}

function columnOf(table: TableKey, key: string): Column<unknown> {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const column = columns[key];
  if (!column) throw new RangeError(`No column ${key} in ${table}`);
  return column;
}

function provenOrder({ type }: Column<unknown>, cells: () => readonly CellValue[]): boolean | null {
  return type === 'date' || type === 'datetime' || type === 'month' ? provenDayFirst(cells()) : null;
}

/** Words, people and clients repeat: a text is read once. Dates and numbers mostly do not. */
function remembering(
  { type }: Column<unknown>,
  valueOf: (row: ForeignRow) => CellValue,
  read: (cell: CellValue) => ReadCell,
): (row: ForeignRow) => ReadCell {
  if (type === 'date' || type === 'datetime' || type === 'money') return (row) => read(valueOf(row));
  const known = new Map<string, ReadCell>();
  return (row) => {
    const cell = valueOf(row);
    if (typeof cell !== 'string') return read(cell);
    let answer = known.get(cell);
    if (!answer) known.set(cell, (answer = read(cell)));
    return answer;
  };
}

/** What stands in the columns of a source, as one cell. */
function combined(
  source: ColumnSource,
  column: Column<unknown>,
  positions: readonly number[],
  words: Readonly<Record<string, string>>,
  habits: ColumnHabits,
): (row: ForeignRow) => CellValue {
  const { how = 'joined', constant = '', prefix = '' } = source;
  const replaced = (cell: CellValue): CellValue => (hasWords ? (words[textOfCell(cell)] ?? cell) : cell);
  const hasWords = Object.keys(words).length > 0;
  const [only = -1] = positions;
  const filled = (row: ForeignRow): CellValue[] =>
    positions.map((at) => replaced(row.cells[at] ?? '')).filter((cell) => cell !== '');
  const value = (row: ForeignRow): CellValue => {
    if (positions.length === 1) return replaced(row.cells[only] ?? '');
    const cells = filled(row);
    if (how === 'product' || how === 'sum') return calculated(how, cells, positions.length, habits);
    if (how === 'first' || cells.length < 2) return cells[0] ?? '';
    return joined(column, cells, habits);
  };
  return (row) => {
    const cell = value(row);
    const told = cell === '' && constant !== '' ? replaced(constant) : cell;
    return prefix !== '' && told !== '' ? `${prefix}${textOfCell(told)}` : told;
  };
}

function calculated(
  how: 'product' | 'sum',
  cells: readonly CellValue[],
  parts: number,
  { decimal }: ColumnHabits,
): CellValue {
  const numbers = cells.map((cell) => readForeignNumber(cell, decimal));
  if (numbers.some((value) => typeof value !== 'number'))
    return cells.map(textOfCell).join(how === 'product' ? ' × ' : ' + ');
  if (how === 'product')
    return numbers.length < parts ? '' : numbers.reduce((total: number, value) => total * (value as number), 1);
  return numbers.length === 0 ? '' : numbers.reduce((total: number, value) => total + (value as number), 0);
}

function joined(
  { type, blank }: Column<unknown>,
  cells: readonly CellValue[],
  { context, clock }: ColumnHabits,
): CellValue {
  if (type === 'date' || type === 'datetime') {
    const [day = '', time = ''] = cells;
    const [date, fraction] = [readForeignDate(day, { dayFirst: context.dayFirst, clock }), readForeignTime(time)];
    if (typeof date === 'number' && typeof fraction === 'number') return { serial: joinedMoment(date, fraction) };
  }
  return cells.map(textOfCell).join(Array.isArray(blank) ? ', ' : ' ');
}
