import { DIMENSIONS, TABLES_OF_BREAKDOWNS, tablesOfBreakdown } from '../../figures/sections/breakdowns';
import { FIGURES } from '../../figures/sections/catalogue';
import { TABLES_OF_COHORTS } from '../../figures/sections/cohorts';
import type { Facts } from '../../figures/facts/facts';
import type { TableKey } from '../../register/tables/tables';
import { foldKey } from '../../values/text';
import { columnsFor, eachOf, factTable } from './factTable';

const withheld = columnsFor<string>();

/** Figures and tables of figures that rest on a sheet which cannot be read: they have no data, rather than wrong ones. */
export const withheldTable = factTable<string>(
  'withheld',
  { figure: withheld.text((figure) => figure) },
  ({ facts: { unreadable } }) => {
    const rests = [
      ...FIGURES.map(({ key, tables }) => [key, tables] as const),
      ...DIMENSIONS.map((dimension) => [`by ${dimension}`, tablesOfBreakdown(dimension)] as const),
      ['cohorts', TABLES_OF_COHORTS] as const,
      ['payback', [...TABLES_OF_COHORTS, 'advertising']] as const,
      ['focus', [...TABLES_OF_BREAKDOWNS, 'advertising']] as const,
      ['outreach', [...TABLES_OF_BREAKDOWNS, 'deals']] as const,
    ];
    const isUnreadable = (table: TableKey): boolean => unreadable.has(table);
    return eachOf(rests.flatMap(([key, tables]) => (tables.some(isUnreadable) ? [key] : [])));
  },
);

const labels = columnsFor<string>();

/** Words that rows are grouped by, and what is the same of them in every company. */
export const labelTable = factTable<string>(
  'labels',
  { label: labels.text((label) => label), label_key: labels.text((label) => foldKey(label)) },
  ({ facts }) => eachOf([...wordsOf(facts)]),
);

function wordsOf({ rows, parties }: Facts): ReadonlySet<string> {
  const words = new Set<string>(['']);
  for (const { employee, line, activity } of rows.contacts) words.add(employee).add(line).add(activity);
  for (const { seller, line } of [...rows.sales, ...rows.deals]) words.add(seller).add(line);
  for (const { activity } of rows.advertising) words.add(activity);
  for (const { client } of parties) if (client) words.add(client.seller).add(client.segment).add(client.activity);
  return words;
}

interface Mark {
  readonly party: number;
  readonly mark: string;
}

const marks = columnsFor<Mark>();

/** By what a client of one workbook is known to be one of another: its tax number and its phones. */
export const markTable = factTable<Mark>(
  'marks',
  { party: marks.whole(({ party }) => party), mark: marks.text(({ mark }) => mark) },
  ({ facts }) =>
    eachOf(
      facts.parties.flatMap(({ index, clientRows }) =>
        [...new Set(clientRows.flatMap(({ taxId, phone }) => [taxId, ...phone]))]
          .filter((mark) => mark !== '')
          .map((mark) => ({ party: index, mark })),
      ),
    ),
);
