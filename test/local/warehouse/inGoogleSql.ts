import type { FactType } from '../../../src/core/views/warehouse/factTable';
import { FACT_TABLES } from '../../../src/core/views/warehouse/factTables';
import { PERIOD_TYPES } from '../../../src/core/views/warehouse/periodTable';
import { CATALOGUE_TYPES } from '../../../local/warehouse/catalogue';
import { DATASET } from '../../../local/warehouse/dataset';
import type { Duck, Row } from '../../../local/warehouse/duckdb';
import { oneQuery } from '../../../local/warehouse/oneQuery';
import type { GoogleSql, TableRows } from '../../builders/googleSql';
import type { AnsweredBy } from './judgedByCore';

/** Every table that SQL knows, by name. */
export const ALL_TABLES: Readonly<Record<string, Readonly<Record<string, FactType>>>> = {
  ...Object.fromEntries(FACT_TABLES.map(({ key, types }) => [key, { company: 'text', ...types }] as const)),
  periods: { company: 'text', ...PERIOD_TYPES },
  catalogue: CATALOGUE_TYPES,
};

/** The facts as they lie in the embedded engine, each moment with its time. */
export async function rowsIn(duck: Duck): Promise<Readonly<Record<string, TableRows>>> {
  const tables: Record<string, TableRows> = {};
  for (const [table, types] of Object.entries(ALL_TABLES)) {
    const columns = Object.entries(types).map(([name, type]) =>
      type === 'moment' ? `CAST(${name} AS VARCHAR) AS ${name}` : name,
    );
    tables[table] = { types, rows: await duck.query(`SELECT ${columns.join(', ')} FROM ${DATASET}.${table}`) };
  }
  return tables;
}

/** Google's engine asked instead of the embedded one, over the same facts. */
export function byGoogle(google: GoogleSql): AnsweredBy {
  return async (duck) => {
    const tables = await rowsIn(duck);
    return {
      query: async (sql) => {
        const { columns, rows } = await google.query(oneQuery(sql, { nameOf: (table) => table }), tables);
        return rows.map((row): Row => Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null])));
      },
    };
  };
}
