import { keyed } from '../core/register/appendedRows';
import type { CellEdit } from '../core/register/edits';
import { sourceKinds, type SourceKind } from '../core/register/schema/choice';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import { foldCase } from '../core/values/text';
import { cellsOf, enteredSheet } from '../core/views/enteredSheet';
import type { JournalRun } from '../core/work/journal/journalRow';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Taken } from '../pages/bridge/doors';
import { attempt } from './attempt';
import { bestEffort } from './bestEffort';
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
import { insertTab, openWorkbook, readEntered, type ReadTab, type Workbook } from './workbook';
import { readMemory, writeMemory } from './memory';

interface Opened {
  readonly place: LocatedTable;
  readonly reading: Reading;
}

const YES_NO = { ru: ['да', 'нет'], en: ['yes', 'no'] } as const;

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
  const edits = secretsFor(opened.reading.rows.sources);
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
      const [yes, no] = YES_NO[language];
      const after = isOn ? yes : no;
      const own = opened.reading.rows.sources.filter((row) => foldCase(row.name) === foldCase(name));
      const edits = own.flatMap(({ row, on }): readonly CellEdit[] => {
        if (on === isOn) return [];
        const { sheet, positions } = opened.place;
        const before = sheet.values[row - 1]?.[positions.get('on') ?? -1] ?? '';
        return [{ table: 'sources', id: '', row, column: 'on', before, after, reason: 'form' }];
      });
      const cells = { name, kind: sourceKinds.labels[kind as SourceKind][language], on: after };
      const added = own.length > 0 ? [] : [keyed({ table: 'sources' as const, cells, reason: 'form' as const })];
      const message = write({ edits, added }, opened, workbook, beginRun(workbook, language));
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
  const reading = readRegister(readEntered(workbook, ['lists', 'sources']), workbook.locale);
  const place = reading.located.get('sources');
  return place ? { place, reading } : null;
}

function madeSources(workbook: Workbook): Opened {
  const texts = everydayTextsOf(languageHere());
  const { rows } = readRegister(readEntered(workbook, ['lists']), workbook.locale);
  const wanted = enteredSheet('sources', texts, rows.lists);
  const tab = insertTab(workbook, wanted.name);
  fillSheet(tab.sheet, { ...wanted, cells: cellsOf(wanted, []) }, workbook);
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
function secretsFor(rows: Reading['rows']['sources']): readonly CellEdit[] {
  const known = new Map(rows.flatMap(({ name, secret }) => (secret === '' ? [] : [[name, secret] as const])));
  return rows.flatMap(({ row, name, secret }): readonly CellEdit[] => {
    if (name === '' || secret !== '') return [];
    const after = known.get(name) ?? Utilities.getUuid().replaceAll('-', '');
    known.set(name, after);
    return [{ table: 'sources', id: '', row, column: 'secret', before: '', after, reason: 'repair' }];
  });
}
