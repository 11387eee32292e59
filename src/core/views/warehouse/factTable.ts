import type { FactSource } from './factSource';

/** What stands in a column: words, whole numbers (money in minor units), a fraction, a day, a moment, yes or no. */
export type FactType = 'text' | 'whole' | 'number' | 'day' | 'moment' | 'yesNo';
export type FactValue = string | number | boolean | null;

/** A column of facts in full: a value for each row. */
export type FactValues = readonly FactValue[];

/** The columns of a table of facts, by name. */
export type FactColumns = Readonly<Record<string, FactValues>>;

/** One kind of fact as a warehouse keeps it. Before its columns stands the company, which whoever writes it knows. */
export interface FactTable {
  readonly key: string;
  readonly types: Readonly<Record<string, FactType>>;
  readonly columnsOf: (source: FactSource) => FactColumns;
}

type Reader<Row, Value> = (row: Row, source: FactSource, place: number) => Value;

/** A column: its type, and how it is read from a row, the register it is of and its place among the rows. */
interface FactColumn<Row> {
  readonly type: FactType;
  readonly of: Reader<Row, FactValue>;
}

/** Kinds of columns of one kind of row, so that a table reads as a list of what it says. */
export function columnsFor<Row>(): {
  readonly [Type in keyof TypedValues]: (of: Reader<Row, TypedValues[Type]>) => FactColumn<Row>;
} {
  return {
    text: (of) => ({ type: 'text', of }),
    whole: (of) => ({ type: 'whole', of }),
    number: (of) => ({ type: 'number', of }),
    day: (of) => ({ type: 'day', of }),
    moment: (of) => ({ type: 'moment', of }),
    yesNo: (of) => ({ type: 'yesNo', of }),
  };
}

interface TypedValues {
  readonly text: string;
  readonly whole: number | null;
  readonly number: number | null;
  readonly day: number | null;
  readonly moment: number | null;
  readonly yesNo: boolean;
}

/** Every row in turn. It may be one that moves: nobody keeps it. */
export type EachRow<Row> = (visit: (row: Row, place: number) => void) => void;

export function factTable<Row>(
  key: string,
  columns: Readonly<Record<string, FactColumn<Row>>>,
  rowsOf: (source: FactSource) => EachRow<Row>,
): FactTable {
  const names = Object.keys(columns);
  return {
    key,
    types: Object.fromEntries(Object.entries(columns).map(([name, { type }]) => [name, type])),
    columnsOf: (source) => {
      const values = names.map((): FactValue[] => []);
      const readers = Object.values(columns).map(({ of }) => of);
      rowsOf(source)((row, place) => {
        readers.forEach((read, column) => values[column]?.push(read(row, source, place)));
      });
      return Object.fromEntries(names.map((name, column) => [name, values[column] ?? []]));
    },
  };
}

/** The rows of a list that is not long. */
export function eachOf<Row>(rows: readonly Row[]): EachRow<Row> {
  return (visit) => {
    rows.forEach(visit);
  };
}
