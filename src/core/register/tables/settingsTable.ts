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
      note: { en: 'Change here.', ru: 'Менять здесь.' },
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
