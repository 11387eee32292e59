import type { TableField, TableMetadata } from '@google-cloud/bigquery';
import type { FactType } from '../../../src/core/views/warehouse/factTable';
import { FACT_TABLES, FACTS_VERSION } from '../../../src/core/views/warehouse/factTables';
import { PERIOD_TYPES } from '../../../src/core/views/warehouse/periodTable';
import { CATALOGUE_TYPES } from '../catalogue';

/** A table as BigQuery keeps it. */
export interface BigTable {
  readonly name: string;
  readonly types: Readonly<Record<string, FactType>>;
  /** Columns of money to the last digit, which no fact has. */
  readonly exact?: readonly string[];
  /** The day by which it is cut into partitions, so that a question about a month reads no more than that. */
  readonly day?: string;
}

const DAY_OF: Readonly<Record<string, string>> = {
  contacts: 'met_on',
  threads: 'opened_on',
  sales: 'sold_on',
  deals: 'opened_on',
  calls: 'called_on',
  documents: 'requested_on',
  logged_days: 'day_on',
  left_out: 'missed_on',
};

/** Everything that SQL knows: the facts, the periods that are told of, the catalogue of figures. */
export const BIG_TABLES: readonly BigTable[] = [
  ...FACT_TABLES.map(({ key, types }): BigTable => {
    const day = DAY_OF[key];
    return { name: key, types: { company: 'text', ...types }, ...(day !== undefined && { day }) };
  }),
  { name: 'periods', types: { company: 'text', ...PERIOD_TYPES } },
  { name: 'catalogue', types: CATALOGUE_TYPES },
];

/**
 * What `report` tells, worked out once at each load and cut by the first day of each period: a dashboard reads this and
 * not all facts anew.
 */
export const REPORT_TABLE: BigTable = {
  name: 'report_ready',
  types: {
    ...{ company: 'text', currency: 'text', as_of: 'moment', period: 'text', kind: 'text', start_on: 'day' },
    ...{ end_on: 'day', section: 'text', figure: 'text', label_en: 'text', label_ru: 'text', unit: 'text' },
    ...{ value: 'number', previous_value: 'number', target: 'number' },
    ...{ amount: 'number', previous_amount: 'number', target_amount: 'number' },
    ...{ n: 'whole', rows_used: 'whole', coverage: 'number' },
  },
  exact: ['amount', 'previous_amount', 'target_amount'],
  day: 'start_on',
};

const TYPES: Readonly<Record<FactType, string>> = {
  text: 'STRING',
  whole: 'INTEGER',
  number: 'FLOAT',
  yesNo: 'BOOLEAN',
  day: 'DATE',
  moment: 'DATETIME',
};

/** By this label we know what is ours in a dataset, and of which version of the facts. */
export const LABELS: Readonly<Record<string, string>> = { sales_register: `facts_${FACTS_VERSION}` };

export function isOurs({ labels }: Pick<TableMetadata, 'labels'>): boolean {
  return labels?.['sales_register'] !== undefined;
}

export function schemaOf({ types, exact = [] }: BigTable): TableField[] {
  return Object.entries(types).map(([name, type]) => ({ name, type: exact.includes(name) ? 'NUMERIC' : TYPES[type] }));
}

/** Cut by day where it has one; companies side by side within a day. */
export function tableMetadata(table: BigTable): TableMetadata {
  const isOfCompanies = 'company' in table.types;
  return {
    schema: { fields: schemaOf(table) },
    labels: { ...LABELS },
    ...(table.day !== undefined && { timePartitioning: { type: 'DAY', field: table.day } }),
    ...(isOfCompanies && { clustering: { fields: ['company'] } }),
  };
}

/** Whether a table that stands there already has our columns and partitions. */
export function isAsWanted(table: BigTable, { schema, timePartitioning, labels }: TableMetadata): boolean {
  const fields = (schema as { fields?: TableField[] } | undefined)?.fields ?? [];
  const said = (all: readonly TableField[]): string => all.map(({ name, type }) => `${name} ${type}`).join();
  return (
    said(fields) === said(schemaOf(table)) &&
    timePartitioning?.field === table.day &&
    labels?.['sales_register'] === LABELS['sales_register']
  );
}
