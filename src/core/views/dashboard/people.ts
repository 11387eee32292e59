import {
  balancesOf,
  isConflict,
  isStructureAlarming,
  papersOfSellers,
  type EmployeeBalance,
} from '../../figures/sections/structure';
import type { DocumentRow } from '../../register/tables/documents';
import type { TableKey } from '../../register/tables/tables';
import { PALETTE } from '../palette';
import type { ViewCell } from '../sheet';
import { block, TABLE_ROW } from '../sheetDraft';
import type { DashboardContext } from './dashboardContext';

/** What one employee did in the period, as far as the structure rule looks at it. */
interface Person extends EmployeeBalance {
  /** Papers that should be on somebody who does not sell. */
  readonly papers: readonly DocumentRow[];
}

/** Always so many lines, so that the charts below stay where they are; those who break the rule come first. */
const LINES = 6;
/** Beside a number, without a heading, the first of its rows. */
const HEADS = ['employee', null, 'active', null, 'care', null, 'careShare', 'papers', null, 'broken'] as const;
const LINK_COLUMNS = [3, 5, 8] as const;
const BROKEN_COLUMN = HEADS.indexOf('broken');

/** Who stands behind the figures of structure: what each person did on both sides, and the rows to look at. */
export function addPeople(context: DashboardContext): void {
  const { draft, texts, formats } = context;
  const people = peopleOf(context);
  const { columns } = texts.dashboard.people;
  const head = draft.head(
    HEADS.map((column) => (column ? columns[column] : '')),
    [2, 4, 6, 7],
  );
  const shown = people.length > LINES ? people.slice(0, LINES - 1) : people;
  for (const person of shown) draft.add(cellsOf(person, context), TABLE_ROW);
  if (people.length > LINES) draft.add([texts.common.more(people.length - shown.length)]);
  if (people.length === 0) draft.add([texts.breakdowns.noRows]);
  while (draft.rowCount() <= head + LINES) draft.add([]);
  draft.style(block(head + 1, 2, LINES, BROKEN_COLUMN - 2), { align: 'right', numberFormat: formats.of('count') });
  draft.style(block(head + 1, HEADS.indexOf('careShare'), LINES), { numberFormat: formats.percentWhole });
  for (const column of LINK_COLUMNS) draft.style(block(head + 1, column, LINES), { align: 'center' });
  const isAlarming = isStructureAlarming(context.book.facts);
  draft.style(block(head + 1, BROKEN_COLUMN, LINES), { color: isAlarming ? PALETTE.bad : PALETTE.quiet });
  if (!isAlarming) return;
  const background = PALETTE.badLight;
  draft.colour(block(head + 1, 0, LINES, draft.width), { kind: 'filledLine', column: BROKEN_COLUMN, background });
}

function peopleOf({ book, period }: DashboardContext): readonly Person[] {
  const view = book.view(period);
  const people = new Map<string, Person>(
    balancesOf(view).map((balance) => [balance.employee, { ...balance, papers: [] }]),
  );
  for (const paper of papersOfSellers(view)) {
    const employee = paper.responsible;
    const person = people.get(employee) ?? { employee, activeContacts: [], careContacts: [], papers: [] };
    people.set(employee, { ...person, papers: [...person.papers, paper] });
  }
  return [...people.values()].sort(
    (left, right) => rulesBrokenBy(right) - rulesBrokenBy(left) || contactsOf(right) - contactsOf(left),
  );
}

function rulesBrokenBy(person: Person): number {
  return Number(isConflict(person)) + Number(person.papers.length > 0);
}

function contactsOf({ activeContacts, careContacts }: Person): number {
  return activeContacts.length + careContacts.length;
}

function cellsOf(person: Person, { texts, request }: DashboardContext): readonly ViewCell[] {
  const { employee, activeContacts, careContacts, papers } = person;
  const { bothSides, hasPapers } = texts.dashboard.people;
  const broken = [...(isConflict(person) ? [bothSides] : []), ...(papers.length > 0 ? [hasPapers] : [])];
  const linkTo = (table: TableKey, row: number | undefined): ViewCell => {
    const sheet = request.analysis.reading.located.get(table)?.sheet.name;
    return sheet === undefined || row === undefined ? '' : { text: texts.common.row(row), sheet, row };
  };
  return [
    employee || texts.common.notStated,
    '',
    activeContacts.length,
    linkTo('contacts', activeContacts[0]?.contact.row),
    careContacts.length,
    linkTo('contacts', careContacts[0]?.contact.row),
    contactsOf(person) === 0 ? '' : careContacts.length / contactsOf(person),
    papers.length,
    linkTo('documents', papers[0]?.row),
    broken.join(', '),
  ];
}
