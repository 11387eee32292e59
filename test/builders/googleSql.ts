import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Row } from '../../local/warehouse/duckdb';
import type { FactType } from '../../src/core/views/warehouse/factTable';

/** Rows of a table that the engine is handed with the question. */
export interface TableRows {
  readonly types: Readonly<Record<string, FactType>>;
  readonly rows: readonly Row[];
}

/** A column of an answer: its name and Google's type of it. */
export interface AnswerColumn {
  readonly name: string;
  readonly type: string;
}

export interface GoogleAnswer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly Row[string][])[];
}

/** Google's own SQL engine: the reference implementation of what BigQuery speaks. It keeps nothing. */
export interface GoogleSql {
  readonly query: (sql: string, tables: Readonly<Record<string, TableRows>>) => Promise<GoogleAnswer>;
  readonly close: () => void;
}

const TOOL = join(__dirname, '../../scripts/googlesql');

/** It is built for Linux x86-64 alone: nowhere else is anything that rests on it left out. */
export function isGoogleSqlHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

type Method = (question: unknown, answered: (error: Error | null, answer: never) => void) => void;

interface Service extends Readonly<Record<'GetLanguageOptions' | 'EvaluateQuery', Method>> {
  readonly close: () => void;
  readonly waitForReady: (deadline: number, ready: (error?: Error) => void) => void;
}

interface Evaluated {
  readonly content?: { readonly tableData?: { readonly row?: readonly { readonly cell?: readonly Cell[] }[] } };
  readonly prepared?: { readonly columns?: readonly { readonly name: string; readonly type: { typeKind: string } }[] };
}

type Cell = Readonly<Record<string, unknown>>;

export async function openGoogleSql(): Promise<GoogleSql> {
  if (!existsSync(join(TOOL, 'node_modules/.installed-from')))
    throw new Error("Google's SQL engine is not here: `npm test` fetches it into scripts/googlesql.");
  const packages = createRequire(join(TOOL, 'package.json'));
  const folder = join(TOOL, 'node_modules/@fivetrandevelopers/zetasql/lib/zetasql');
  const program = join(folder, 'remote_server.so');
  chmodSync(program, 0o755);
  const port = await freePort();
  const server = spawn(program, ['localhost', String(port)], { stdio: 'ignore' });
  const service = await serviceAt(packages, join(folder, 'protos'), port, server);
  const languageOptions = await call(service, 'GetLanguageOptions', { maximumFeatures: true });
  return {
    query: async (sql, tables) =>
      answerOf(await call<Evaluated>(service, 'EvaluateQuery', request(sql, tables, languageOptions))),
    close: () => {
      service.close();
      server.kill();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** As long as the engine may take to begin; longer than that it is not there. */
const BEGINS = 60_000;

async function serviceAt(
  packages: NodeJS.Require,
  protos: string,
  port: number,
  server: ChildProcess,
): Promise<Service> {
  const grpc = packages('@grpc/grpc-js') as {
    loadPackageDefinition: (definition: unknown) => {
      zetasql: { local_service: { ZetaSqlLocalService: new (...words: readonly unknown[]) => Service } };
    };
    credentials: { createInsecure: () => unknown };
  };
  const loader = packages('@grpc/proto-loader') as { loadSync: (file: string, options: object) => unknown };
  const definition = loader.loadSync('local_service.proto', { includeDirs: [protos], longs: String, enums: String });
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service;
  const service = new ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
    'grpc.max_reconnect_backoff_ms': 200,
    'grpc.initial_reconnect_backoff_ms': 50,
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    service.waitForReady(Date.now() + BEGINS, (error) => (error ? failed(error) : done()));
  });
  return service;
}

function call<Answer>(
  service: Service,
  method: 'GetLanguageOptions' | 'EvaluateQuery',
  question: unknown,
): Promise<Answer> {
  return new Promise((done, failed) => {
    service[method](question, (error, answer) => (error ? failed(error) : done(answer)));
  });
}

const KINDS: Readonly<Record<FactType, readonly [string, (value: never) => Cell]>> = {
  text: ['TYPE_STRING', (value: string) => ({ stringValue: value })],
  whole: ['TYPE_INT64', (value: number) => ({ int64Value: String(value) })],
  number: ['TYPE_DOUBLE', (value: number) => ({ doubleValue: value })],
  yesNo: ['TYPE_BOOL', (value: boolean) => ({ boolValue: value })],
  day: ['TYPE_DATE', (value: string) => ({ dateValue: Date.parse(`${value.slice(0, 10)}T00:00:00Z`) / 86_400_000 })],
  moment: ['TYPE_DATETIME', (value: string) => ({ datetimeValue: datetimeOf(value) })],
};

/** Year, month, day, hour, minute and second side by side in one number. */
function datetimeOf(text: string): Cell {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  const bits = [hour, minute, second].reduce((sum, part, index) => sum + (BigInt(part) << BigInt(12 - 6 * index)), 0n);
  const days = (BigInt(year) << 26n) + (BigInt(month) << 22n) + (BigInt(day) << 17n);
  return { bitFieldDatetimeSeconds: String(days + bits), nanos: 0 };
}

/** Only what the question names travels: the engine takes four megabytes at once. */
function request(sql: string, tables: Readonly<Record<string, TableRows>>, languageOptions: unknown): unknown {
  const words = new Set(sql.match(/\w+/g));
  const named = Object.entries(tables)
    .filter(([table]) => words.has(table))
    .map(([name, { types, rows }]) => {
      const columns = Object.entries(types).filter(([column]) => words.has(column));
      return { name, columns, rows };
    });
  return {
    sql,
    options: { languageOptions },
    simpleCatalog: {
      name: 'register',
      table: named.map(({ name, columns }) => ({
        name,
        column: columns.map(([column, type]) => ({ name: column, type: { typeKind: KINDS[type][0] } })),
      })),
      builtinFunctionOptions: { languageOptions },
    },
    tableContent: Object.fromEntries(
      named.map(({ name, columns, rows }) => [name, { tableData: { row: rows.map((row) => cells(row, columns)) } }]),
    ),
  };
}

function cells(row: Row, columns: readonly (readonly [string, FactType])[]): unknown {
  return {
    cell: columns.map(([column, type]) => {
      const value = row[column] ?? null;
      return value === null ? {} : KINDS[type][1](value as never);
    }),
  };
}

function answerOf({ content, prepared }: Evaluated): GoogleAnswer {
  const columns = (prepared?.columns ?? []).map(({ name, type }) => ({ name, type: type.typeKind }));
  const rows = (content?.tableData?.row ?? []).map(({ cell = [] }) => cell.map(plain));
  return { columns, rows };
}

const READ: Readonly<Record<string, (value: never) => Row[string]>> = {
  stringValue: (value: string) => value,
  int64Value: Number,
  doubleValue: (value: number) => value,
  boolValue: (value: boolean) => value,
  dateValue: (value: number) => new Date(value * 86_400_000).toISOString().slice(0, 10),
};

function plain(cell: Cell): Row[string] {
  for (const [kind, value] of Object.entries(cell)) {
    const read = READ[kind];
    if (read && value !== null && value !== undefined) return read(value as never);
  }
  return null;
}
