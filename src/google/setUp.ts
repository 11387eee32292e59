import { keyed } from '../core/register/appendedRows';
import type { FirstAnswers } from '../core/views/firstAnswers';
import { attempt } from './attempt';
import { changeRegister, untoldIn } from './changeRegister';
import { isClockRight } from './clockQuestion';
import type { Saved } from '../pages/bridge/doors';
import { showDailySheets } from './dailySheets';
import { extras } from './extras';
import { locked } from './lock';
import { repairDetails, repairStructure, type Repaired } from './repair';
import { runCommand } from './runCommand';
import { hasPage } from './pages';
import { showSetUp } from './setUpPage';
import { openWorkbook, type Workbook, registerOf } from './workbook';

/** In a register that nobody has worked in yet the company is asked first; elsewhere it is put in order at once. */
export function openSetUp(): void {
  const workbook = openWorkbook();
  const reading = registerOf(workbook);
  if (extras().isInUse(reading) || !hasPage('setup')) setUpOrRepair();
  else if (isClockRight(workbook)) showSetUp(workbook, reading);
}

/** Creates what is missing, repairs what is renamed, changes nothing people typed, and fills the generated sheets. */
export function setUpOrRepair(): void {
  if (isClockRight(openWorkbook())) setUp();
}

/** The same with what the company has said of itself: it stands in the set-up sheets that are new, and is added to those that nobody has touched. */
export function setUpWith(answers: FirstAnswers): Saved {
  return attempt(() => {
    const misfit = extras().misfitIn(answers);
    if (misfit) throw new TypeError(`setUpWith: ${misfit}`);
    return { ok: true, message: setUp(answers) };
  });
}

function setUp(answers?: FirstAnswers): string {
  const workbook = openWorkbook();
  const { structure, details } = locked(() => repair(workbook, answers));
  const untold = answers ? locked(() => tellAnswers(answers, structure, workbook)) : '';
  const { created, repaired, texts } = structure;
  // Formatting what was just made is no repair.
  const places = created > 0 ? repaired : repaired + details;
  const less = extras().columnsOfferingLess(extras().enteredSheets(texts, structure.reading.rows.lists));
  const bare = structure.looks.refused();
  const doubts = [...(less.length > 0 ? [texts.done.offeringLess(less)] : []), untold].filter(Boolean);
  const said = (newSheets: number): string =>
    [texts.done.setUp({ created: created + newSheets, repaired: places }), ...doubts].join(' ');
  runCommand(extras().refreshEverything, { otherNames: workbook.otherNames, bare, message: said });
  if (answers && structure.isNew) showDailySheets(structure.reading);
  return [said(0), ...(bare.length > 0 ? [texts.done.looksKept(bare)] : [])].join(' ');
}

/** Told in the Journal as one run; answers what is not written. */
function tellAnswers(answers: FirstAnswers, { reading, texts: { language } }: Repaired, workbook: Workbook): string {
  const { edits, rows } = extras().answerChanges(answers, reading, {
    language,
    locale: workbook.locale,
    now: workbook.now,
  });
  const added = rows.map((row) => keyed({ ...row, reason: 'form', inBulk: true }));
  return untoldIn(changeRegister({ edits, added }, { workbook, located: reading.located, language }), language);
}

/** Puts sheets, headings, columns, looks and ids in order; to be called with the lock held. */
export function repair(
  workbook: Workbook,
  answers?: FirstAnswers,
): { readonly structure: Repaired; readonly details: number } {
  const structure = repairStructure(workbook, answers);
  return { structure, details: repairDetails(workbook, structure) };
}
