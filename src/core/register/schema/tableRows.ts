import type { CellValue } from './cell';
import type { Column, ColumnType } from './column';
import type { RowOf, Table } from './table';

/** The values of one column by position of the row; a column in which nothing stands takes no room. */
export interface ColumnValues {
  /** Reads the value of a row. Each kind of column has code of its own for it, which the engine then puts in place. */
  getter(): (this: TableRow) => unknown;
  /** Takes what was read from a cell. */
  set(position: number, value: unknown, cell: CellValue): void;
  /** Takes a cell whose text was read before; false when it has to be read. */
  repeat(position: number, cell: CellValue): boolean;
  /** Puts other words where these stand. */
  respell(spellings: Spellings): void;
}

/** What is to stand instead of a word. */
export type Spellings = ReadonlyMap<string, string>;

function respell(values: unknown[], spellings: Spellings): void {
  values.forEach((value, index) => (values[index] = otherSpelling(value, spellings)));
}

function otherSpelling(value: unknown, spellings: Spellings): unknown {
  return typeof value === 'string' ? (spellings.get(value) ?? value) : value;
}

/** Dates, money, numbers: eight bytes each and nothing for the collector to visit; NaN stands for a blank. */
class NumberValues implements ColumnValues {
  private values: Float64Array | null = null;
  private readonly capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  getter(): (this: TableRow) => number | null {
    const valueAt = (position: number): number | null => {
      const value = this.values?.[position];
      return value === undefined || Number.isNaN(value) ? null : value;
    };
    return function () {
      return valueAt(this.position);
    };
  }

  set(position: number, value: unknown): void {
    if (value !== null) this.all()[position] = value as number;
  }

  repeat(): boolean {
    return false;
  }

  respell(): void {
    // Numbers are no words.
  }

  all(): Float64Array {
    this.values ??= new Float64Array(this.capacity).fill(Number.NaN);
    return this.values;
  }
}

/** Texts that are mostly different from row to row. */
class AnyValues implements ColumnValues {
  private values: unknown[] | null = null;
  private readonly capacity: number;
  private readonly blank: unknown;

  constructor(capacity: number, blank: unknown) {
    this.capacity = capacity;
    this.blank = blank;
  }

  getter(): (this: TableRow) => unknown {
    const valueAt = (position: number): unknown => (this.values === null ? this.blank : this.values[position]);
    return function () {
      return valueAt(this.position);
    };
  }

  set(position: number, value: unknown): void {
    this.all()[position] = value;
  }

  all(): unknown[] {
    this.values ??= new Array<unknown>(this.capacity).fill(this.blank);
    return this.values;
  }

  repeat(): boolean {
    return false;
  }

  respell(spellings: Spellings): void {
    if (this.values !== null) respell(this.values, spellings);
  }
}

/** Kinds, people, clients, phones: what repeats is read and kept once, and each row has its number. */
class CodedValues implements ColumnValues {
  readonly distinct: unknown[];
  codes: Int32Array | null = null;
  private readonly capacity: number;
  private readonly codeOfText = new Map<string, number>();
  private readonly codeOfValue = new Map<unknown, number>();

  constructor(capacity: number, blank: unknown) {
    this.capacity = capacity;
    this.distinct = [blank];
    this.codeOfValue.set(blank, 0);
  }

  getter(): (this: TableRow) => unknown {
    const valueAt = (position: number): unknown => this.distinct[this.codes?.[position] ?? 0];
    return function () {
      return valueAt(this.position);
    };
  }

  set(position: number, value: unknown, cell: CellValue): void {
    let code = this.codeOfValue.get(value);
    if (code === undefined) {
      code = this.distinct.push(value) - 1;
      this.codeOfValue.set(value, code);
    }
    if (typeof cell === 'string') this.codeOfText.set(cell, code);
    this.all()[position] = code;
  }

  repeat(position: number, cell: CellValue): boolean {
    const code = typeof cell === 'string' ? this.codeOfText.get(cell) : undefined;
    if (code === undefined) return false;
    this.all()[position] = code;
    return true;
  }

  all(): Int32Array {
    this.codes ??= new Int32Array(this.capacity);
    return this.codes;
  }

  respell(spellings: Spellings): void {
    respell(this.distinct, spellings);
  }
}

const NUMBERS: ReadonlySet<ColumnType> = new Set(['date', 'datetime', 'month', 'time', 'money', 'number', 'int']);

function valuesOf({ type, blank, choices, repeats }: Column<unknown>, capacity: number): ColumnValues {
  if (NUMBERS.has(type)) return new NumberValues(capacity);
  const isRepeated =
    repeats || type === 'choice' || choices !== undefined || ((type === 'phone' || type === 'email') && blank === '');
  return isRepeated ? new CodedValues(capacity, blank) : new AnyValues(capacity, blank);
}

