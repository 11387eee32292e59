import { refreshEverything } from '../app/refreshEverything';
import type { FirstAnswers } from '../core/views/firstAnswers';
import { columnsOfferingLess, enteredSheets } from '../core/views/enteredSheet';
import { isClockRight } from './clockQuestion';
import type { Saved } from '../pages/bridge/doors';
import { locked } from './lock';
import { sentenceOf } from './messages';
import { repairDetails, repairStructure, type Repaired } from './repair';
import { runCommand } from './runCommand';
import { openWorkbook, type Workbook } from './workbook';

/** Creates what is missing, repairs what is renamed, changes nothing people typed, and fills the generated sheets. */
export function setUpOrRepair(): void {
  if (isClockRight(openWorkbook())) setUp();
}

/** The same with what the company has said of itself: it stands in the set-up sheets that are new, those that are there stay. */
export function setUpWith(answers: FirstAnswers): Saved {
  try {
    return { ok: true, message: setUp(answers) };
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { ok: false, message: sentenceOf(error) };
  }
}

function setUp(answers?: FirstAnswers): string {
  const workbook = openWorkbook();
  const { structure, details } = locked(() => repair(workbook, answers));
  const { created, repaired, texts } = structure;
  // Formatting what was just made is no repair.
  const places = created > 0 ? repaired : repaired + details;
  const less = columnsOfferingLess(enteredSheets(texts, structure.reading.rows.lists));
  const bare = structure.looks.refused();
  const doubts = [
    ...(less.length > 0 ? [texts.done.offeringLess(less)] : []),
    ...(bare.length > 0 ? [texts.done.looksKept(bare)] : []),
  ];
  const said = (newSheets: number): string =>
    [texts.done.setUp({ created: created + newSheets, repaired: places }), ...doubts].join(' ');
  runCommand(refreshEverything, { otherNames: workbook.otherNames, message: said });
  return said(0);
}

/** Puts sheets, headings, columns, looks and ids in order; to be called with the lock held. */
export function repair(
  workbook: Workbook,
  answers?: FirstAnswers,
): { readonly structure: Repaired; readonly details: number } {
  const structure = repairStructure(workbook, answers);
  return { structure, details: repairDetails(workbook, structure) };
}
