import type { Label } from '../../values/label';

/** Columns of a task sheet in the order they are first written in; people may move them. What is typed stands within 820 px. */
export const TASK_COLUMNS = {
  done: { heading: { en: 'Done', ru: 'Готово' }, width: 52 },
  who: { heading: { en: 'Who, phone', ru: 'Кто, телефон' }, width: 220 },
  what: { heading: { en: 'What to do', ru: 'Что сделать' }, width: 200 },
  when: { heading: { en: 'When', ru: 'Когда' }, width: 76 },
  outcome: { heading: { en: 'Outcome', ru: 'Итог' }, width: 110 },
  comment: { heading: { en: 'Comment', ru: 'Комментарий' }, width: 118 },
  nextStepOn: { heading: { en: 'Next step on', ru: 'Дата шага' }, width: 80 },
  why: { heading: { en: 'Why', ru: 'Почему' }, width: 277 },
  money: { heading: { en: 'Money', ru: 'Деньги' }, width: 88 },
  due: { heading: { en: 'Due', ru: 'Срок' }, width: 118 },
  priority: { heading: { en: 'Priority', ru: 'Приоритет' }, width: 80 },
  employee: { heading: { en: 'Employee', ru: 'Сотрудник' }, width: 125 },
  link: { heading: { en: 'Row', ru: 'Строка' }, width: 130 },
  key: { heading: { en: 'Task key', ru: 'Ключ задачи' }, width: 40 },
} as const satisfies Readonly<Record<string, { readonly heading: Label; readonly width: number }>>;

/** What the program alone says of a line; in a line that somebody has added it is theirs. */
export const TOLD_COLUMNS: readonly TaskColumn[] = ['when', 'money'];

export type TaskColumn = keyof typeof TASK_COLUMNS;

export const TASK_COLUMN_KEYS = Object.keys(TASK_COLUMNS) as readonly TaskColumn[];
