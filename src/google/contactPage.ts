import { keyed } from '../core/register/appendedRows';
import { notDoneWords } from '../core/register/notDone';
import type { LocatedTable } from '../core/register/schema/locateTable';
import type { Language } from '../core/values/label';
import { textOfCell } from '../core/register/schema/columns';
import { readRegister } from '../core/register/tables/readRegister';
import type { TableKey } from '../core/register/tables/tables';
import { headingMissing, rowOfEntry, tooLongIn } from '../core/register/typedEntry';
import { knownParties, type KnownParty } from '../core/work/entry/knownParty';
import {
  isAbout,
  isClientOf,
  keysOfText,
  keysOfTyped,
  NAMING_COLUMNS,
  partOfSheet,
  rowsToRead,
  TELLING_COLUMNS,
} from '../core/work/entry/rowsAbout';
import { search, searchIndexOf } from '../core/work/entry/search';
import {
  INDEX_COLUMNS,
  isIndexKey,
  partyIndex,
  readIndexRows,
  type IndexKey,
  type IndexRow,
} from '../core/work/partyIndex';
import { keysOfRow } from '../core/work/tasks/tickRows';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, PartyRows, Taken } from '../pages/bridge/doors';
import { locatedOn } from './adoptedSheets';
import { extras } from './extras';
import { readCells } from './cells';
import { changeRegister, untoldIn } from './changeRegister';
import { beginRun } from './journal';
import { locked } from './lock';
import { languageHere, sentenceLogged } from './messages';
import { CELLS_AT_ONCE, openTable, type OpenTable } from './openTable';
import { showPage } from './pages';
import { keepParty, rowsOfParties } from './partyIndex';
import { tabOfTable, topReader, wholeOf } from './tableTabs';
import { whoIsHere } from './who';
import { markedTab, openWorkbook, readEntered, type Workbook } from './workbook';

/** The sidebar of everyday work: whoever is called or calls, what is known of them, and what was agreed. */
export function showContact(view: 'contact' | 'card'): void {
  const workbook = openWorkbook();
  const language = languageHere();
  const { addContact, clientCard } = everydayTextsOf(language).menu.commands;
  const title = (view === 'card' ? clientCard : addContact).replace('…', '');
  const user = whoIsHere() ?? '';
  showPage('contact', { language, title, view, user, known: view === 'card' ? knownInView(workbook) : null });
}

/** Whoever stands in the selected row of whatever sheet: a cell of it is their id, name, phone or e-mail. */
function knownInView(workbook: Workbook): KnownParty | null {
  const sheet = workbook.spreadsheet.getActiveSheet();
  const [row, columns] = [sheet.getActiveRange()?.getRow() ?? 1, sheet.getLastColumn()];
  if (columns === 0) return null;
  const [cells = []] = readCells(sheet.getRange(row, 1, 1, columns), workbook.clock);
  const keys = cells.map(textOfCell).filter(Boolean).flatMap(keysOfText);
  return knownParties(rowsOfParties(workbook, [keys])[0] ?? [])[0] ?? null;
}

/** So many rows of the index go over the bridge at once: less than 500 kilobytes. */
const ROWS_A_BLOCK = 5000;

export function readIndex(from: Taken<'readIndex'>): Given<'readIndex'> {
  const rows = indexRows(openWorkbook(), from, ROWS_A_BLOCK);
  const next = rows.isLast ? null : from + ROWS_A_BLOCK;
  return { parties: knownParties(rows.rows), next };
}

export function findParties(typed: Taken<'findParties'>): Given<'findParties'> {
  return search(searchIndexOf(knownParties(indexRows(openWorkbook(), 0, Infinity).rows)), typed);
}

/** Rows of the hidden index; before the first refresh those it will have. */
function indexRows(
  workbook: Workbook,
  from: number,
  most: number,
): { readonly rows: readonly IndexRow[]; readonly isLast: boolean } {
  const tab = markedTab(workbook, 'index');
  if (!tab) {
    const sheets = readEntered(workbook, [...WHOLE, 'clients', 'contacts']);
    const rows = partyIndex(extras().analyse({ sheets, now: workbook.now, locale: workbook.locale }).book.facts);
    return { rows: rows.slice(from, from + most), isLast: from + most >= rows.length };
  }
  const filled = tab.sheet.getDataRange();
  const count = Math.min(most, filled.getNumRows() - from);
  const values = count < 1 ? [] : readCells(filled.offset(from, 0, count, INDEX_COLUMNS.length), workbook.clock);
  return { rows: readIndexRows(values), isLast: count < most };
}

/** Small tables that decide how the rest is understood. */
const WHOLE = ['settings', 'lists', 'staff', 'standards', 'calendar'] as const satisfies readonly TableKey[];
const ABOUT = ['contacts', 'deals', 'sales', 'documents'] as const satisfies readonly TableKey[];

