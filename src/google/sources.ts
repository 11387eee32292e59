import type { SourceKind } from '../core/register/schema/choice';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import type { JournalRun } from '../core/work/journal/journalRow';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Taken } from '../pages/bridge/doors';
import { attempt } from './attempt';
import { bestEffort } from './bestEffort';
import { extras } from './extras';
import { changeRegister, untoldIn, type RegisterChange } from './changeRegister';
import { formatTables } from './formatEntered';
import { beginRun } from './journal';
import { locked } from './lock';
import { languageHere } from './messages';
import { showPage } from './pages';
import { refusedSoFar, tried, zoneInstead } from './receive';
import { bringBack } from './refusal';
import { fillSheet } from './structure';
import { rememberTables } from './tableTabs';
import { insertTab, openWorkbook, type ReadTab, type Workbook, registerOf } from './workbook';
import { readMemory, writeMemory } from './memory';

interface Opened {
  readonly place: LocatedTable;
  readonly reading: Reading;
}

/**
 * Opens Sources, made when it is not there: until somebody wants it a register has no such sheet. Every source that has a
 * name gets a secret, without which its address is open to nobody; the window beside it says what to do with both.
 */
export function openSources(): void {
  const workbook = openWorkbook();
  const language = languageHere();
  locked(() => {
    const { place } = withSecrets(workbook);
    workbook.spreadsheet.setActiveSheet(bringBack((place.sheet as ReadTab).tab));
  });
  showPage('sources', { language, title: everydayTextsOf(language).menu.commands.sources });
}

/** Sources as they stand, each with a secret. */
function withSecrets(workbook: Workbook): Opened {
  const opened = placeOfSources(workbook) ?? madeSources(workbook);
  const edits = extras().secretsFor(opened.reading.rows.sources, newSecret);
  if (edits.length === 0) return opened;
  write({ edits }, opened, workbook);
  return placeOfSources(workbook) ?? opened;
}

/** Answers what is not written. */
function write(change: RegisterChange, { place }: Opened, workbook: Workbook, run: JournalRun | null = null): string {
  const language = languageHere();
  const context = { workbook, located: new Map([['sources' as const, place]]), language, run };
  return untoldIn(changeRegister(change, context), language);
}

export function sourcesHere(): Given<'sourcesHere'> {
  const workbook = openWorkbook();
  const { rows } = locked(() => withSecrets(workbook)).reading;
  const named = new Map([...rows.sources].reverse().map((row) => [row.name, row]));
  return {
    address: deployedAt() ?? '',
    refused: refusedSoFar(),
    sources: [...named.values()].reverse().flatMap((row) => {
      const { name, kind, on, secret, lastEvent: last, state } = row;
      const zone = zoneInstead(row, workbook);
      return name === '' || kind === null ? [] : [{ name, kind, isOn: on === true, secret, last, state, zone }];
    }),
  };
}

/** Null while nothing is deployed. Asked of a pasted script, Google would want one permission more of everybody. */
function deployedAt(): string | null {
  return IS_PASTED ? null : ScriptApp.getService().getUrl();
}

/** A source is written down, or its rows say that it is on, or off. */
export function saveSource({ name, kind, isOn }: Taken<'saveSource'>): Given<'saveSource'> {
  return attempt(() =>
    locked(() => {
      const workbook = openWorkbook();
      const language = languageHere();
      const opened = withSecrets(workbook);
      const { place, reading } = opened;
      const wanted = { name, kind: kind as SourceKind, isOn };
      const change = extras().sourceChange(wanted, { rows: reading.rows.sources, place }, language);
      const message = write(change, opened, workbook, beginRun(workbook, language));
      withSecrets(openWorkbook());
      return { ok: message === '', message };
    }),
  );
}

/** A missed call or a letter just as this source would send it, all the way into the register. */
export function tryOut(name: Taken<'tryOut'>): Given<'tryOut'> {
  return { run: '', rows: [], ...attempt(() => tried(name)) };
}
/** Where it stands and what is in it; null where it is not there. */
function placeOfSources(workbook: Workbook): Opened | null {
  const reading = registerOf(workbook, ['lists', 'sources']);
  const place = reading.located.get('sources');
  return place ? { place, reading } : null;
}

function madeSources(workbook: Workbook): Opened {
  const texts = everydayTextsOf(languageHere());
  const { rows } = registerOf(workbook, ['lists']);
  const wanted = extras().newSheet('sources', texts, rows.lists);
  const tab = insertTab(workbook, wanted.name);
  fillSheet(tab.sheet, wanted, workbook);
  const sheet: ReadTab = {
    tab,
    name: tab.name,
    range: tab.sheet.getDataRange(),
    values: [wanted.columns.map(({ heading }) => heading)],
  };
  const reading = readRegister([sheet], workbook.locale);
  const place = reading.located.get('sources');
  if (!place) throw new Error(`The sheet just made is not found: ${tab.name}`);
  formatTables(new Map([['sources' as const, { located: place, wanted }]]), bestEffort());
  rememberTables(workbook, new Map([['sources', place]]));
  writeMemory(readMemory(), workbook.memory);
  return { place, reading };
}

/** Letters and digits of an address; as long as nobody can guess it. */
function newSecret(): string {
  return Utilities.getUuid().replaceAll('-', '');
}
