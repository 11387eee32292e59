import { ensureTable } from './askedTables';
import { extras } from './extras';
import { locked } from './lock';
import { languageHere } from './messages';
import { askedFor } from './runCommand';
import { everydayTextsOf } from '../language/everydayTexts';
import { openWorkbook } from './workbook';

/** The bonuses of closed months; the table of what is paid for is made when it is first asked for. */
export function openBonuses(): void {
  locked(() => {
    const workbook = openWorkbook();
    ensureTable(workbook, 'bonus', everydayTextsOf(workbook.memory.language ?? languageHere()));
  });
  askedFor('bonuses', extras().writeBonuses);
}
