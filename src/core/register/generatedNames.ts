import type { Label } from '../values/label';

/** Generated sheets in the order of their tabs, with their names. */
export const GENERATED_SHEETS = {
  dashboard: { en: 'Dashboard', ru: 'Дашборд' },
  rows: { en: 'Rows of a figure', ru: 'Строки показателя' },
  waiting: { en: 'Waiting for reply', ru: 'Ждут ответа' },
  // A colon would not survive in an Excel file.
  tasksInbound: { en: 'Tasks – inbound', ru: 'Задачи – входящие' },
  tasksActive: { en: 'Tasks – active sales', ru: 'Задачи – активные продажи' },
  tasksCare: { en: 'Tasks – client care', ru: 'Задачи – сопровождение' },
  tasksDocuments: { en: 'Tasks – documents', ru: 'Задачи – документы' },
  tasksOwner: { en: 'Tasks – owner', ru: 'Задачи – владелец' },
  person: { en: 'Person', ru: 'Сотрудник' },
  meeting: { en: 'Weekly meeting', ru: 'Планёрка' },
  bonuses: { en: 'Bonuses', ru: 'Премии' },
  asking: { en: 'Worth asking', ru: 'Спросить' },
  unregistered: { en: 'Not in the register', ru: 'Нет в реестре' },
  breakdowns: { en: 'Breakdowns', ru: 'Разрезы' },
  check: { en: 'Check', ru: 'Проверка' },
  history: { en: 'History', ru: 'История показателей' },
} as const satisfies Record<string, Label>;

/** Sheets that are made when somebody asks for them, and by no refresh. */
export const ASKED_SHEETS = [
  'rows',
  'person',
  'meeting',
  'asking',
  'bonuses',
  'unregistered',
] as const satisfies readonly (keyof typeof GENERATED_SHEETS)[];

export type GeneratedSheetKey = keyof typeof GENERATED_SHEETS;

export const GENERATED_KEYS = Object.keys(GENERATED_SHEETS) as readonly GeneratedSheetKey[];
