import type { Analysis } from '../../analysis';
import type { CellEdit } from '../../register/edits';
import type { TableKey } from '../../register/tables/tables';
import { dayOf, type Day } from '../../values/moment';
import { failure, ok, type Result } from '../../values/result';
import type { StaffRefusal } from './holiday';
import { editsOf, employedOn, missingIn, rowsFrom } from './staffRows';

/** What is still with a person: rows by which others would look for them tomorrow. What they have done stays theirs. */
export interface Belongings {
  /** Rows of Clients they look after, merged ones too: an undone merge must not bring them back. */
  readonly clients: readonly RowOf[];
  /** Deals that are neither won nor lost. */
  readonly deals: readonly RowOf[];
  /** Contacts of theirs with a next step today or later. */
  readonly steps: readonly RowOf[];
  /** Documents they are to make and that are not done. */
  readonly papers: readonly RowOf[];
}

interface RowOf {
  readonly id: string;
  readonly row: number;
}

export function belongingsOf({ reading, book }: Analysis, name: string, today: Day): Belongings {
  const { clients, contacts, documents } = reading.rows;
  return {
    clients: clients.filter(({ manager }) => manager === name),
    deals: book.facts.deals.rows.flatMap(({ deal, state }) => (state === 'open' && deal.seller === name ? deal : [])),
    steps: contacts.filter(({ employee, nextStepOn }) => employee === name && dayOf(nextStepOn ?? 0) >= today),
    papers: documents.filter(({ responsible, doneAt }) => responsible === name && doneAt === null),
  };
}

/** Somebody leaves, and others take over. */
export interface Leaving {
  readonly name: string;
  /** The last day of work. */
  readonly until: Day;
  /** Who gets the clients, and the open deals: shared evenly, row by row. */
  readonly clients: readonly string[];
  readonly deals: readonly string[];
  /** Who does whatever else still names the person: next steps, papers, replies. */
  readonly steps: string;
}

/**
 * The cells that hand everything over: clients and open deals get another name; Staff says the last day and who has the
 * rest. Contacts, sales, closed deals and who won a client stay with who did them.
 */
export function leavingEdits(
  { name, until, clients: carers, deals: sellers, steps: heir }: Leaving,
  analysis: Analysis,
  today: Day,
): Result<readonly CellEdit[], StaffRefusal> {
  const { reading } = analysis;
  const rows = rowsFrom(reading.rows.staff, name, today);
  if (rows.length === 0) return failure('nobody');
  const here = employedOn(reading.rows.staff, today).filter((one) => one !== name);
  if ([...carers, ...sellers, heir].some((one) => one !== '' && !here.includes(one))) return failure('badSubstitute');
  const { clients, deals, steps, papers } = belongingsOf(analysis, name, today);
  const isOpen = [
    clients.length > 0 && carers.length === 0,
    deals.length > 0 && sellers.length === 0,
    steps.length + papers.length > 0 && heir === '',
  ];
  if (isOpen.includes(true)) return failure('noHeir');
  if (missingIn(reading, ['until', 'substitute']).length > 0) return failure('noColumns');
  const handed = (table: TableKey, column: 'manager' | 'seller', own: readonly RowOf[], heirs: readonly string[]) =>
    own.flatMap(({ id, row }, index) =>
      editsOf({ table, id, row, column }, heirs[index % heirs.length] ?? '', reading, 'handOver'),
    );
  return ok([
    ...rows.flatMap(({ row, from }) => [
      // A role that would begin later never does.
      ...editsOf(
        { table: 'staff', id: name, row, column: 'until' },
        { serial: lastDay(from, until) },
        reading,
        'handOver',
      ),
      ...editsOf({ table: 'staff', id: name, row, column: 'substitute' }, heir, reading, 'handOver'),
    ]),
    ...handed('clients', 'manager', clients, carers),
    ...handed('deals', 'seller', deals, sellers),
  ]);
}

/** Of a role that has not begun yet its first day, so that its dates stay in order. */
function lastDay(from: number | null, until: Day): Day {
  return from === null ? until : Math.max(dayOf(from), until);
}
