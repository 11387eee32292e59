import type { FactColumns, FactTable, FactType } from '../../src/core/views/warehouse/factTable';
import type { FactSource } from '../../src/core/views/warehouse/factSource';
import { FACT_TABLES } from '../../src/core/views/warehouse/factTables';
import { periodColumns, PERIOD_TYPES } from '../../src/core/views/warehouse/periodTable';
import { previousPeriod, type Period } from '../../src/core/register/time/period';
import { CATALOGUE_TYPES, catalogueColumns } from './catalogue';
import { DATASET, VIEWS, viewSql } from './dataset';
import { duckColumns, type Duck } from './duckdb';

/** The types of a table with the company before them. */
export function withCompany(types: Readonly<Record<string, FactType>>): Readonly<Record<string, FactType>> {
  return { company: 'text', ...types };
}

/** Empty tables of facts, the catalogue of figures. */
export async function createTables(duck: Duck): Promise<void> {
  for (const { key, types } of FACT_TABLES) await createTable(duck, key, withCompany(types));
  await createPeriods(duck);
}

/** Whatever the facts are, periods and the catalogue come from the core. */
export async function createPeriods(duck: Duck): Promise<void> {
  await createTable(duck, 'periods', withCompany(PERIOD_TYPES));
  await createTable(duck, 'catalogue', CATALOGUE_TYPES);
  await duck.append('catalogue', CATALOGUE_TYPES, catalogueColumns());
}

async function createTable(duck: Duck, table: string, types: Readonly<Record<string, FactType>>): Promise<void> {
  await duck.run(`CREATE TABLE ${DATASET}.${table} (${duckColumns(types)})`);
}

/** Adds what a table knows of one register. */
export async function addFacts(duck: Duck, table: FactTable, company: string, source: FactSource): Promise<number> {
  const columns = table.columnsOf(source);
  await addRows(duck, table.key, table.types, company, columns);
  return Object.values(columns)[0]?.length ?? 0;
}

/** Periods of a company, each with the one before it. */
export async function addPeriods(
  duck: Duck,
  company: string,
  silenceLimit: number,
  periods: readonly Period[],
): Promise<void> {
  const asked = new Map([...periods, ...periods.map(previousPeriod)].map((period) => [period.key, period]));
  await addRows(duck, 'periods', PERIOD_TYPES, company, periodColumns([...asked.values()], silenceLimit));
}

async function addRows(
  duck: Duck,
  table: string,
  types: Readonly<Record<string, FactType>>,
  company: string,
  columns: FactColumns,
): Promise<void> {
  const [first = []] = Object.values(columns);
  await duck.append(table, withCompany(types), { company: first.map(() => company), ...columns });
}

export async function createViews(duck: Duck): Promise<void> {
  for (const view of VIEWS) await duck.run(`CREATE VIEW ${DATASET}.${view} AS ${viewSql(view)}`);
}
