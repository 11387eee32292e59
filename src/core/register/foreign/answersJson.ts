import { failure, ok, type Result } from '../../values/result';
import { foldHeading } from '../../values/text';
import type { Table } from '../schema/table';
import { IMPORTED_TABLES, tables, type TableKey } from '../tables/tables';
import type { Answers, ColumnSource, Mapping, RowFilter } from './answers';

/** What is wrong with answers kept as JSON, by a code with the words its sentence needs. */
export interface AnswersFault {
  readonly code: AnswersFaultCode;
  readonly found: string;
  /** What could stand there instead. */
  readonly known: readonly string[];
}

export type AnswersFaultCode =
  | 'notAnObject'
  | 'unknownOption'
  | 'unknownTable'
  | 'unknownColumn'
  | 'badColumn'
  | 'badValues'
  | 'badFilter'
  | 'badOption';

/** The ways in which several columns become one cell. */
export const SOURCE_WAYS = [
  'joined',
  'first',
  'product',
  'sum',
  'once',
  'byDirection',
  'sides',
  'answered',
  'document',
  'documentOfFirm',
] as const satisfies readonly ColumnSource['how'][];

/** Tests of a filter that take a text or several. */
export const FILTER_TESTS = ['is', 'isNot', 'startsWith', 'startsNot'] as const satisfies readonly (keyof RowFilter)[];

/** Options that are a text, and those that are yes or no. */
export const TEXT_OPTIONS = ['sumBy', 'sheet'] as const satisfies readonly (keyof Mapping)[];
export const TICK_OPTIONS = ['dayFirst', 'overwrite'] as const satisfies readonly (keyof Mapping)[];

const OPTIONS = [
  'table',
  'columns',
  'values',
  'clients',
  'where',
  'key',
  ...TEXT_OPTIONS,
  ...TICK_OPTIONS,
  'comment',
  '$schema',
];

/** A table by its key or by the name of its sheet in either language. */
export function tableNamed(name: string): TableKey | undefined {
  const wanted = foldHeading(name);
  return IMPORTED_TABLES.find((key) =>
    [key, tables[key].sheet.en, tables[key].sheet.ru].some((known) => foldHeading(known) === wanted),
  );
}

/** The table that answers are about, when they say so. */
export function tableOfAnswers(json: unknown): Result<TableKey | undefined, AnswersFault> {
  if (!isObject(json)) return failure({ code: 'notAnObject', found: typeof json, known: [] });
  const { table } = json;
  if (table === undefined) return ok(undefined);
  const found = tableNamed(textOf(table));
  return found === undefined
    ? failure({ code: 'unknownTable', found: textOf(table), known: IMPORTED_TABLES })
    : ok(found);
}

/**
 * Checks answers that somebody wrote down or a program kept. Columns of ours are named by key or by heading in either language;
 * all that is named must exist, so that a typing error is found before the import.
 */
export function parseAnswers(json: unknown, table: TableKey): Result<Answers, AnswersFault> {
  try {
    return ok(readAnswers(json, table));
  } catch (error) {
    if (error instanceof Wrong) return failure(error.fault);
    throw error;
  }
}

/** Answers as they are written into a file: only what was said, as short as it can be said. */
export function formatAnswers({
  table,
  columns,
  values,
  clients,
  where,
  key,
  dayFirst,
  sumBy,
  overwrite,
  sheet,
}: Mapping): object {
  return {
    table,
    ...formatColumns(columns),
    ...(Object.keys(values).length > 0 && { values }),
    ...(Object.keys(clients).length > 0 && { clients }),
    ...(where.length > 0 && { where }),
    ...(key.length > 0 && { key }),
    ...(dayFirst !== null && { dayFirst }),
    ...(sumBy !== '' && { sumBy }),
    ...(overwrite && { overwrite }),
    ...(sheet !== '' && { sheet }),
  };
}

/** Where columns of ours come from, as a file of answers says it. */
export function formatColumns(columns: Mapping['columns']): object {
  const short = Object.entries(columns).map(
    ([column, source]) => [column, source ? shortSource(source) : null] as const,
  );
  return { columns: Object.fromEntries(short) };
}

