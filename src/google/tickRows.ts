import { SMALL_TABLES } from '../core/register/smallTables';
import { readRegister } from '../core/register/tables/readRegister';
import type { TableKey } from '../core/register/tables/tables';
import { contactsOf, keysOfRow, LAST_CONTACTS, rowsNamed, type TickedTable } from '../core/work/tasks/tickRows';
import type { TaskRow } from '../core/work/tasks/taskRow';
import { indexKey, type IndexRow } from '../core/work/partyIndex';
import { adoptionsHere } from './adoptedSheets';
import { CELLS_AT_ONCE, openTable, type OpenTable } from './openTable';
import { rowsOfParties } from './partyIndex';
import { tabOfTable, topReader, wholeOf } from './tableTabs';
import type { ReadTab, Workbook } from './workbook';

/**
 * The part of the register that ticked lines are about: the rows they name, those that tell how it stands with their
 * parties by the hidden index, and the last contacts. Of a table that is long only its ids are read besides.
 */
export function readForTicks(workbook: Workbook, lines: readonly TaskRow[]): readonly ReadTab[] {
  const topOf = topReader(workbook, CELLS_AT_ONCE);
  const told: readonly TableKey[] = adoptionsHere(workbook).size > 0 ? ['columns'] : [];
  // A team decides a few things a week: the table of its decisions is short.
  const decided: readonly TableKey[] = lines.some(({ mark }) => mark?.key.rule === 'decision') ? ['decisions'] : [];
  const whole = [...told, ...SMALL_TABLES, ...decided].flatMap((key) => {
    const tab = tabOfTable(workbook, key, topOf);
    return tab ? [wholeOf(topOf(tab), workbook)] : [];
  });
  const open = (key: TickedTable): OpenTable | null => openTable(workbook, key, topOf);
  const contacts = open('contacts');
  contacts?.read(rowsNamed(lines, 'contacts'), LAST_CONTACTS);
  const deals = rowsNamed(lines, 'deals').size > 0 ? open('deals') : null;
  deals?.read(rowsNamed(lines, 'deals'));
  const documents = lines.some(({ mark }) => mark?.key.rule === 'document' || mark?.key.rule === 'papers');
  const papers = documents ? open('documents') : null;
  papers?.read(rowsNamed(lines, 'documents'));
  const parties = partiesOf(workbook, lines, [contacts, deals], whole);
  contacts?.read(contactsOf(parties.flatMap(([row]) => row ?? [])));
  // Whoever is no client stands on no row of Clients.
  const known = parties.flatMap((rows) =>
    rows.some(({ key }) => key.startsWith('id:')) ? (rows[0]?.party ?? []) : [],
  );
  const ids = new Set([...rowsNamed(lines, 'clients'), ...known].filter(Boolean));
  const clients = ids.size > 0 ? open('clients') : null;
  clients?.read(ids);
  return [...whole, ...[contacts, clients, deals, papers].flatMap((table) => table?.part() ?? [])];
}

/** What the index says of the parties of the rows that lines name, each by all its keys. */
function partiesOf(
  workbook: Workbook,
  lines: readonly TaskRow[],
  named: readonly (OpenTable | null)[],
  whole: readonly ReadTab[],
): readonly (readonly IndexRow[])[] {
  const { context } = readRegister(whole, workbook.locale);
  const wanted = new Set(lines.flatMap(({ mark }) => mark?.key.row ?? []));
  const ofRows = named.flatMap(
    (table) => table?.rowsWith(wanted).map((cells) => keysOfRow(table.located, cells, context)) ?? [],
  );
  const ofClients = [...rowsNamed(lines, 'clients')].map((id) => [indexKey('id', id)]);
  return rowsOfParties(workbook, [...ofRows, ...ofClients]);
}
