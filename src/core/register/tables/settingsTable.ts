import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** One decision of the company a row. */
export const settingsTable = defineTable({
  key: 'settings',
  sheet: { en: 'Settings', ru: 'Настройки' },
  purpose: { en: 'Decisions of the company, one a row.', ru: 'Решения компании, по одному в строке.' },
  kind: 'setup',
  columns: {
    key: column.text({
      heading: { en: 'Key', ru: 'Ключ' },
      note: { en: 'Do not change.', ru: 'Не менять.' },
      required: true,
      // The program knows a setting by it; people read the meaning.
      hidden: true,
      width: 180,
    }),
    value: column.text({
      heading: { en: 'Value', ru: 'Значение' },
      note: {
        en: 'Change here. What is typed counts at the next tick; what Ctrl+Z, sorting or a script has changed (on Lists, Calendar and Standards too), at the next refresh.',
        ru: 'Менять здесь. Введённое учитывает уже следующая галочка, а изменённое через Ctrl+Z, сортировкой или скриптом (и на листах «Справочники», «Календарь», «Регламенты») — следующее обновление.',
      },
      required: true,
      width: 160,
    }),
    meaning: column.text({
      heading: { en: 'Meaning', ru: 'Пояснение' },
      note: { en: 'What it does.', ru: 'На что влияет.' },
      width: 420,
    }),
  },
});

export type SettingRow = RowOf<typeof settingsTable>;