/** The rows about one party; of long tables nothing else is read but who the rows are about. */
export function readParty(given: Taken<'readParty'>): PartyRows {
  const workbook = openWorkbook();
  const topOf = topReader(workbook, CELLS_AT_ONCE);
  const whole = WHOLE.flatMap((key) => {
    const tab = tabOfTable(workbook, key, topOf);
    return tab ? [wholeOf(topOf(tab), workbook)] : [];
  });
  const { context } = readRegister(whole, workbook.locale);
  const keys = new Set(given.flatMap((one) => (isIndexKey(one) ? one : keysOfTyped(one, context))));
  const isMeant = isAbout(keys, context);
  let left = 0;
  const opened = ABOUT.flatMap((key): OpenTable[] => {
    const table = openTable(workbook, key, topOf);
    if (!table) return [];
    const rows = table.find(TELLING_COLUMNS, isMeant);
    const read = rowsToRead(rows);
    left += rows.length - read.length;
    table.readAt(read);
    return [table];
  });
  // Whoever is named in these rows may be another client after all, who is called from the same phone.
  const named = new Set([...keys, ...opened.flatMap((table) => namesIn(table))]);
  const clients = openTable(workbook, 'clients', topOf);
  clients?.readAt(clients.find(NAMING_COLUMNS, isClientOf(named)));
  const { now, locale, memory } = workbook;
  const parts = [...opened, ...(clients ? [clients] : [])].map((table) => table.part());
  const [a, b] = memory.classLimits ?? [];
  const classLimits = a === undefined || b === undefined ? null : { a, b };
  const usualGap = memory.usualGap ?? null;
  return { now, locale, usualGap, classLimits, left, sheets: [...whole, ...parts].map(partOfSheet) };

  function namesIn(table: OpenTable): readonly IndexKey[] {
    return table.part().values.flatMap((cells) => (cells.length > 0 ? keysOfRow(table.located, cells, context) : []));
  }
}

/** Adds one row, as a run of the Journal that bears the key of the row: sent again nothing is added and the answer is the same. */
export function saveEntry(entry: Taken<'saveEntry'>): Given<'saveEntry'> {
  const workbook = openWorkbook();
  const run = `R-${entry.key}`;
  const language = languageHere();
  const refused = (message: string): Given<'saveEntry'> => ({ ok: false, message, run, isNew: false });
  const tooLong = tooLongIn(entry, language);
  if (tooLong !== undefined) return refused(`${tooLong}: ${notDoneWords({ kind: 'tooLong' }, language)}.`);
  const row = rowOfEntry(entry, workbook.now);
  if (!row.ok) throw new TypeError(`saveEntry: ${row.error}`);
  try {
    const { table } = row.value;
    const topOf = topReader(workbook);
    const tab = tabOfTable(workbook, table, topOf);
    if (!tab) return refused(everydayTextsOf(language).failures.noTables);
    const place = locatedOn(workbook, table, topOf(tab));
    const missing = whyNot(entry, place, language);
    if (missing) return refused(missing);
    const located = new Map([[table, place]]);
    const context = { workbook, located, language, run: { ...beginRun(workbook, language), run } };
    const changed = locked(() => changeRegister({ edits: [], added: [keyed(row.value)] }, context));
    const message = untoldIn(changed, language);
    return { ok: message === '', message, run, isNew: changed.added.length > 0 };
  } catch (error) {
    return refused(sentenceLogged(error));
  }
}

/** Why an entry cannot be written where its table stands; blank where it can. */
function whyNot(entry: Taken<'saveEntry'>, place: LocatedTable, language: Language): string {
  const missing = headingMissing(entry, place, language);
  if (!missing) return '';
  const { problemSentence, problems } = extras().textsOf(language);
  return `${problemSentence(missing)} ${problems.missingHeading.fix(missing)}`;
}

/** Writes what upkeep would write at the next refresh: no line of the Journal tells of it. */
export function followUp({ status, party: { keys, ...party } }: Taken<'followUp'>): null {
  const workbook = openWorkbook();
  const table = status.length > 0 ? openTable(workbook, 'contacts', topReader(workbook, CELLS_AT_ONCE)) : null;
  table?.read(new Set(status.map(({ id }) => id)));
  const about = { table: 'contacts', column: 'status', reason: 'replyStatus' } as const;
  const edits = status.map((edit) => ({ ...edit, ...about }));
  locked(() => {
    if (table) {
      const located = new Map([['contacts' as const, { ...table.located, sheet: table.part() }]]);
      changeRegister({ edits }, { workbook, located, language: languageHere(), run: null });
    }
    keepParty(workbook, party, keys.filter(isIndexKey));
  });
  return null;
}
