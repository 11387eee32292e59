import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the tables and views stand in the embedded engine. */
export const DATASET = 'register';

/** With what the names of groups begin among the companies. */
export const GROUP_MARK = '* ';

/** The views of `warehouse/`, each after those it reads. */
export const VIEWS = [
  'client_periods',
  'log_coverage',
  'bridges',
  'figures_active',
  'figures_inbound',
  'figures_retention',
  'figures_sales',
  'figures_entry',
  'figures_structure',
  'figures_deals',
  'figures',
  'rows_left_out',
  'breakdowns',
  'lines_together',
  'cohorts',
  'cohorts_by_quarter',
  'payback',
  'outreach',
  'focus',
  'people',
  'report',
] as const;

/** What a group's own facts are made of, before any view is asked. */
export const GROUP_VIEWS = ['group_sales', 'group_parties'] as const;

/** The query of a view, over the tables and views of a dataset. */
export function viewSql(view: (typeof VIEWS)[number] | (typeof GROUP_VIEWS)[number], dataset = DATASET): string {
  return readFileSync(join(sqlFolder(), `${view}.sql`), 'utf8').replaceAll('{dataset}', dataset);
}

/** `warehouse/` of our package, from a clone's sources as well as from the built command. */
export function sqlFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'warehouse', 'figures.sql')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'warehouse');
}

/** A text inside SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
