import type { BonusTexts } from '../core/views/bonus';
import type { Language } from '../core/values/label';

const ru: BonusTexts = {
  title: 'Премии',
  explanation:
    'По закрытым месяцам и условиям листа «Мотивация». Посчитанное не меняется: если строки поправили позже, разница — строкой следующего месяца.',
  off: (sheet) =>
    `Премии выключены, пока лист «${sheet}» пуст: впишите туда, за что платим, и выберите «Премии» ещё раз.`,
  noMonth: 'Премии: закрытых месяцев, за которые есть кому платить, ещё нет.',
  columns: {
    figure: 'Сотрудник и показатель',
    plan: 'План',
    fact: 'Факт',
    done: '% плана',
    terms: 'Условие',
    amount: 'Сумма',
  },
  month: (month, total) => `${month}: ${total}`,
  corrected: (figure, month) => `пересчёт за ${month}: ${figure}`,
  step: ({ kind, rate, from }) => {
    const what = { percent: `${rate} от суммы`, piece: `${rate} за штуку`, fixed: rate }[kind];
    return from === '' ? what : `${what} — от ${from} плана`;
  },
  notReached: 'не достигнуто',
  rows: (month) => `Из каких строк: ${month}`,
  olderRows: (month) => `Строк за ${month} и раньше слишком много для листа: их покажет «Почему такое число»`,
  rowColumns: {
    employee: 'Сотрудник и показатель',
    row: 'Строка',
    client: 'Клиент',
    counted: 'В показателе',
    paid: 'Премия',
  },
  faults: {
    figure: (row) => `Строка ${row}: такого показателя у сотрудников нет`,
    kind: (row) => `Строка ${row}: % от суммы — для сумм денег, «за штуку» — для количеств`,
    value: (row) => `Строка ${row}: нужны роль или сотрудник, показатель, вид и значение`,
  },
  written: (month, total) => `Премии готовы: ${month} — ${total}.`,
};

const en: BonusTexts = {
  title: 'Bonuses',
  explanation:
    'Of closed months, by the sheet "Bonus terms". What was worked out never changes: when rows are corrected later, the difference is a line of the next month.',
  off: (sheet) =>
    `Bonuses are off while the sheet "${sheet}" is blank: type there what is paid for, and choose "Bonuses" again.`,
  noMonth: 'Bonuses: no month with somebody to be paid has closed yet.',
  columns: {
    figure: 'Employee and figure',
    plan: 'Plan',
    fact: 'Value',
    done: '% of plan',
    terms: 'Terms',
    amount: 'Amount',
  },
  month: (month, total) => `${month}: ${total}`,
  corrected: (figure, month) => `${month} corrected: ${figure}`,
  step: ({ kind, rate, from }) => {
    const what = { percent: `${rate} of the money`, piece: `${rate} each`, fixed: rate }[kind];
    return from === '' ? what : `${what} from ${from} of plan`;
  },
  notReached: 'not reached',
  rows: (month) => `Its rows: ${month}`,
  olderRows: (month) => `Rows of ${month} and before are too many for a sheet: "Why this number" shows them`,
  rowColumns: {
    employee: 'Employee and figure',
    row: 'Row',
    client: 'Client',
    counted: 'In the figure',
    paid: 'Bonus',
  },
  faults: {
    figure: (row) => `Row ${row}: employees have no such figure`,
    kind: (row) => `Row ${row}: % of money is for sums of money, per piece for numbers of cases`,
    value: (row) => `Row ${row}: role or employee, figure, kind and value are needed`,
  },
  written: (month, total) => `The bonuses are ready: ${month}, ${total}.`,
};

export function bonusTextsOf(language: Language): BonusTexts {
  return { ru, en }[language];
}
