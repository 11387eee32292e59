import { FIGURES } from '../../../src/core/figures/sections/catalogue';
import { DEFAULT_SETTINGS } from '../../../src/core/register/tables/settings';
import { periodAround } from '../../../src/core/register/time/period';
import { addMonths, dayOf, startOfMonth } from '../../../src/core/values/moment';
import { proposeRevenuePlan, proposeSilenceLimit } from '../../../src/core/work/planning/proposals';
import { registerSheetOf } from '../../register/registerSheet';
import type { WorkbookData } from '../../store/workbookData';
import { callDoor } from '../addOn';
import type { OpenedRegister } from '../openedRegister';
import type { AskText } from '../terminal';
import { asked } from './asked';
import { readAmount, readMonths } from '../../../src/core/views/setUpAnswers';
import type { SetUpTexts } from '../../../src/language/setUpTexts';

/** The two questions that sales answer better than anybody: when a client is lost, and what next month is to bring. */
export async function askFigures(ask: AskText, register: OpenedRegister, words: SetUpTexts): Promise<WorkbookData> {
  const { book } = register.analysis;
  const limit = proposeSilenceLimit(book.facts);
  const proposed = limit ?? DEFAULT_SETTINGS.silenceLimit;
  const months = await asked(
    ask,
    `6. ${words.silenceLimit(limit === null ? '' : String(limit))}`,
    String(proposed),
    readMonths,
    words.badNumber,
  );
  const data = callDoor(register.data, register.now, 'saveSettings', { silenceLimit: String(months) });
  const revenue = proposeRevenuePlan(book);
  const month = addMonths(startOfMonth(dayOf(register.now)), 1);
  const title = register.texts.write.period(periodAround(month, 'month'));
  const typed = revenue === null ? '' : String(revenue);
  const target = await asked(ask, `7. ${words.plan(title, typed)}`, typed, readAmount, words.badNumber);
  return target === 0 ? data : withPlan(data, register, month, target);
}

function withPlan(
  data: WorkbookData,
  { analysis, texts }: OpenedRegister,
  month: number,
  target: number,
): WorkbookData {
  const located = analysis.reading.located.get('plan');
  if (!located) return data;
  const kpi = FIGURES.find(({ key }) => key === 'sales.revenue')?.label[texts.language] ?? '';
  registerSheetOf(data, located).append({ month: { serial: month }, kpi, target });
  return data;
}
