import { roles } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** The company's written standards: each a rule that makes tasks for one role. */
export const standards = defineTable({
  key: 'standards',
  sheet: { en: 'Standards', ru: 'Регламенты' },
  purpose: { en: 'Written standards: rules that make tasks.', ru: 'Регламенты: правила, по которым ставятся задачи.' },
  kind: 'setup',
  columns: {
    key: column.text({
      heading: { en: 'Key', ru: 'Ключ' },
      note: { en: 'Stable name of the rule.', ru: 'Постоянное имя правила.' },
      required: true,
      width: 160,
    }),
    on: column.yesNo({
      heading: { en: 'On', ru: 'Включено' },
      note: { en: 'No: the rule makes no tasks.', ru: 'Нет: правило не ставит задач.' },
      width: 80,
    }),
    role: column.choice(roles, {
      heading: { en: 'Role', ru: 'Роль' },
      note: { en: 'Whose task it is.', ru: 'Чья это задача.' },
      required: true,
      width: 140,
    }),
    standard: column.text({
      heading: { en: 'Standard', ru: 'Регламент' },
      note: { en: 'What must be done, in words.', ru: 'Что должно быть сделано, словами.' },
      width: 420,
    }),
    threshold: column.number({
      heading: { en: 'Threshold', ru: 'Порог' },
      note: { en: 'When the rule fires.', ru: 'Когда правило срабатывает.' },
      width: 80,
    }),
    unit: column.text({
      heading: { en: 'Unit', ru: 'Единица' },
      note: { en: 'Of the threshold.', ru: 'Порога.' },
      width: 200,
    }),
    priority: column.int(
      { least: 1, most: 9 },
      {
        heading: { en: 'Priority', ru: 'Приоритет' },
        note: { en: '1 is the most urgent.', ru: '1 — самый срочный.' },
        width: 80,
      },
    ),
  },
});

export type Standard = RowOf<typeof standards>;