/** A checked row: its place in the columns. Its cells are read from there by their names. */
class TableRow {
  readonly position: number;

  constructor(position: number) {
    this.position = position;
  }
}

/** The rows of one reading are of one class, with a property a column: a row itself knows nothing but its place. */
function rowClassOf(properties: ReadonlyMap<string, (this: TableRow) => unknown>): typeof TableRow {
  const RowOfReading = class extends TableRow {};
  for (const [key, get] of properties) Object.defineProperty(RowOfReading.prototype, key, { enumerable: true, get });
  return RowOfReading;
}

/**
 * The rows of a table as they are read, kept by columns: a million rows of twenty cells would otherwise be a million
 * objects of twenty fields, most of them blank.
 */
export class TableRows<AnyTable extends Table> {
  readonly rows: RowOf<AnyTable>[] = [];
  /** In the order in which the table declares its columns. */
  readonly columnValues: readonly ColumnValues[];
  private readonly rowNumbers: Int32Array;
  private readonly rowClass: typeof TableRow;

  constructor(table: AnyTable, capacity: number) {
    const columns = Object.entries(table.columns).map(([key, column]) => [key, valuesOf(column, capacity)] as const);
    const rowNumbers = new Int32Array(capacity);
    this.columnValues = columns.map(([, values]) => values);
    this.rowNumbers = rowNumbers;
    this.rowClass = rowClassOf(
      new Map<string, (this: TableRow) => unknown>([
        [
          'row',
          function () {
            return rowNumbers[this.position];
          },
        ],
        ...columns.map(([key, values]) => [key, values.getter()] as const),
      ]),
    );
    columnsBehind.set(this.rows, new Map(columns));
  }

  /** A new row without any values, of a row of its sheet; its position. */
  add(row: number): number {
    const position = this.rows.length;
    this.rowNumbers[position] = row;
    // The class has exactly the properties that the table declares.
    this.rows.push(new this.rowClass(position) as unknown as RowOf<AnyTable>);
    return position;
  }
}

const columnsBehind = new WeakMap<readonly object[], ReadonlyMap<string, ColumnValues | undefined>>();

/** A column of dates or numbers by position of the row; NaN where there is none. */
export function numbersOf<Row extends object>(rows: readonly Row[], key: NumericKey<Row>): Float64Array {
  const read = columnsBehind.get(rows)?.get(key);
  if (read instanceof NumberValues) return read.all();
  return Float64Array.from(rows, (row) => (row[key] as number | null) ?? Number.NaN);
}

type NumericKey<Row> = { [Key in keyof Row]: Row[Key] extends number | null ? Key : never }[keyof Row] & string;

/** A column of ids or other texts that differ from row to row, by position of the row. */
export function textsOf<Row extends object>(rows: readonly Row[], key: TextKey<Row>): readonly string[] {
  const read = columnsBehind.get(rows)?.get(key);
  // What was read into a column of texts are texts.
  return read instanceof AnyValues ? (read.all() as string[]) : rows.map((row) => row[key] as string);
}

type TextKey<Row> = { [Key in keyof Row]: Row[Key] extends string ? Key : never }[keyof Row] & string;

/** A column in which values repeat: each of them once, the blank one first, and the number of its own for every row. */
export interface Coded<Value> {
  readonly distinct: readonly Value[];
  readonly codes: Int32Array;
}

export function codedOf<Row extends object, Key extends keyof Row & string>(
  rows: readonly Row[],
  key: Key,
  blank: Row[Key],
): Coded<Row[Key]> {
  const known = columnsBehind.get(rows)?.get(key);
  const coded = known instanceof CodedValues ? known : codedAnew(rows, key, blank);
  // What was read into the column, or put there just now, are values of it.
  return { distinct: coded.distinct as Row[Key][], codes: coded.all() };
}

function codedAnew<Row extends object>(rows: readonly Row[], key: keyof Row, blank: unknown): CodedValues {
  const coded = new CodedValues(rows.length, blank);
  for (let position = 0; position < rows.length; position++) coded.set(position, rows[position]?.[key], '');
  return coded;
}

/**
 * The rows with other spellings in one column. Of rows that were read the column itself changes, a word and not a row at
 * a time; of others those that have such a word become new ones.
 */
export function respelled<Row extends object>(
  rows: readonly Row[],
  key: keyof Row & string,
  spellings: Spellings,
): readonly Row[] {
  const column = columnsBehind.get(rows)?.get(key);
  if (!column) return rows.map((row) => ({ ...row, [key]: otherSpelling(row[key], spellings) }));
  column.respell(spellings);
  return rows;
}