function shortSource(source: ColumnSource): ColumnSource | string {
  const [only] = source.from;
  const isPlain = source.from.length === 1 && Object.keys(source).length === 1;
  return isPlain && only !== undefined ? only : source;
}

class Wrong extends Error {
  readonly fault: AnswersFault;

  constructor(code: AnswersFaultCode, found: unknown, known: readonly string[] = []) {
    super(code);
    this.fault = { code, found: typeof found === 'string' ? found : JSON.stringify(found), known };
  }
}

function readAnswers(json: unknown, table: TableKey): Answers {
  if (!isObject(json)) throw new Wrong('notAnObject', typeof json);
  const unknown = Object.keys(json).find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) throw new Wrong('unknownOption', unknown, OPTIONS);
  const columnOf = columnsOf(tables[table]);
  return {
    table,
    ...options(json, TEXT_OPTIONS, 'string'),
    ...options(json, TICK_OPTIONS, 'boolean'),
    ...('columns' in json && { columns: mapped(json['columns'], 'badColumn', columnOf, sourceOf) }),
    ...('values' in json && { values: mapped(json['values'], 'badValues', columnOf, wordsOf) }),
    ...('clients' in json && { clients: wordsOf(json['clients'], 'clients') }),
    ...('where' in json && { where: listOf(json['where']).map(filterOf) }),
    ...('key' in json && { key: listOf(json['key']).map((column) => columnOf(textOf(column))) }),
  };
}

/** Null says the same as nothing: that nobody has answered. */
function options(json: Record<string, unknown>, names: readonly string[], type: 'string' | 'boolean'): Answers {
  const said = names.filter((name) => json[name] !== undefined && json[name] !== null);
  const wrong = said.find((name) => typeof json[name] !== type);
  if (wrong !== undefined) throw new Wrong('badOption', wrong);
  return Object.fromEntries(said.map((name) => [name, json[name]]));
}

/** Key of a column by its key or a heading in either language. */
function columnsOf({ columns }: Table): (name: string) => string {
  const keys = new Map(
    Object.entries(columns).flatMap(([key, { heading, aliases = [] }]) =>
      [...aliases, heading.ru, heading.en, key].map((name) => [foldHeading(name), key] as const),
    ),
  );
  return (name) => {
    const key = name in columns ? name : keys.get(foldHeading(name));
    if (key === undefined) throw new Wrong('unknownColumn', name, Object.keys(columns));
    return key;
  };
}

function mapped<Value>(
  json: unknown,
  code: AnswersFaultCode,
  columnOf: (name: string) => string,
  read: (value: unknown, column: string) => Value,
): Readonly<Record<string, Value>> {
  if (!isObject(json)) throw new Wrong(code, json);
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [columnOf(name), read(value, name)]));
}

function sourceOf(json: unknown, column: string): ColumnSource | null {
  if (json === null) return null;
  if (typeof json === 'string') return { from: [json] };
  if (!isObject(json)) throw new Wrong('badColumn', column);
  const from = listOf(json['from'] ?? []).map(textOf);
  const constant = textOf(json['constant']);
  const prefix = textOf(json['prefix']);
  const how = SOURCE_WAYS.find((way) => way === json['how']);
  if ((from.length === 0 && constant === '') || (json['how'] !== undefined && how === undefined)) {
    throw new Wrong('badColumn', column, SOURCE_WAYS);
  }
  return { from, ...(how && { how }), ...(constant !== '' && { constant }), ...(prefix !== '' && { prefix }) };
}

function wordsOf(json: unknown, column: string): Readonly<Record<string, string>> {
  if (!isObject(json)) throw new Wrong('badValues', column);
  return Object.fromEntries(Object.entries(json).map(([theirs, ours]) => [theirs, textOf(ours)]));
}

function filterOf(json: unknown): RowFilter {
  if (!isObject(json) || typeof json['column'] !== 'string') throw new Wrong('badFilter', json);
  const tests = FILTER_TESTS.filter((test) => json[test] !== undefined);
  const isFilled = json['isFilled'] === true;
  if (tests.length === 0 && !isFilled) throw new Wrong('badFilter', json);
  const asked = Object.fromEntries(tests.map((test) => [test, listOf(json[test]).map(textOf)]));
  return { column: json['column'], ...asked, ...(isFilled && { isFilled }) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
