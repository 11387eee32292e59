import {
  BIGINT,
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBTimestampValue,
  TIMESTAMP,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { BEFORE_REGISTER } from '../../src/core/register/schema/columns';
import { secondsOf, UNIX_EPOCH_SERIAL, SECONDS_A_DAY } from '../../src/core/values/moment';
import type { FactColumns, FactType, FactValue } from '../../src/core/views/warehouse/factTable';
import { DATASET } from './dataset';

/** A row of an answer. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The embedded engine with nothing in it but the schema of the facts. */
export interface Duck {
  readonly run: (sql: string) => Promise<void>;
  readonly query: (sql: string) => Promise<readonly Row[]>;
  /** Columns of whole numbers that are not large, where rows would be too many. */
  readonly numbers: (sql: string) => Promise<readonly (readonly number[])[]>;
  /** Adds rows to a table of facts. */
  readonly append: (table: string, types: Readonly<Record<string, FactType>>, columns: FactColumns) => Promise<void>;
  readonly close: () => void;
}

/** What the engine could not do: a file that cannot be read, a disk that is full. */
export class EngineFailure extends Error {}

export async function openDuck(): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`CREATE SCHEMA ${DATASET}`);
  const read = (sql: string): ReturnType<typeof connection.runAndReadAll> =>
    connection.runAndReadAll(sql).catch(failed);
  return {
    run: async (sql) => void (await connection.run(sql).catch(failed)),
    query: async (sql) => (await read(sql)).getRowObjectsJS().map(plainRow),
    numbers: async (sql) => (await read(sql)).getColumnsJS() as number[][],
    append: (table, types, columns) => append(connection, table, types, columns),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function failed(error: unknown): never {
  throw new EngineFailure(error instanceof Error ? error.message : String(error));
}

function plainRow(row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): Row[string] {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === undefined ? null : (value as Row[string]);
}

const BEFORE_EVERYTHING = new DuckDBDateValue(Date.UTC(1, 0, 1) / 86_400_000);

/** The engine's type of each kind of fact, and how a value of it is handed over. */
const KINDS: Readonly<
  Record<FactType, readonly [DuckDBType, string, (value: Exclude<FactValue, null>) => DuckDBValue]>
> = {
  text: [VARCHAR, 'VARCHAR', (value) => value],
  whole: [BIGINT, 'BIGINT', (value) => BigInt(value)],
  number: [DOUBLE, 'DOUBLE', (value) => value],
  yesNo: [BOOLEAN, 'BOOLEAN', (value) => value],
  day: [
    DATE,
    'DATE',
    (value) => (value === BEFORE_REGISTER ? BEFORE_EVERYTHING : new DuckDBDateValue(Number(value) - UNIX_EPOCH_SERIAL)),
  ],
  moment: [
    TIMESTAMP,
    'TIMESTAMP',
    (value) =>
      new DuckDBTimestampValue(BigInt(secondsOf(Number(value)) - UNIX_EPOCH_SERIAL * SECONDS_A_DAY) * 1_000_000n),
  ],
};

/** The columns of a table as the engine declares them. */
export function duckColumns(types: Readonly<Record<string, FactType>>): string {
  return Object.entries(types)
    .map(([name, type]) => `${name} ${KINDS[type][1]}`)
    .join(', ');
}

/** As many rows as the engine takes at once. */
const CHUNK = 2048;

async function append(
  connection: DuckDBConnection,
  table: string,
  types: Readonly<Record<string, FactType>>,
  columns: FactColumns,
): Promise<void> {
  const kinds = Object.entries(types).map(([name, type]) => ({ values: columns[name] ?? [], kind: KINDS[type] }));
  const rows = kinds[0]?.values.length ?? 0;
  const appender = await connection.createAppender(table, DATASET);
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(from + CHUNK, rows);
    const chunk = DuckDBDataChunk.create(
      kinds.map(({ kind: [type] }) => type),
      to - from,
    );
    chunk.setColumns(
      kinds.map(({ values, kind: [, , handOver] }) =>
        values.slice(from, to).map((value) => (value === null ? null : handOver(value))),
      ),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
