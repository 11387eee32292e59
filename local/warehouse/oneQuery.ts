import { DATASET, VIEWS, viewSql } from './dataset';

export type ViewName = (typeof VIEWS)[number];

/** How the tables of facts are found. */
export interface FactsAsked {
  /** What the engine calls a table. */
  readonly nameOf: (table: string) => string;
  /** A condition on a table of facts, where only a part of it is read. */
  readonly conditions?: Readonly<Record<string, string>>;
}

/**
 * A query of views with everything they rest on in itself, so that an engine needs no views and reads of each table of
 * facts only the part that is asked for. It names a view as `register.figures`.
 */
export function oneQuery(sql: string, { nameOf, conditions = {} }: FactsAsked): string {
  const parts = VIEWS.filter((view) => viewsBelow(sql).has(view)).map((view) => `${view} AS (\n${sqlOf(view)}\n)`);
  const cut = Object.entries(conditions)
    .filter(([table]) => [sql, ...parts].some((part) => names(part).has(table)))
    .map(([table, condition]) => `${table} AS (\nSELECT f.* FROM ${nameOf(table)} AS f WHERE ${condition}\n)`);
  const local = new Set<string>([...VIEWS, ...Object.keys(conditions)]);
  const told = (part: string): string =>
    part.replace(/\bregister\.(\w+)/g, (_found, name: string) => (local.has(name) ? name : nameOf(name)));
  const all = [...cut, ...parts.map(told)];
  return `${all.length === 0 ? '' : `WITH ${all.join(', ')}\n`}${told(sql)}`;
}

function sqlOf(view: ViewName): string {
  return viewSql(view, DATASET).replace(/--.*$/gm, '').trim();
}

function names(sql: string): ReadonlySet<string> {
  return new Set([...sql.matchAll(/\bregister\.(\w+)/g)].map(([, name = '']) => name));
}

/** Every view that a query rests on, directly or through others. */
function viewsBelow(sql: string): ReadonlySet<ViewName> {
  const found = new Set<ViewName>();
  const open = [sql];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const view of VIEWS)
      if (!found.has(view) && names(next).has(view)) {
        found.add(view);
        open.push(sqlOf(view));
      }
  return found;
}
