import { calendarKinds, weekdays } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable } from '../schema/table';

/** Working hours: weekly intervals and the exceptions of single dates. */
export const calendarTable = defineTable({
  key: 'calendar',
  sheet: { en: 'Calendar', ru: 'Календарь' },
  purpose: {
    en: 'Working hours of the week and exceptions: holidays, short days, working weekends.',
    ru: 'Рабочие часы недели и исключения: праздники, короткие дни, рабочие выходные.',
  },
  kind: 'setup',
  columns: {
    weekday: column.choice(weekdays, {
      heading: { en: 'Weekday', ru: 'День недели' },
      note: { en: 'For weekly hours; two rows make a lunch break.', ru: 'Для недельных часов; две строки дают обед.' },
      width: 100,
    }),
    date: column.date({
      heading: { en: 'Date', ru: 'Дата' },
      note: { en: 'For an exception: it replaces that day.', ru: 'Для исключения: заменяет этот день.' },
      mayBeAhead: true,
      width: 95,
    }),
    kind: column.choice(calendarKinds, {
      heading: { en: 'Kind', ru: 'Вид' },
      note: {
        en: 'Work, holiday, short, working weekend; absent: one person, named in the note, gets no new tasks that day. Blank: work; a date without hours is a holiday.',
        ru: 'Рабочий, выходной, короткий, рабочая суббота; «отсутствует» — один сотрудник, названный в примечании. Пусто — рабочий; дата без часов — выходной.',
      },
      required: true,
      mayBeBlank: true,
      width: 130,
    }),
    from: column.time({
      heading: { en: 'From', ru: 'С' },
      note: { en: 'Start, such as 9:00.', ru: 'Начало, например 9:00.' },
      width: 70,
    }),
    to: column.time({
      heading: { en: 'To', ru: 'До' },
      note: {
        en: 'End, such as 18:00; earlier than the start: on the next day.',
        ru: 'Конец, например 18:00; раньше начала — на следующий день.',
      },
      width: 70,
    }),
    note: column.text({
      heading: { en: 'Note', ru: 'Примечание' },
      note: { en: 'Name of the holiday, or who is absent.', ru: 'Название праздника или кто отсутствует.' },
      width: 240,
    }),
  },
});
