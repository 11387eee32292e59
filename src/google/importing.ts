import type { ImportChange, ImportIds, StagedImport } from '../app/commitImport';
import { workbookLanguage } from '../app/workbookLanguage';
import { parsePart, parseSubject, type ImportDone } from '../core/register/stagedImport';
import { missingPart, partName, stagedIn, subjectIn, valueIn, type StagedTexts } from '../core/register/stagedTexts';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import { tables } from '../core/register/tables/tables';
import type { Table } from '../core/register/schema/table';
import { failure, ok, type Result } from '../core/values/result';
import { refusedPlaces } from '../core/work/journal/places';
import { readJournal } from '../core/work/journal/journalRow';
import type { Imported, ImportUnderWay, Saved, Taken } from '../pages/bridge/doors';
import { everydayTextsOf } from '../language/everydayTexts';
import { readAppended } from './appendSheets';
import { ensureTable } from './askedTables';
import { changeRegister, type RegisterChanged } from './changeRegister';
import { beginRun, tellNotDone } from './journal';
import { extras } from './extras';
import { locked } from './lock';
import { readMemory, writeMemory } from './memory';
import { languageHere, sentenceLogged } from './messages';
import { manyIds } from './randomIds';
import { takeOutRows, withFormulasAndNotes } from './takeOut';
import { dropStaging, makeStaging, stage, stagedTexts, stagingOf, stagingTabs, titleOf } from './staging';
import { openWorkbook, readEntered, type Tab, type Workbook } from './workbook';

/** An import that nobody has gone on with for so long is given up, in days. */
const GIVEN_UP_AFTER = 1 / 24;

/** Makes room for the blocks of an import; nothing of the register changes before its commit. */
export function beginImport({ table, key }: Taken<'beginImport'>): ImportUnderWay {
  const subject = parseSubject(table, key);
  if (!subject.ok) throw new TypeError(`beginImport: ${subject.error}`);
  return answering({ run: '' }, () =>
    locked(() => {
      const workbook = openWorkbook();
      settleImports(workbook);
      const language = languageHere();
      const { run } = beginRun(workbook, language);
      stage(makeStaging(workbook, language, run), 'subject', JSON.stringify(subject.value));
      return ok({ run, message: '' });
    }),
  );
}

/** Takes one block; it is held against the table at once, so that a misfit is found before anything is written. */
export function stageImport({ run, part, rows, edits, removals }: Taken<'stageImport'>): Saved {
  return answering({}, () => {
    const workbook = openWorkbook();
    const tab = stagingOf(workbook, run);
    const subject = tab && subjectIn(stagedTexts(tab, workbook));
    if (!tab || !subject) return failure(extras().commitTextsOf(languageHere()).gone);
    const checked = parsePart(subject.table, { rows, edits, removals });
    if (!checked.ok) throw new TypeError(`stageImport: ${checked.error}`);
    stage(tab, partName(part), JSON.stringify(checked.value));
    return ok({ message: '' });
  });
}

/** Writes an import that has arrived whole, as one run of the Journal; called again it answers the same and writes nothing. */
export function commitImport({ run, parts }: Taken<'commitImport'>): Imported {
  return answering({ run, added: 0, changed: 0, removed: 0, meanwhile: 0, leftAlone: 0 }, () =>
    locked(() => {
      const workbook = openWorkbook();
      const texts = extras().commitTextsOf(languageHere());
      const tab = stagingOf(workbook, run);
      const { imported } = workbook.memory;
      if (tab) return commitStaged(workbook, tab, parts);
      return imported?.run === run ? ok({ ...imported, message: texts.done(imported) }) : failure(texts.gone);
    }),
  );
}

/** Gives an import up before its commit. */
export function dropImport({ run }: Taken<'dropImport'>): Saved {
  return answering({}, () =>
    locked(() => {
      const workbook = openWorkbook();
      const tab = stagingOf(workbook, run);
      if (tab) dropStaging(workbook, tab);
      return ok({ message: extras().commitTextsOf(languageHere()).dropped });
    }),
  );
}

/**
 * Imports that were cut short are finished where anything of them stands already; others that nobody goes on with leave
 * nothing behind. To be called with the lock held.
 */
export function settleImports(workbook: Workbook): void {
  for (const tab of stagingTabs(workbook)) {
    const { run, begun } = titleOf(tab, workbook);
    const texts = stagedTexts(tab, workbook);
    const ids = idsIn(texts);
    if (ids === null) {
      if (workbook.now - begun > GIVEN_UP_AFTER) dropStaging(workbook, tab);
      continue;
    }
    const staged = stagedIn(texts);
    if (staged && isBegun(workbook, staged, ids)) commitStaged(workbook, tab, null);
    else {
      tellNotDone(workbook, languageHere(), run, { kind: 'together' });
      dropStaging(workbook, tab);
    }
  }
}

