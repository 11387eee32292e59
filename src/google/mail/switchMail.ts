import { mailTextsOf } from '../../language/mailTexts';
import { clocksOf, switchClock } from '../clocks';
import { languageHere } from '../messages';
import { openDesk } from '../workIn';
import { openWorkbook } from '../workbook';

const HANDLER = 'readMail';

/** Says whether letters come in by themselves and from which rows of Sources, and switches that on or off. */
export function openMail(): void {
  const workbook = openWorkbook();
  const language = languageHere();
  const words = mailTextsOf(language);
  const { rows } = openDesk(workbook).reading;
  const boxes = rows.sources.filter(({ kind, on }) => kind === 'mail' && on === true).map(({ name }) => name);
  const state = words.state({ isOn: clocksOf(HANDLER).length > 0, boxes: [...new Set(boxes)] });
  switchClock(HANDLER, state, words, { language, workbook });
}
