import type { Table } from '../schema/table';
import { requiredColumns } from '../schema/table';
import type { Column } from '../schema/column';
import { tables, type TableKey } from '../tables/tables';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { isKnownHeading } from './knownHeadings';
import type { Match } from './matchColumns';

/** Plans and expenses hold the same kinds of things, and any words may be names of clients: there headings alone tell. */
const TOLD_TABLES: ReadonlySet<TableKey> = new Set<TableKey>(['sales', 'deals', 'contacts', 'clients']);
/** Nearly every cell is of the kind. */
const NEARLY_ALL = 0.9;
/** Less sure than any heading: somebody is asked. */
const TOLD = 0.5;

/**
 * Columns without which a row does not count, under headings that nobody knows or none at all: where a single column is left
 * that holds such things, it is offered.
 */
export function toldColumns(matches: readonly Match[], foreign: ForeignTable, table: TableKey): readonly Match[] {
  const columns: Readonly<Record<string, Column<unknown>>> = (tables[table] as Table).columns;
  const found: Match[] = [];
  if (!TOLD_TABLES.has(table) || (table === 'clients' && foreign.headingRows.length > 0)) return found;
  const isFree = (theirs: ForeignColumn): boolean =>
    theirs.made === null && !isKnownHeading(theirs.heading) && theirs.profile.filled > 0 && ![...matches, ...found].some((match) => match.foreign === theirs);
  for (const key of requiredColumns(tables[table])) {
    const type = columns[key]?.type;
    if (type === undefined || matches.some(({ column }) => column === key)) continue;
    const [only, ...more] = foreign.columns.filter((theirs) => isFree(theirs) && holds(theirs, type));
    if (only && more.length === 0) found.push({ column: key, foreign: only, strength: TOLD, why: 'content' });
  }
  return found;
} // prettier-ignore

function holds({ profile }: ForeignColumn, type: Column<unknown>['type']): boolean {
  const { shares, distinct, filled } = profile;
  if (type === 'date' || type === 'datetime') return shares.date >= NEARLY_ALL;
  if (type === 'money') return shares.number >= NEARLY_ALL && shares.date < NEARLY_ALL && shares.phone < NEARLY_ALL;
  if (type !== 'text') return false;
  const isOther = shares.date >= NEARLY_ALL || shares.email >= NEARLY_ALL || shares.phone >= NEARLY_ALL || shares.url >= NEARLY_ALL;
  return shares.text >= NEARLY_ALL && !isOther && (filled < 3 || distinct > 1);
} // prettier-ignore
