import { rowsADay } from '../../../figures/facts/entries';
import { formatDay } from '../../../values/moment';
import { dueOn, type FindInWhole, type TaskRule } from '../rule';
import { keyOfDay } from '../taskKey';

/** With fewer rows on a usual day nothing follows from a day without any. */
const LEAST_USUAL = 3;

/** Somebody who writes every day has stopped writing: what is not written down does not exist. */
export const writtenNothing: TaskRule = {
  key: 'owner.adoption',
  name: 'silent',
  role: 'owner',
  priority: 3,
  threshold: 2,
  unit: { en: 'working days without a row', ru: 'рабочих дня без строк' },
  standard: {
    en: 'everybody writes down what he does the day he does it',
    ru: 'каждый записывает то, что сделал, в тот же день',
  },
  gone: { en: 'Rows are being written again', ru: 'Строки снова появляются' },
};

export const findWrittenNothing: FindInWhole = ({ facts, texts }, least) =>
  rowsADay(facts)
    .filter(({ silentDays, usual }) => silentDays >= least && usual >= LEAST_USUAL)
    .map(({ employee, silentDays, usual, lastDay }) => ({
      key: keyOfDay('silent', employee, formatDay(lastDay)),
      kind: 'note' as const,
      due: dueOn(facts.calendar, Math.floor(facts.now)),
      what: texts.tasks.silent,
      party: employee,
      facts: texts.tasks.silentFacts({ days: silentDays, usual, last: lastDay }),
      source: null,
      see: 'dashboard' as const,
    }));
