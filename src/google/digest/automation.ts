import { automationTextsOf } from '../../language/automationTexts';
import { textsOf } from '../../language/textsOf';
import { languageHere, say } from '../messages';
import { openWorkbook } from '../workbook';
import { readState, writeState } from './state';
import { transports } from './transports';

const HANDLER = 'sendDue';
const EVERY_MINUTES = 10;

/** Says whether letters and alerts go out by themselves, by which ways and since when, and switches that on or off. */
export function openAutomation(): void {
  const workbook = openWorkbook();
  const language = languageHere();
  const words = automationTextsOf(language);
  const clocks = clocksHere();
  const { lastSent } = readState();
  const state = words.state({
    isOn: clocks.length > 0,
    ways: [...transports().keys()],
    lastSent: lastSent === 0 ? '' : textsOf(language).write.moment(workbook.clock.momentOf(new Date(lastSent))),
    quota: MailApp.getRemainingDailyQuota(),
  });
  const ui = SpreadsheetApp.getUi();
  const question = clocks.length > 0 ? words.switchOff : words.switchOn;
  if (ui.alert(words.title, `${state}\n\n${question}`, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  for (const clock of clocks) ScriptApp.deleteTrigger(clock);
  if (clocks.length === 0) ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(EVERY_MINUTES).create();
  const isOn = clocksHere().length > 0;
  writeState({ ...readState(), lastDone: isOn ? Date.now() : 0 });
  say(isOn ? words.isOn : words.isOff, language, workbook.spreadsheet);
}

/** The clocks of whoever asks: those of others nobody sees. */
function clocksHere(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}
