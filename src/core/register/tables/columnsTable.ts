import { dateOrders } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** Which heading of a team's own sheet is which column of ours; a row deleted here gives the column back. */
export const columnsTable = defineTable({
  key: 'columns',
  sheet: { en: 'Columns', ru: 'Колонки' },
  purpose: {
    en: 'Sheets of your own that serve as tables of the register: which of your headings is which column.',
    ru: 'Ваши собственные листы, которые служат таблицами реестра: какой ваш заголовок — какой столбец.',
  },
  kind: 'setup',
  isOnDemand: true,
  columns: {
    sheet: column.text({
      heading: { en: 'Your sheet', ru: 'Ваш лист' },
      note: { en: 'Its name, as on the tab.', ru: 'Имя, как на ярлыке.' },
      required: true,
      width: 160,
    }),
    heading: column.text({
      heading: { en: 'Your heading', ru: 'Ваш заголовок' },
      note: {
        en: 'As it stands on your sheet; of two alike the second is "Phone (2)". Blank: see "Always".',
        ru: 'Как на вашем листе; второй из одинаковых — «Телефон (2)». Пусто: см. «Всегда».',
      },
      required: true,
      mayBeBlank: true,
      width: 200,
    }),
    table: column.text({
      heading: { en: 'Table', ru: 'Таблица' },
      note: { en: 'The table of the register your sheet serves as.', ru: 'Какой таблицей реестра служит ваш лист.' },
      required: true,
      width: 130,
    }),
    column: column.text({
      heading: { en: 'Our column', ru: 'Наш столбец' },
      note: { en: 'Its heading in our table.', ru: 'Его заголовок в нашей таблице.' },
      required: true,
      width: 180,
    }),
    dates: column.choice(dateOrders, {
      heading: { en: 'Dates', ru: 'Даты' },
      note: {
        en: 'In which order your dates are written, where they do not tell it themselves.',
        ru: 'В каком порядке написаны ваши даты, если по ним самим не видно.',
      },
      width: 120,
    }),
    always: column.text({
      heading: { en: 'Always', ru: 'Всегда' },
      note: {
        en: 'What every row says in a column that your sheet does not have: In, Call …',
        ru: 'Что стоит в каждой строке, если такого столбца у вас нет: Вх, Звонок …',
      },
      width: 130,
    }),
  },
});

export type AdoptedColumnRow = RowOf<typeof columnsTable>;
