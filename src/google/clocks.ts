import type { Language } from '../core/values/label';
import { say } from './messages';
import type { Workbook } from './workbook';

const EVERY_MINUTES = 10;

/** What a person is asked before a clock is switched on or off, and told after. */
export interface SwitchWords {
  readonly title: string;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly isOn: string;
  readonly isOff: string;
}

/** The clocks of whoever asks that ring for a function: those of others nobody sees. */
export function clocksOf(handler: string): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}

/**
 * Says how it stands and asks; with a yes the clock that rings for a function every ten minutes, and at every form that is
 * sent, is set or taken away.
 * Whether it is set then; null when the answer was no.
 */
export function switchClock(
  handler: string,
  state: string,
  words: SwitchWords,
  { language, workbook }: { readonly language: Language; readonly workbook: Workbook },
): boolean | null {
  const clocks = clocksOf(handler);
  const ui = SpreadsheetApp.getUi();
  const question = clocks.length > 0 ? words.switchOff : words.switchOn;
  if (ui.alert(words.title, `${state}\n\n${question}`, ui.ButtonSet.YES_NO) !== ui.Button.YES) return null;
  for (const clock of clocks) ScriptApp.deleteTrigger(clock);
  if (clocks.length === 0) {
    ScriptApp.newTrigger(handler).timeBased().everyMinutes(EVERY_MINUTES).create();
    // What somebody sends by a form of Google is not left until the next ring.
    ScriptApp.newTrigger(handler).forSpreadsheet(workbook.spreadsheet).onFormSubmit().create();
  }
  const isOn = clocksOf(handler).length > 0;
  say(isOn ? words.isOn : words.isOff, language, workbook.spreadsheet);
  return isOn;
}
