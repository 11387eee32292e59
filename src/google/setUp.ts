import { refreshEverything } from '../app/refreshEverything';
import { columnsOfferingLess, enteredSheets } from '../core/views/enteredSheet';
import { isClockRight } from './clockQuestion';
import { locked } from './lock';
import { repairDetails, repairStructure, type Repaired } from './repair';
import { runCommand } from './runCommand';
import { openWorkbook, type Workbook } from './workbook';

/** Creates what is missing, repairs what is renamed, changes nothing people typed, and fills the generated sheets. */
export function setUpOrRepair(): void {
  if (!isClockRight(openWorkbook())) return;
  const workbook = openWorkbook();
  const { structure, details } = locked(() => repair(workbook));
  const { created, repaired, texts } = structure;
  // Formatting what was just made is no repair.
  const places = created > 0 ? repaired : repaired + details;
  const less = columnsOfferingLess(enteredSheets(texts, structure.reading.rows.lists));
  const doubts = less.length > 0 ? [texts.done.offeringLess(less)] : [];
  runCommand(refreshEverything, {
    otherNames: workbook.otherNames,
    message: (newSheets) => [texts.done.setUp({ created: created + newSheets, repaired: places }), ...doubts].join(' '),
  });
}

/** Puts sheets, headings, columns, looks and ids in order; to be called with the lock held. */
export function repair(workbook: Workbook): { readonly structure: Repaired; readonly details: number } {
  const structure = repairStructure(workbook);
  return { structure, details: repairDetails(workbook, structure) };
}
