import { refreshEverything } from '../app/refreshEverything';
import { repairDetails, repairStructure } from './repair';
import { runCommand } from './runCommand';
import { openWorkbook } from './workbook';

/** Creates what is missing, repairs what is renamed, changes nothing people typed, and fills the generated sheets. */
export function setUpOrRepair(): void {
  const workbook = openWorkbook();
  const structure = repairStructure(workbook);
  const details = repairDetails(workbook, structure);
  const { created, repaired, texts } = structure;
  // Formatting what was just made is no repair.
  const places = created > 0 ? repaired : repaired + details;
  runCommand(refreshEverything, {
    message: (newSheets) => texts.done.setUp({ created: created + newSheets, repaired: places }),
  });
}
