import { automationTextsOf } from '../../language/automationTexts';
import { everydayTextsOf } from '../../language/everydayTexts';
import { clocksOf, switchClock } from '../clocks';
import { languageHere } from '../messages';
import { openWorkbook } from '../workbook';
import { readState, writeState } from './state';
import { transports } from './transports';

const HANDLER = 'sendDue';

/** Says whether letters and alerts go out by themselves, by which ways and since when, and switches that on or off. */
export function openAutomation(): void {
  const workbook = openWorkbook();
  const language = languageHere();
  const words = automationTextsOf(language);
  const { lastSent } = readState();
  const state = words.state({
    isOn: clocksOf(HANDLER).length > 0,
    ways: [...transports().keys()],
    lastSent: lastSent === 0 ? '' : everydayTextsOf(language).write.moment(workbook.clock.momentOf(new Date(lastSent))),
    quota: MailApp.getRemainingDailyQuota(),
  });
  const isOn = switchClock(HANDLER, state, words, { language, workbook });
  if (isOn !== null) writeState({ ...readState(), lastDone: isOn ? Date.now() : 0 });
}
