import type { Language } from '../core/values/label';
import { wallClockIn } from '../core/values/wallClock';
import { addOnTextsOf, type ClockShown } from '../language/addOnTexts';
import { everydayTextsOf } from '../language/everydayTexts';
import { locked } from './lock';
import { writeMemory } from './memory';
import { languageHere, tell } from './messages';
import type { Workbook } from './workbook';

/**
 * Asks once a zone whether the workbook's clock is right: a Sheet that was copied, or made by a program, may keep the time
 * of another place. Answers whether set-up may go on.
 */
export function isClockRight({ spreadsheet, memory }: Workbook): boolean {
  // Odd sheets have no zone, whatever the types say.
  const zone = (spreadsheet.getSpreadsheetTimeZone() as string | null) ?? '';
  if (memory.zone === zone) return true;
  const language = memory.language ?? languageHere();
  const { isThisTheTime, isItThen, setTheZone } = addOnTextsOf(language);
  const shown = (zone: string): ClockShown => ({ zone, time: timeIn(zone, language) });
  // The script's zone is that of the computer it was installed from.
  const script = shown(Session.getScriptTimeZone());
  const isOther = script.time !== shown(zone).time;
  const found = agreed(isThisTheTime(shown(zone), isOther ? script : null), language)
    ? zone
    : isOther && agreed(isItThen(script), language)
      ? script.zone
      : null;
  if (found === null) {
    tell(setTheZone);
    return false;
  }
  if (found !== zone) locked(() => spreadsheet.setSpreadsheetTimeZone(found));
  writeMemory(memory, { ...memory, zone: found });
  return true;
}

function timeIn(zone: string, language: Language): string {
  return everydayTextsOf(language).write.moment(wallClockIn(zone).momentOf(new Date()));
}

function agreed(question: string, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(everydayTextsOf(language).menu.commands.setUp, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
