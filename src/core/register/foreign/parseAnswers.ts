import { failure, ok, type Result } from '../../values/result';
import { foldHeading } from '../../values/text';
import { isNamed } from '../../values/label';
import type { Table } from '../schema/table';
import { TABLE_KEYS, tables, type TableKey } from '../tables/tables';
import type { Answers, ColumnSource, RowFilter } from './answers';
import { choicesOf } from './questions';

/** What is wrong with a mapping that somebody wrote, by a code with the words its sentence needs. */
export interface AnswersFault {
  readonly code: 'notAnObject' | 'unknownOption' | 'unknownTable' | 'noTable' | 'unknownColumn' | 'badColumn' | 'badValues' | 'badFilter' | 'badKey' | 'badOption'; // prettier-ignore
  readonly found: string;
  /** What would have been understood, where that is a list. */
  readonly known: readonly string[];
}

type Parsed<Value> = Result<Value, AnswersFault>;
type Json = Readonly<Record<string, unknown>>;

/** Names that a mapping may have; `comment` and `$schema` are for people and editors. */
export const ANSWER_OPTIONS = ['$schema', 'comment', 'table', 'columns', 'values', 'clients', 'where', 'key', 'dayFirst', 'sumBy', 'overwrite', 'sheet'] as const; // prettier-ignore

/**
 * Reads a mapping as people write it: tables, columns and words by key or by name in either language. `table` is what it is
 * for when the mapping does not say so itself. Everything it names must exist, so that a slip is found before the import.
 */
export function parseAnswers(json: unknown, table?: TableKey): Parsed<Answers> {
  if (!isObject(json)) return fault('notAnObject', typeof json);
  const unknown = Object.keys(json).find((option) => !(ANSWER_OPTIONS as readonly string[]).includes(option));
  if (unknown !== undefined) return fault('unknownOption', unknown, ANSWER_OPTIONS);
  const key = tableOf(json['table'], table);
  if (!key.ok) return key;
  const parts = [
    columnsIn(json['columns'], key.value),
    valuesIn(json['values'], key.value),
    whereIn(json['where']),
    keyIn(json['key'], key.value),
    optionsIn(json),
  ];
  let answers: Answers = key.value === undefined ? {} : { table: key.value };
  for (const part of parts) {
    if (!part.ok) return part;
    answers = { ...answers, ...part.value };
  }
  return ok(answers);
}

/** The table of this key or name in either language. */
export function tableNamed(name: string): TableKey | undefined {
  return TABLE_KEYS.find((key) => key === name || isNamed(name, tables[key].sheet) || foldHeading(key) === foldHeading(name)); // prettier-ignore
}

/** The column of this key or heading in either language. */
export function columnNamed(table: TableKey, name: string): string | undefined {
  const { columns }: Table = tables[table];
  const folded = foldHeading(name);
  const keys = Object.keys(columns);
  const headed = (key: string): readonly string[] => {
    const { heading, aliases = [] } = columns[key] ?? { heading: { ru: '', en: '' } };
    return [key, heading.ru, heading.en, ...aliases].map(foldHeading);
  };
  return keys.find((key) => key === name) ?? keys.find((key) => headed(key).slice(0, 3).includes(folded)) ?? keys.find((key) => headed(key).includes(folded)); // prettier-ignore
}

function tableOf(named: unknown, table: TableKey | undefined): Parsed<TableKey | undefined> {
  if (named === undefined) return ok(table);
  const key = typeof named === 'string' ? tableNamed(named) : undefined;
  if (key === undefined || (table !== undefined && table !== key))
    return fault('unknownTable', textIn(named), TABLE_KEYS);
  return ok(key);
}

function columnsIn(json: unknown, table: TableKey | undefined): Parsed<Answers> {
  if (json === undefined) return ok({});
  if (!isObject(json)) return fault('badColumn', 'columns');
  if (table === undefined) return fault('noTable', 'columns', TABLE_KEYS);
  const columns: Record<string, ColumnSource | null> = {};
  for (const [name, source] of Object.entries(json)) {
    const key = columnNamed(table, name);
    if (key === undefined) return fault('unknownColumn', name, Object.keys(tables[table].columns));
    const parsed = source === null ? null : sourceIn(source);
    if (parsed === undefined) return fault('badColumn', name);
    columns[key] = parsed;
  }
  return ok({ columns });
}

export const HOWS: readonly NonNullable<ColumnSource['how']>[] = ['joined', 'first', 'product', 'sum', 'byDirection', 'sides', 'answered']; // prettier-ignore
const SOURCE_OPTIONS = new Set(['from', 'how', 'constant', 'prefix']);

