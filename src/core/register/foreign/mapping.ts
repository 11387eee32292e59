import type { CellValue } from '../schema/cell';
import { failure, ok, type Result } from '../../values/result';
import { tables, type TableKey } from '../tables/tables';

/** How the columns of a foreign file become columns of a table. The same shape as the mapping file. */
export interface Mapping {
  /** Column key of the register → where its value comes from. */
  readonly columns: Readonly<Record<string, ColumnSource>>;
  /** Replacements of values by column key: what the file says → what the register says. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Only rows whose file column holds (or begins with, or does not) one of these are taken. */
  readonly where: readonly RowFilter[];
  /** Column keys that tell whether a row is already there. */
  readonly key: readonly string[];
  /** Whether `11/05/2026` in the file is 11 May; null: as the file proves or the workbook has it. */
  readonly dayFirst: boolean | null;
  /** Fills differing cells too; otherwise a cell somebody typed stays and the difference is reported. */
  readonly overwrite: boolean;
  /** Sheet of a workbook file; the first when blank. */
  readonly sheet: string;
}

/** A column of the file, several joined by a space, or a constant; with text put before it. */
export interface ColumnSource {
  readonly from: readonly string[];
  readonly constant: string;
  readonly prefix: string;
}

export interface RowFilter {
  readonly column: string;
  readonly isOneOf: readonly string[];
  readonly isNotOneOf: readonly string[];
  readonly startsWith: readonly string[];
  readonly isFilled: boolean;
}

/** What is wrong with a mapping, by a code with the words its sentence needs. */
export interface MappingFault {
  readonly code: 'notAnObject' | 'unknownColumn' | 'badColumn' | 'badFilter' | 'badKey' | 'unknownOption';
  readonly found: string;
}

const OPTIONS = new Set(['columns', 'values', 'where', 'key', 'dayFirst', 'overwrite', 'sheet', 'comment']);

/** Checks a mapping read from a file; everything it names must exist, so that a typing error is found before the import. */
export function parseMapping(json: unknown, table: TableKey): Result<Mapping, MappingFault> {
  if (!isObject(json) || !isObject(json['columns'])) return failure({ code: 'notAnObject', found: typeof json });
  const unknown = Object.keys(json).find((option) => !OPTIONS.has(option));
  if (unknown !== undefined) return failure({ code: 'unknownOption', found: unknown });
  const known = new Set(Object.keys(tables[table].columns));
  const stranger = Object.keys(json['columns']).find((column) => !known.has(column));
  if (stranger !== undefined) return failure({ code: 'unknownColumn', found: stranger });
  const columns: Record<string, ColumnSource> = {};
  for (const [column, source] of Object.entries(json['columns'])) {
    const parsed = parseSource(source);
    if (!parsed) return failure({ code: 'badColumn', found: column });
    columns[column] = parsed;
  }
  const where = asList(json['where'] ?? []).map(parseFilter);
  if (where.includes(null)) return failure({ code: 'badFilter', found: JSON.stringify(json['where']) });
  const key = asList(json['key'] ?? defaultKey(columns)).map(String);
  const keyless = key.find((column) => !(column in columns));
  if (keyless !== undefined) return failure({ code: 'badKey', found: keyless });
  return ok({
    columns,
    values: (json['values'] ?? {}) as Mapping['values'],
    where: where.filter((filter) => filter !== null),
    key,
    dayFirst: typeof json['dayFirst'] === 'boolean' ? json['dayFirst'] : null,
    overwrite: json['overwrite'] === true,
    sheet: typeof json['sheet'] === 'string' ? json['sheet'] : '',
  });
}

/** Without a mapping file, columns of the same names are taken as they are. */
export function mappingOf(columnOfHeading: ReadonlyMap<string, string>): Mapping {
  const columns = Object.fromEntries(
    [...columnOfHeading].map(([column, heading]) => [column, { from: [heading], constant: '', prefix: '' }]),
  );
  return { columns, values: {}, where: [], key: defaultKey(columns), dayFirst: null, overwrite: false, sheet: '' };
}

/** Ids identify best, then the key of the source, then everything that is imported. */
function defaultKey(columns: Readonly<Record<string, unknown>>): readonly string[] {
  const best = ['id', 'sourceKey', 'taxId'].find((column) => column in columns);
  return best === undefined ? Object.keys(columns) : [best];
}

function parseSource(source: unknown): ColumnSource | null {
  if (typeof source === 'string') return { from: [source], constant: '', prefix: '' };
  if (!isObject(source)) return null;
  const from = asList(source['from'] ?? []).map(String);
  const constant = textOf(source['constant']);
  return from.length > 0 || constant !== '' ? { from, constant, prefix: textOf(source['prefix']) } : null;
}

function parseFilter(filter: unknown): RowFilter | null {
  if (!isObject(filter) || typeof filter['column'] !== 'string') return null;
  return {
    column: filter['column'],
    isOneOf: asList(filter['is'] ?? []).map(String),
    isNotOneOf: asList(filter['isNot'] ?? []).map(String),
    startsWith: asList(filter['startsWith'] ?? []).map(String),
    isFilled: filter['isFilled'] === true,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** One row of a foreign file by its headings. */
export type SourceRow = ReadonlyMap<string, CellValue>;

/** The headings a mapping asks for that the file does not have. */
export function missingHeadings(mapping: Mapping, headings: ReadonlySet<string>): readonly string[] {
  const asked = [
    ...Object.values(mapping.columns).flatMap(({ from }) => from),
    ...mapping.where.map(({ column }) => column),
  ];
  return [...new Set(asked)].filter((heading) => !headings.has(heading));
}
