import { keyed } from '../core/register/appendedRows';
import type { AppendedRow, CellEdit, RowAppend } from '../core/register/edits';
import { textOfCell } from '../core/register/schema/columns';
import { normalisePhone } from '../core/register/schema/readPhone';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import type { SourceRow } from '../core/register/tables/sources';
import { tables, type TableKey } from '../core/register/tables/tables';
import type { Language } from '../core/values/label';
import { foldName } from '../core/values/text';
import { rowsOfSource } from '../core/work/knock';
import type { CapturedRow, CaptureContext, Ledger } from '../core/work/capture/ledger';
import type { StandingRow } from '../core/work/capture/settle';
import type { TypedReader } from '../core/work/capture/typedCall';
import { tellingOf } from '../core/work/entry/recognised';
import { groupsToWorkIn, NOT_UNDERSTOOD, type InboxHead } from '../core/work/inbox';
import type { JournalRun } from '../core/work/journal/journalRow';
import { keysOfRow } from '../core/work/tasks/tickRows';
import { everydayTextsOf } from '../language/everydayTexts';
import { changeRegister } from './changeRegister';
import { capture, extras } from './extras';
import { forgetOld, keepLines, markDone, readBodies, readHeads } from './inbox';
import { laidAside } from './laidAside';
import { lockedSoon } from './lock';
import { newId } from './randomIds';
import { readAgain } from './readAgain';
import { rowsOfParties } from './partyIndex';
import { CELLS_AT_ONCE, openTable, type OpenTable } from './openTable';
import { fillSheet } from './structure';
import { isTimeUp } from './surface';
import { rememberTables, tabOfTable, topReader, wholeOf, type TopReader } from './tableTabs';
import { properties, readMemory, writeMemory } from './memory';
import { insertTab, markedTab, otherTabs, readTab, type Workbook } from './workbook';

/** What has to be known of the register before a delivery is understood: sources, people, words. */
export interface CaptureDesk {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly language: Language;
  readonly topOf: TopReader;
}

const SMALL = ['settings', 'lists', 'staff', 'sources'] as const satisfies readonly TableKey[];

export function openDesk(workbook: Workbook): CaptureDesk {
  const topOf = topReader(workbook, CELLS_AT_ONCE);
  const sheets = SMALL.flatMap((key) => {
    const tab = tabOfTable(workbook, key, topOf);
    return tab ? [wholeOf(topOf(tab), workbook)] : [];
  });
  const language = workbook.memory.language ?? (workbook.locale.startsWith('ru') ? 'ru' : 'en');
  return { workbook, reading: readRegister(sheets, workbook.locale), language, topOf };
}

/** The rows of a source: one for each of its numbers. */
export function sourceNamed({ reading }: CaptureDesk, name: string): readonly SourceRow[] {
  return rowsOfSource(reading.rows.sources, name);
}

/** So many calls at a time: whoever sends waits for the answer meanwhile, and the rest has its turn with the next delivery. */
const AT_ONCE = 20;

/**
 * Makes rows of what stands in the Inbox and is not worked in yet. Safe to be cut short at any point and to be called
 * again: a delivery counts as worked in only when the register says what it tells. Answers the rows it has added; with a
 * run they can be taken back. To be called with the lock held.
 */
export function workIn(desk: CaptureDesk, most = AT_ONCE, run: JournalRun | null = null): readonly AppendedRow[] {
  const { workbook, language } = desk;
  const aside = laidAside();
  keepLines(workbook, aside.lines, language);
  aside.forget();
  const tab = markedTab(workbook, 'inbox');
  if (!tab) return [];
  const heads = readHeads(tab, workbook);
  // What nobody can understand, its source being gone, stays as it is and is in nobody's way.
  const known = heads.filter(({ source, group }) => group !== NOT_UNDERSTOOD && sourceNamed(desk, source).length > 0);
  const groups = groupsToWorkIn(known, most);
  if (groups.length === 0) {
    forgetOld(tab, heads, Date.now());
    return [];
  }
  const bodies = readBodies(tab, groups.flat(), workbook);
  // A telephone is busy, a form is not: only of forms there can be a flood.
  const ofForms = known.filter(({ source }) => sourceNamed(desk, source)[0]?.kind === 'form');
  const floods = ofForms.length === 0 ? new Set() : capture().floodedGroups(ofForms);
  const ledgers = groups.map((group): Worked => {
    const source = sourceNamed(desk, group[0]?.source ?? '');
    const context = contextOf(desk, source);
    const [done, all] = [group.filter(({ isDone }) => isDone), group];
    const eventsOf = (head: InboxHead): ReturnType<ReturnType<typeof capture>['eventsOfLine']> =>
      capture().eventsOfLine(head, bodies.get(head.row) ?? '', source, workbook.habits);
    const ofLines = (lines: readonly InboxHead[]): Ledger => capture().ledgerOf(lines.flatMap(eventsOf), context);
    return { before: ofLines(done), after: ofLines(all), isFlood: floods.has(group[0]?.group ?? '') };
  });
  const added: AppendedRow[] = [];
  const isWritten = (['contacts', 'calls'] as const).every((table) => {
    const rows = write(desk, table, ledgers, run);
    added.push(...(rows ?? []));
    return rows !== null;
  });
  if (isWritten) markDone(tab, groups.flat());
  return added;
}

