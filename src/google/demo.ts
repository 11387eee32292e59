import { workbookLanguage } from '../app/workbookLanguage';
import { keyed } from '../core/register/appendedRows';
import type { RowRemoval } from '../core/register/edits';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import type { Language } from '../core/values/label';
import type { JournalRun } from '../core/work/journal/journalRow';
import { addOnTextsOf } from '../language/addOnTexts';
import { everydayTextsOf } from '../language/everydayTexts';
import { extras } from './extras';
import { forgetClosedMonths, forgetLines, isBare } from './forgetDemo';
import { beginRun } from './journal';
import { readMemory, writeMemory, type Memory } from './memory';
import { tell } from './messages';
import { changeRegister } from './changeRegister';
import { locked } from './lock';
import { repairDetails, repairStructure } from './repair';
import { runCommand } from './runCommand';
import { takeOutRows, withFormulas } from './takeOut';
import { openWorkbook, readEntered, type Workbook, registerOf } from './workbook';

/** Fills a register nobody has written in yet with a year of a made-up company. */
export function loadDemo(): void {
  const workbook = openWorkbook();
  const before = registerOf(workbook);
  const texts = everydayTextsOf(workbookLanguage(before, workbook.locale));
  const occupied = extras().sheetsWithData(before);
  if (occupied.length > 0) {
    tell(texts.failures.demoOverData(occupied));
    return;
  }
  const rows = locked(() => fill(workbook, texts.language));
  const { now, memory } = workbook;
  writeMemory(memory, { ...memory, demo: { now, language: texts.language } });
  runCommand(extras().refreshEverything, {
    otherNames: workbook.otherNames,
    message: () => texts.done.demoLoaded(rows),
  });
}

function fill(workbook: Workbook, language: Language): number {
  const structure = repairStructure(workbook, undefined, ['decisions', 'sources', 'calls']);
  const rows = writeDemo(workbook, structure.reading, language);
  const reading = registerOf(workbook);
  // The planted mistakes are there to be seen: no ids are repaired.
  repairDetails(workbook, { ...structure, reading }, false);
  return rows;
}

function writeDemo(workbook: Workbook, reading: Reading, language: Language): number {
  const { now, locale } = workbook;
  const rows = [...extras().demoRowsFor(reading, language, now)].flatMap(([table, own]) =>
    own.map((cells) => keyed({ table, cells, reason: 'demo', inBulk: true })),
  );
  const edits = extras().demoSettings(reading, language, now, locale);
  const { located } = reading;
  return changeRegister({ edits, added: rows }, { workbook, located, language }).added.length;
}

/** Takes the rows of the demo away, and what was written down about them; nothing else. */
export function removeDemo(): void {
  const workbook = openWorkbook();
  const reading = registerOf(workbook);
  const texts = everydayTextsOf(workbookLanguage(reading, workbook.locale));
  const words = addOnTextsOf(texts.language);
  const { demo = { now: workbook.now, language: texts.language, isRemoved: false } } = workbook.memory;
  const count = extras().demoRemovals(reading, demo.language, demo.now).length;
  // With the rows gone and the demo still remembered, the last removal was cut short.
  if (count === 0 && (workbook.memory.demo === undefined || demo.isRemoved)) {
    tell(words.noDemo);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(texts.menu.demo, words.confirmRemoveDemo, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const { removed, isEmpty, run } = locked(() => takeAway(openWorkbook(), demo, texts.language));
  const contacts = new Set(removed.flatMap(({ table, id }) => (table === 'contacts' ? id : [])));
  runCommand(extras().refreshEverything, { message: () => texts.done.demoRemoved(removed.length), removed: contacts });
  if (isEmpty) locked(() => forgetLines(openWorkbook(), run));
  writeMemory({}, { ...readMemory(), demo: { ...demo, isRemoved: true } });
}

interface TakenAway {
  readonly removed: readonly RowRemoval[];
  /** Whether nothing of anybody's is left. */
  readonly isEmpty: boolean;
  readonly run: JournalRun;
}

/** Read anew: while the question was open, rows may have moved. */
function takeAway(workbook: Workbook, demo: NonNullable<Memory['demo']>, language: Language): TakenAway {
  const reading = readRegister(readEntered(workbook).map(withFormulas), workbook.locale);
  const { located } = reading;
  const run = beginRun(workbook, language);
  const edits = extras().demoSettingsRemoval(reading, demo.language, demo.now, workbook.locale);
  changeRegister({ edits }, { workbook, located, language, run });
  const removals = extras().demoRemovals(reading, demo.language, demo.now);
  const { removed } = takeOutRows(removals, { workbook, located, language, run });
  const isEmpty = isBare(workbook);
  if (isEmpty) forgetClosedMonths(workbook);
  return { removed, isEmpty, run };
}
