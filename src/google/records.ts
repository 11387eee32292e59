import { addOnTextsOf } from '../language/addOnTexts';
import { languageHere, tell } from './messages';
import { bringBack } from './refusal';
import { markedTab, openWorkbook } from './workbook';

/** What the add-on writes down for whoever asks: made hidden, opened from the menu. */
export type RecordKey = 'history' | 'journal';

/** Opens a record, hidden or not; before anything is written down it says so. */
export function openRecord(key: RecordKey): void {
  const workbook = openWorkbook();
  const tab = markedTab(workbook, key);
  if (!tab) {
    tell(addOnTextsOf(languageHere()).nothingRecorded);
    return;
  }
  workbook.spreadsheet.setActiveSheet(bringBack(tab));
}