/** What events came to before the news, and now. */
interface Worked {
  readonly before: Ledger;
  readonly after: Ledger;
  readonly isFlood: boolean;
}

function contextOf({ workbook, reading, language }: CaptureDesk, source: readonly SourceRow[]): CaptureContext {
  const { rows, context } = reading;
  return {
    language,
    source,
    staff: rows.staff,
    activities: rows.lists.flatMap(({ list, value }) => (list === 'activities' ? value : [])),
    momentOf: (instant) => workbook.clock.momentOf(new Date(instant)),
    phoneOf: (sent) => capture().phoneSent(sent, (text) => normalisePhone(text, context)),
  };
}

/** The rows added to one table; null where the table is not there or something of it would not be written: another time, then. */
function write(
  desk: CaptureDesk,
  table: 'contacts' | 'calls',
  ledgers: readonly Worked[],
  run: JournalRun | null,
): readonly AppendedRow[] | null {
  const { workbook, language } = desk;
  const after = ledgers.flatMap((one) => one.after[table]);
  if (after.length === 0) return [];
  const open = openTable(workbook, table, desk.topOf) ?? (table === 'calls' ? madeCalls(desk) : null);
  const column = table === 'calls' ? 'key' : 'sourceKey';
  if (!open?.located.positions.has(column)) return null;
  const before = ledgers.flatMap((one) => one.before[table]);
  const change = capture().settled(table, before, after, standingIn(open, column, after));
  const all = change.appends.map((row) => withParty(row, desk, open));
  const come = table === 'contacts' ? capture().withoutSpam(all, spamIn(open, all, ledgers, desk)) : all;
  const typed = table === 'contacts' && come.length > 0 ? lastRows(open) : [];
  const { added: fresh, edits: completed } = capture().withTyped(come, typed, readerOf(desk));
  const added = run ? fresh.map((row) => ({ ...row, reason: 'form' as const })) : fresh;
  const edits = [...change.edits, ...completed];
  if (edits.length + added.length === 0) return [];
  const located = new Map([[table, { ...open.located, sheet: open.part() }]]);
  const done = changeRegister({ edits: inOwnColumns(edits, open), added }, { workbook, located, language, run });
  return done.refused.length === 0 ? done.added : null;
}

/** What the register says of those who wait now: the last word beside their number, and whether they came in a flood. */
function spamIn(
  open: OpenTable,
  rows: readonly AppendedRow[],
  ledgers: readonly Worked[],
  desk: CaptureDesk,
): Parameters<ReturnType<typeof capture>['withoutSpam']>[1] {
  const { SAID_COLUMNS, SaidOfNumbers } = capture();
  const said = new SaidOfNumbers(rows, readerOf(desk));
  if (said.isAsked)
    open.find(SAID_COLUMNS, (located, cells) => {
      said.hear(located, cells);
      return false;
    });
  const floods = ledgers.flatMap(({ isFlood, after }) => (isFlood ? after : []));
  return said.known(floods, desk.language);
}

/** Calls of the phone log that somebody wants as rows; one that has its row already is no second one. False where they would not be written. */
export function addCalls(desk: CaptureDesk, rows: readonly CapturedRow[]): boolean {
  const { workbook, language } = desk;
  const open = openTable(workbook, 'contacts', desk.topOf);
  if (!open?.located.positions.has('sourceKey')) return false;
  const { appends } = capture().settled('contacts', [], rows, standingIn(open, 'sourceKey', rows));
  const added = appends.map((row) => withParty({ ...row, reason: 'form' }, desk, open));
  const located = new Map([['contacts' as const, { ...open.located, sheet: open.part() }]]);
  return changeRegister({ edits: [], added }, { workbook, located, language }).refused.length === 0;
}

function standingIn(open: OpenTable, column: string, rows: readonly CapturedRow[]): readonly StandingRow[] {
  const found = open.find([column], capture().bearsKeyOf(rows, column));
  open.readAt(found);
  return standingAt(open, found, column);
}

function readerOf({ reading: { context } }: CaptureDesk): TypedReader {
  return {
    read: (column, cell) => tables.contacts.columns[column].read(cell, context),
    phoneOf: (cell) => normalisePhone(textOfCell(cell), context) ?? '',
    nameOf: (cell) => foldName(textOfCell(cell)),
  };
}

