import { demoRowsFor, demoRowsIn, demoSettings, demoSettingsRemoval, sheetsWithData } from '../app/demo';
import { workbookLanguage } from '../app/workbookLanguage';
import { refreshEverything } from '../app/refreshEverything';
import { keyed } from '../core/register/appendedRows';
import type { CellEdit } from '../core/register/edits';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import type { LocatedTable } from '../core/register/schema/locateTable';
import type { Language } from '../core/values/label';
import { stretchesOf } from '../core/values/runs';
import { addOnTextsOf } from '../language/addOnTexts';
import { textsOf } from '../language/textsOf';
import { forgetClosedMonths, forgetLines, isBare } from './forgetDemo';
import { ensureGrid } from './grid';
import { readMemory, writeMemory, type Memory } from './memory';
import { tell } from './messages';
import { changeRegister } from './changeRegister';
import { locked } from './lock';
import { repairDetails, repairStructure } from './repair';
import { runCommand } from './runCommand';
import { openWorkbook, readEntered, type ReadTab, type Workbook } from './workbook';

/** Fills a register nobody has written in yet with a year of a made-up company. */
export function loadDemo(): void {
  const workbook = openWorkbook();
  const before = readRegister(readEntered(workbook), workbook.locale);
  const texts = textsOf(workbookLanguage(before, workbook.locale));
  const occupied = sheetsWithData(before);
  if (occupied.length > 0) {
    tell(texts.failures.demoOverData(occupied));
    return;
  }
  const rows = locked(() => fill(workbook, texts.language));
  const { now, memory } = workbook;
  writeMemory(memory, { ...memory, demo: { now, language: texts.language } });
  runCommand(refreshEverything, { otherNames: workbook.otherNames, message: () => texts.done.demoLoaded(rows) });
}

function fill(workbook: Workbook, language: Language): number {
  const structure = repairStructure(workbook);
  const rows = writeDemo(workbook, structure.reading, language);
  const reading = readRegister(readEntered(workbook), workbook.locale);
  // The planted mistakes are there to be seen: no ids are repaired.
  repairDetails(workbook, { ...structure, reading }, false);
  return rows;
}

/** The demo comes and goes as a whole by its own commands, so that its rows and settings are no lines of the Journal. */
function writeDemo(workbook: Workbook, reading: Reading, language: Language): number {
  const { now, locale } = workbook;
  const rows = [...demoRowsFor(reading, language, now)].flatMap(([table, own]) =>
    own.map((cells) => keyed({ table, cells, reason: 'form' })),
  );
  const edits = demoSettings(reading, language, now, locale);
  const { located } = reading;
  return changeRegister({ edits, added: rows }, { workbook, located, language, run: null }).added.length;
}

function changeSettings(edits: readonly CellEdit[], workbook: Workbook, reading: Reading, language: Language): void {
  if (edits.length === 0) return;
  changeRegister({ edits }, { workbook, located: reading.located, language, run: null });
}

/** Takes the rows of the demo away, and what was written down about them; nothing else. */
export function removeDemo(): void {
  const workbook = openWorkbook();
  const reading = readRegister(readEntered(workbook), workbook.locale);
  const texts = textsOf(workbookLanguage(reading, workbook.locale));
  const words = addOnTextsOf(texts.language);
  const { demo = { now: workbook.now, language: texts.language } } = workbook.memory;
  const rows = demoRowsIn(reading, demo.language, demo.now);
  const count = [...rows.values()].reduce((sum, { length }) => sum + length, 0);
  // With the rows gone and the demo still remembered, the last removal was cut short.
  if (count === 0 && workbook.memory.demo === undefined) {
    tell(words.noDemo);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(texts.menu.demo, words.confirmRemoveDemo, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const isEmpty = locked(() => takeAway(openWorkbook(), demo, texts.language));
  const removed = new Set(reading.rows.contacts.map(({ id }) => id));
  runCommand(refreshEverything, { message: () => texts.done.demoRemoved(count), removed });
  if (isEmpty) locked(() => forgetLines(openWorkbook()));
  const { demo: _removed, ...memory } = readMemory();
  writeMemory({}, memory);
}

/** Read anew: while the question was open, rows may have moved. Answers whether nothing of anybody's is left. */
function takeAway(workbook: Workbook, demo: NonNullable<Memory['demo']>, language: Language): boolean {
  const reading = readRegister(readEntered(workbook), workbook.locale);
  changeSettings(demoSettingsRemoval(reading, demo.language, demo.now, workbook.locale), workbook, reading, language);
  for (const [key, places] of demoRowsIn(reading, demo.language, demo.now)) {
    const located = reading.located.get(key);
    if (located) deleteRows(located, places);
  }
  const isEmpty = isBare(workbook);
  if (isEmpty) forgetClosedMonths(workbook);
  return isEmpty;
}

/** People need room to go on typing. */
const ROWS_OF_A_NEW_SHEET = 1000;

/** From below, so that the rows still to go keep their place. A sheet cannot lose its last row that is not frozen. */
function deleteRows({ sheet }: LocatedTable, rows: readonly number[]): void {
  const target = (sheet as ReadTab).tab.sheet;
  const last = rows[rows.length - 1];
  if (last === undefined) return;
  if (target.getMaxRows() === last + 1) target.insertRowAfter(last + 1);
  for (const { first, count } of [...stretchesOf(rows)].reverse()) target.deleteRows(first + 1, count);
  ensureGrid(target, ROWS_OF_A_NEW_SHEET, 1);
}
