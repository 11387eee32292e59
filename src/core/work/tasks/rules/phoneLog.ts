import { employeeByExtension } from '../../../register/tables/whoseNumber';
import { whyAlive, whyRegistered } from '../../../figures/sections/phoneLog';
import { formatDay, type Day } from '../../../values/moment';
import { dueOn, type FindInWhole, type WholeContext, type TaskRule } from '../rule';
import { keyOfDay } from '../taskKey';

/** Calls of the last day of work that nobody wrote down, by whose they were: what is not written down does not exist. */
export const unwritten: TaskRule = {
  key: 'owner.unregistered',
  name: 'unwritten',
  role: 'owner',
  priority: 3,
  threshold: 2,
  unit: { en: 'calls of one employee a day, at least', ru: 'звонков одного сотрудника за день, не меньше' },
  standard: { en: 'every call of a day is in the register that day', ru: 'каждый звонок в тот же день есть в реестре' },
  gone: { en: 'The calls are written down, or a new day of work is over', ru: 'Звонки внесены или прошёл новый день' },
};

export const findUnwritten: FindInWhole = (context, least) => {
  const { facts, texts, today } = context;
  const log = facts.phoneLog();
  const day = lastDayOfWork(context);
  if (log.list.length === 0 || day === null) return [];
  const missing = new Map<string, number>();
  for (const call of log.list) {
    if (Math.floor(call.at) !== day || whyRegistered(log, call) !== null) continue;
    const employee = employeeByExtension(call.call.extension, facts.rows.staff, call.at);
    missing.set(employee, (missing.get(employee) ?? 0) + 1);
  }
  return [...missing]
    .filter(([, calls]) => calls >= least)
    .map(([employee, calls]) => ({
      key: keyOfDay('unwritten', employee, formatDay(day)),
      kind: 'note' as const,
      due: dueOn(facts.calendar, today),
      what: texts.tasks.unwritten,
      party: employee || texts.common.nobody,
      facts: texts.tasks.unwrittenFacts({ calls, on: day }),
      source: null,
      see: 'unregistered' as const,
    }));
};

function lastDayOfWork({ facts, today }: WholeContext): Day | null {
  for (let day = today - 1; day > today - 30; day--) if (facts.calendar.intervalsOf(day).length > 0) return day;
  return null;
}

/** An entry point that is silent for longer than it should be: clients ring, and nobody hears them. */
export const deadLine: TaskRule = {
  key: 'owner.deadLine',
  name: 'dead-line',
  role: 'owner',
  priority: 1,
  threshold: null,
  unit: { en: '', ru: '' },
  standard: {
    en: 'every line and form is tried out the day it falls silent',
    ru: 'замолчавшую линию или форму проверяют в тот же день',
  },
  gone: { en: 'It has been heard of again', ru: 'Снова слышно' },
};

export const findDeadLine: FindInWhole = ({ facts, texts, today }) =>
  facts
    .phoneLog()
    .watched()
    .filter((one) => whyAlive(one) === null)
    .map(({ source, last }) => ({
      key: keyOfDay('dead-line', source.name, formatDay(last)),
      kind: 'note' as const,
      due: dueOn(facts.calendar, today),
      what: texts.tasks.deadLine,
      party: source.name,
      facts: texts.tasks.deadLineFacts({ last, number: source.number }),
      source: { table: 'sources' as const, id: '', row: source.row },
    }));