/** Where somebody who writes down his calls has written the last ones. */
const LAST_ROWS = 100;

function lastRows(open: OpenTable): readonly StandingRow[] {
  const { range } = open.part();
  const { headingRow } = open.located;
  const rows = range.getNumRows();
  const last = Array.from({ length: Math.min(LAST_ROWS, rows - headingRow - 1) }, (_none, back) => rows - 1 - back);
  open.readAt(last);
  return standingAt(open, last, 'sourceKey');
}

function standingAt(open: OpenTable, found: readonly number[], column: string): readonly StandingRow[] {
  const { values } = open.part();
  return found.map((row) => capture().standingRow(row, values[row] ?? [], open.located.positions, column));
}

/** Columns that a team has taken out of its sheet are told nothing. */
function inOwnColumns(edits: readonly CellEdit[], { located }: OpenTable): readonly CellEdit[] {
  return edits.filter(({ column }) => located.positions.has(column));
}

/** A new row with its id and, where the register knows who it is, the name and what else they are known by. */
function withParty(row: RowAppend, { workbook, reading }: CaptureDesk, open: OpenTable): AppendedRow {
  const taken = new Set(open.part().otherIds ?? []);
  if (row.table !== 'contacts') return keyed(row);
  const { cells } = row;
  const typed = [cells.client ?? '', cells.phone ?? '', cells.email ?? ''];
  const positions = new Map(['client', 'phone', 'email'].map((column, at) => [column, at]));
  const [known = []] = rowsOfParties(workbook, [keysOfRow({ positions }, typed, reading.context)]);
  const telling = Object.entries(tellingOf(known) ?? {}).filter(([, text]) => text !== '');
  const missing = telling.filter(([column]) => (cells[column as 'client'] ?? '') === '');
  return keyed({ ...row, cells: { ...cells, ...Object.fromEntries(missing) } }, () => newId('C', taken));
}

/** Calls is made with its first call, out of sight: figures and sheets tell what is in it. */
function madeCalls({ workbook, language }: CaptureDesk): OpenTable | null {
  const sheet = extras().newSheet('calls', everydayTextsOf(language), []);
  const inView = workbook.spreadsheet.getActiveSheet();
  // Cut short, it may stand there with nothing in it.
  const begun = workbook.tabs.find((tab) => tab.name === sheet.name && tab.isGrid && tab.sheet.getLastRow() === 0);
  const tab = begun ?? insertTab(workbook, sheet.name);
  fillSheet(tab.sheet, sheet, workbook);
  workbook.spreadsheet.setActiveSheet(inView);
  tab.sheet.hideSheet();
  const topOf = topReader(workbook, CELLS_AT_ONCE);
  const open = openTable(workbook, 'calls', topOf);
  if (open) rememberTables(workbook, new Map([['calls', { ...open.located, sheet: topOf(tab) }]]));
  writeMemory(readMemory(), workbook.memory);
  return open;
}

/** At a refresh: whatever has come and is not worked in yet, as long as there is time. To be called with the lock held. */
export function settleInbox(workbook: Workbook): void {
  if (isTimeUp()) return;
  const desk = openDesk(workbook);
  readSheets(desk);
  readAgain(workbook, desk.reading.rows.sources, desk.language);
  workIn(desk, Infinity);
}

/** Between two refreshes, where a clock rings: what forms have put into sheets. A lock that is not free has the next ring. */
export function settleForms(workbook: Workbook): void {
  if (hasSheetToRead(workbook)) lockedSoon(() => settleInbox(workbook));
}

/** Whether there are Sources and a sheet that is neither ours nor a table: a form may fill it. */
export function hasSheetToRead(workbook: Workbook): boolean {
  const { sources, ...tables } = workbook.memory.tables ?? {};
  const known = new Set([sources, ...Object.values(tables)]);
  return sources !== undefined && otherTabs(workbook).some(({ sheet }) => !known.has(sheet.getSheetId()));
}

/** Under this property of a source stands what has been read of its sheet. */
const READ = 'sheet.';

/** Sheets that forms fill: the rows that have come since are kept as every delivery is. */
function readSheets(desk: CaptureDesk): void {
  const { workbook, reading, language } = desk;
  for (const { kind, on, name, number } of reading.rows.sources) {
    const tab = workbook.tabs.find((one) => one.name === number && one.isGrid);
    if (kind !== 'sheet' || on !== true || !tab) continue;
    const kept = workbook.properties[READ + name] ?? null;
    const told = { source: name, known: kept, now: workbook.now, arrivedAt: Date.now() };
    const { lines, known } = capture().linesOfSheet(readTab(tab, workbook.clock).values, told);
    keepLines(workbook, lines, language);
    if (known !== kept) properties()?.setProperty(READ + name, known);
  }
}
