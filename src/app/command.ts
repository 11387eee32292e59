import { analyse, type Analysis } from '../core/analysis';
import type { Plan } from '../core/plan';
import type { CellValue } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import { EVERY_TABLE } from '../core/register/tables/tables';
import type { Texts } from '../core/texts';
import type { Period } from '../core/register/time/period';
import type { Result } from '../core/values/result';
import { DASHBOARD_CELLS } from '../core/views/dashboard';
import { readSaidOfAlerts } from '../core/views/dashboard/knownAlerts';
import { readHistory } from '../core/views/readHistory';
import { chosenPeriod } from '../core/views/periodChoice';
import type { ViewRequest } from '../core/views/viewRequest';
import { goneTextsOf } from '../language/goneTexts';
import { textsOf } from '../language/textsOf';
import { decided, type Command, type CommandInput, type Decision } from './decision';
import { workbookLanguage } from './workbookLanguage';

/** What was read, understood: the words, the figures, the period in view. */
export interface Understood {
  readonly texts: Texts;
  readonly analysis: Analysis;
  readonly view: ViewRequest;
  readonly input: CommandInput;
}

/** Without any table of the register a command has nothing to do. */
export function command(
  decide: (understood: Understood) => Plan,
  needs: Partial<Omit<Command, 'decide'>> = {},
): Command {
  return {
    tables: EVERY_TABLE,
    readBack: ['dashboard'],
    isRefresh: false,
    ...needs,
    decide: (input) => understand(input, decide),
  };
}

/** A workbook understood, in its own language and for the period chosen on the Dashboard. */
export function understood(input: CommandInput): Understood {
  const analysis = analyse(input);
  const texts = textsOf(workbookLanguage(analysis.reading, input.locale));
  const period = periodIn(chosenOn(input), input.now);
  const saidOfAlerts = readSaidOfAlerts(input.dashboard);
  const { showsAll: box } = DASHBOARD_CELLS;
  const showsAll = input.dashboard[box.row]?.[box.column] === true;
  return {
    input,
    texts,
    analysis,
    view: {
      analysis,
      texts,
      period,
      showsAll,
      history: readHistory(input.history),
      saidOfAlerts,
      ...automationOf(input),
    },
  };
}

function automationOf({
  lastSending,
  undelivered = [],
  isWebOld,
  clocks = [],
  unread = [],
}: CommandInput): Pick<ViewRequest, 'lastSending' | 'undelivered' | 'isWebOld' | 'clocks' | 'unread'> {
  const rung = lastSending === undefined ? {} : { lastSending };
  return { ...rung, undelivered, ...(isWebOld === true && { isWebOld }), clocks, unread };
}

function chosenOn({ dashboard }: CommandInput): CellValue {
  return dashboard[DASHBOARD_CELLS.period.row]?.[DASHBOARD_CELLS.period.column] ?? '';
}

function understand(input: CommandInput, decide: (understood: Understood) => Plan): Result<Decision, string> {
  const whole = understood(input);
  const { texts, view } = whole;
  const found = chosenOn(input);
  const isUnclear = view.period === null && found !== '';
  const doubts = isUnclear ? [texts.failures.badPeriod(textOfCell(found))] : [];
  const { located, unreadable } = whole.analysis.reading;
  const isGone = !located.has('contacts') && !unreadable.has('contacts');
  return decided(whole, () => decide(whole), isGone ? [...doubts, goneTextsOf(texts.language).contacts] : doubts);
}

function periodIn(found: CellValue, now: number): Period | null {
  return found === '' ? null : chosenPeriod(found, now, [textsOf('ru'), textsOf('en')]);
}