/** Whether something of an import stands in its table. */
function isBegun(workbook: Workbook, staged: StagedImport, ids: ImportIds): boolean {
  const target = targetOf(workbook, staged);
  if (!target.ok) return false;
  const { done, gone } = extras().changeOfImport(staged, ids, target.value);
  return done.rows + done.cells + gone > 0;
}

/** `parts`: how many blocks there are; null where that has been looked at before. */
function commitStaged(workbook: Workbook, tab: Tab, parts: number | null): Result<ImportDone & Message, string> {
  const { run } = titleOf(tab, workbook);
  const texts = stagedTexts(tab, workbook);
  const words = extras().commitTextsOf(languageHere());
  const missing = missingPart(texts, parts ?? 0);
  if (missing !== undefined) return failure(words.missing(missing + 1));
  const staged = stagedIn(texts);
  if (!staged) return failure(words.gone);
  const target = targetOf(workbook, staged);
  if (!target.ok) return target;
  const known = idsIn(texts);
  const ids = known ?? extras().idsOfImport(staged, target.value, manyIds());
  // Put down first: whoever goes on after an interruption knows the rows that were written.
  if (!known) stage(tab, 'ids', JSON.stringify(ids));
  const change = extras().changeOfImport(staged, ids, target.value);
  const changed = write(workbook, change, target.value, { run, isTold: known !== null && isTold(workbook, run) });
  // Rows that somebody else has deleted meanwhile are none that this import took out; of one that was cut short they may be.
  const gone = known ? change.gone : 0;
  const removed = gone + takeOut(workbook, change, target.value, run);
  const done = extras().importDone(run, ids, change, { ...changed, removed });
  writeMemory({}, { ...readMemory(), imported: done });
  dropStaging(workbook, tab);
  const said = extras().saidOfImport(done, refusedPlaces(changed.refused, target.value.language), words);
  return said.ok ? ok({ ...done, message: said.value }) : said;
}

interface Message {
  readonly message: string;
}

/** The table an import goes into, as it stands now, and what the register says of phones and words. */
interface Target extends Pick<Reading, 'context'> {
  readonly reading: Reading;
  readonly located: NonNullable<ReturnType<Reading['located']['get']>>;
  readonly language: ReturnType<typeof workbookLanguage>;
}

function targetOf(workbook: Workbook, staged: StagedImport): Result<Target, string> {
  const { table: key } = staged.subject;
  // Whoever imports the first phone bill has no sheet for it yet.
  if (key === 'calls') ensureTable(workbook, key, everydayTextsOf(languageHere()));
  const sheets = readEntered(workbook, [...new Set([key, 'settings'] as const)]);
  const isLosing = staged.parts.some(({ removals }) => removals.length > 0);
  // What people have made of a row that is to go is told by its formulas and notes.
  const reading = readRegister(isLosing ? sheets.map(withFormulasAndNotes) : sheets, workbook.locale);
  const language = workbookLanguage(reading, workbook.locale);
  const words = extras().commitTextsOf(language);
  const table: Table = tables[key];
  const located = reading.located.get(key);
  if (!located) return failure(words.noTable(table.sheet[language]));
  if (reading.unreadable.has(key)) return failure(words.unreadable(located.sheet.name));
  const missing = extras().columnMissing(staged, located);
  if (missing === undefined) return ok({ reading, located, context: reading.context, language });
  return failure(words.noHeading(table.columns[missing]?.heading[language] ?? missing, located.sheet.name));
}

function write(
  workbook: Workbook,
  { added, edits }: ImportChange,
  { reading: { located }, language }: Target,
  { run, isTold: wasTold }: { readonly run: string; readonly isTold: boolean },
): RegisterChanged {
  const told = wasTold ? null : { ...beginRun(workbook, language), run };
  return changeRegister({ edits, added }, { workbook, located, language, run: told });
}

/** Rows that are gone from their source, after all else is written and told under the same run. */
function takeOut(
  workbook: Workbook,
  { removals }: ImportChange,
  { reading: { located }, language }: Target,
  run: string,
): number {
  if (removals.length === 0) return 0;
  return takeOutRows(removals, { workbook, located, language, run: { ...beginRun(workbook, language), run } }).removed
    .length;
}

function isTold(workbook: Workbook, run: string): boolean {
  return readJournal(readAppended(workbook, 'journal')?.values ?? []).some((line) => line.run === run);
}

function idsIn(texts: StagedTexts): ImportIds | null {
  return valueIn(texts, 'ids') as ImportIds | null;
}

/** Whatever fails is logged and answered in one sentence. */
function answering<Given extends Message, Rest extends object>(
  nothing: Rest,
  work: () => Result<Given, string>,
): (Rest | Given) & { readonly ok: boolean; readonly message: string } {
  try {
    const done = work();
    return done.ok ? { ...done.value, ok: true } : { ...nothing, ok: false, message: done.error };
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return { ...nothing, ok: false, message: sentenceLogged(error) };
  }
}
