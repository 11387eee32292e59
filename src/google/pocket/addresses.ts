import { foldKey } from '../../core/values/text';
import { extras } from '../extras';
import { languageHere, tell } from '../messages';
import { openWorkbook, registerOf } from '../workbook';
import { newSecret, revoke } from './people';

/** Makes the address of somebody of Staff anew, shown once, or takes it away: a lost phone opens nothing any more. */
export function openPocket(): void {
  const workbook = openWorkbook();
  const words = extras().pocketTextsOf(languageHere());
  const { staff } = registerOf(workbook, ['settings', 'lists', 'staff']).rows;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(words.title, words.whose, ui.ButtonSet.YES_NO_CANCEL);
  const typed = foldKey(answer.getResponseText());
  const name = staff.find((row) => foldKey(row.name) === typed && typed !== '')?.name;
  const button = answer.getSelectedButton();
  if (button === ui.Button.NO) tell(words.revoked(revoke(name ?? answer.getResponseText().trim())));
  else if (button === ui.Button.YES) {
    const isHere = name !== undefined && extras().hasRoleToday(staff, name, workbook.now);
    tell(isHere ? words.address(name, newSecret(name)) : words.nobody);
  }
}
