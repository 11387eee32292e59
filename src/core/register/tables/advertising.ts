import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';
import * as common from './commonColumns';

/** What each advertising activity cost, by month. */
export const advertising = defineTable({
  key: 'advertising',
  sheet: { en: 'Advertising', ru: 'Реклама' },
  purpose: { en: 'What each advertising activity cost, by month.', ru: 'Сколько стоила каждая реклама, по месяцам.' },
  kind: 'entered',
  dateColumn: 'month',
  columns: {
    month: column.month({
      heading: { en: 'Month', ru: 'Месяц' },
      note: { en: 'Any date in the month.', ru: 'Любая дата месяца.' },
      required: true,
      width: 95,
    }),
    activity: column.text({
      heading: { en: 'Ad activity', ru: 'Реклама' },
      aliases: ['Activity', 'Advertising'],
      note: { en: 'As in Lists.', ru: 'Как в Справочниках.' },
      required: true,
      choices: 'activities',
      width: 180,
    }),
    amount: column.money({
      heading: { en: 'Amount', ru: 'Сумма' },
      note: { en: 'Spent in the month.', ru: 'Потрачено за месяц.' },
      required: true,
      width: 115,
    }),
    comment: common.comment,
  },
});

export type AdvertisingRow = RowOf<typeof advertising>;