/** `"Heading"`, or `{ "from": …, "how": …, "constant": …, "prefix": … }`. */
function sourceIn(json: unknown): ColumnSource | undefined {
  if (typeof json === 'string') return { from: [json] };
  if (Array.isArray(json) && json.every((from) => typeof from === 'string')) return { from: json };
  if (!isObject(json) || Object.keys(json).some((option) => !SOURCE_OPTIONS.has(option))) return undefined;
  const from = listIn(json['from'] ?? []);
  const how = HOWS.find((known) => known === json['how']);
  const [constant, prefix] = [textIn(json['constant']), textIn(json['prefix'])];
  if (!from || (from.length === 0 && constant === '') || (json['how'] !== undefined && how === undefined))
    return undefined;
  return { from, ...(how && { how }), ...(constant !== '' && { constant }), ...(prefix !== '' && { prefix }) };
}

function valuesIn(json: unknown, table: TableKey | undefined): Parsed<Answers> {
  if (json === undefined) return ok({});
  if (!isObject(json)) return fault('badValues', 'values');
  if (table === undefined) return fault('noTable', 'values', TABLE_KEYS);
  const values: Record<string, Record<string, string>> = {};
  for (const [name, words] of Object.entries(json)) {
    const key = columnNamed(table, name);
    if (key === undefined) return fault('unknownColumn', name, Object.keys(tables[table].columns));
    if (!isObject(words)) return fault('badValues', name);
    values[key] = Object.fromEntries(
      Object.entries(words).map(([word, ours]) => [word, kindNamed(table, key, textIn(ours))]),
    );
  }
  return ok({ values });
}

/** A kind by its key or name; other words stay as they are: Lists may have them. */
function kindNamed(table: TableKey, column: string, word: string): string {
  return choicesOf(table, column).find(([kind, label]) => kind === word || isNamed(word, label))?.[0] ?? word;
}

function whereIn(json: unknown): Parsed<Answers> {
  if (json === undefined) return ok({});
  const where = (Array.isArray(json) ? json : [json]).map(filterIn);
  if (where.includes(null)) return fault('badFilter', JSON.stringify(json));
  return ok({ where: where.filter((filter) => filter !== null) });
}

function filterIn(json: unknown): RowFilter | null {
  if (!isObject(json) || typeof json['column'] !== 'string') return null;
  const list = (name: string): readonly string[] | undefined =>
    json[name] === undefined ? undefined : listIn(json[name]);
  const [is, isNot, startsWith] = ['is', 'isNot', 'startsWith'].map(list);
  const isFilled = json['isFilled'] === true;
  return { column: json['column'], ...(is && { is }), ...(isNot && { isNot }), ...(startsWith && { startsWith }), ...(isFilled && { isFilled }) }; // prettier-ignore
}

function keyIn(json: unknown, table: TableKey | undefined): Parsed<Answers> {
  const names = json === undefined ? [] : listIn(json);
  if (!names) return fault('badKey', JSON.stringify(json));
  if (names.length === 0) return ok({});
  if (table === undefined) return fault('noTable', 'key', TABLE_KEYS);
  const keys = names.map((name) => columnNamed(table, name));
  const missing = keys.indexOf(undefined);
  if (missing >= 0) return fault('badKey', names[missing] ?? '', Object.keys(tables[table].columns));
  return ok({ key: keys.filter((key) => key !== undefined) });
}

function optionsIn(json: Json): Parsed<Answers> {
  const { dayFirst, overwrite, sumBy, sheet, clients } = json;
  if (dayFirst !== undefined && dayFirst !== null && typeof dayFirst !== 'boolean')
    return fault('badOption', 'dayFirst');
  if (overwrite !== undefined && typeof overwrite !== 'boolean') return fault('badOption', 'overwrite');
  const wrong = Object.entries({ sumBy, sheet }).find(([, value]) => value !== undefined && typeof value !== 'string');
  if (wrong) return fault('badOption', wrong[0]);
  if (clients !== undefined && !isObject(clients)) return fault('badOption', 'clients');
  const names = Object.entries(clients ?? {}).map(([theirs, ours]) => [theirs, textIn(ours)] as const);
  return ok({
    ...(dayFirst !== undefined && { dayFirst }),
    ...(overwrite !== undefined && { overwrite }),
    ...(typeof sumBy === 'string' && { sumBy }),
    ...(typeof sheet === 'string' && { sheet }),
    ...(clients !== undefined && { clients: Object.fromEntries(names) }),
  });
}

function listIn(json: unknown): readonly string[] | undefined {
  const items: readonly unknown[] = Array.isArray(json) ? json : [json];
  return items.every((item) => typeof item === 'string' || typeof item === 'number') ? items.map(String) : undefined;
}

function textIn(json: unknown): string {
  return typeof json === 'string' || typeof json === 'number' ? String(json) : '';
}

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function fault(code: AnswersFault['code'], found: string, known: readonly string[] = []): Parsed<never> {
  return failure({ code, found, known });
}
