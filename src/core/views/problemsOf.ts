import type { Analysis } from '../analysis';
import type { Problem, ProblemCode } from '../register/schema/problem';
import type { Party } from '../register/tables/parties';

/** What only all rows of the register can tell: of one party's rows alone it would be said wrongly. */
const OF_ALL_ROWS: ReadonlySet<ProblemCode> = new Set([
  'unknownReference',
  'mergeLoop',
  'duplicateId',
  'duplicateSourceKey',
  'ambiguousPhone',
  'ambiguousEmail',
  'ambiguousName',
  'sharedName',
]);

/** What is to be put right in the rows of one party, as far as these rows alone tell it. */
export function problemsOf(analysis: Analysis, { index, client }: Party): readonly Problem[] {
  const { facts } = analysis.book;
  const { contacts, sales, deals, documents } = facts.rows;
  const isTheirs = (row: { readonly client: string }): boolean =>
    row.client !== '' && facts.partyOfClientCell(row.client)?.index === index;
  const rowsOf = (rows: readonly { readonly row: number }[]): ReadonlySet<number> =>
    new Set(rows.map(({ row }) => row));
  const ofParty = facts.contacts.rows.filter(({ party }) => party === index).map(({ contact }) => contact);
  const theirs: Readonly<Record<string, ReadonlySet<number>>> = {
    clients: rowsOf(client ? [client] : []),
    contacts: rowsOf([...contacts.filter(isTheirs), ...ofParty]),
    sales: rowsOf(sales.filter(isTheirs)),
    deals: rowsOf(deals.filter(isTheirs)),
    documents: rowsOf(documents.filter(isTheirs)),
  };
  return analysis
    .problems()
    .filter(({ table, row, code }) => theirs[table]?.has(row) === true && !OF_ALL_ROWS.has(code));
}
