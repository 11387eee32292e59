import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** Targets of figures by month, for the company or one employee. */
export const plan = defineTable({
  key: 'plan',
  sheet: { en: 'Plan', ru: 'План' },
  purpose: { en: 'Targets of figures by month.', ru: 'Плановые значения показателей по месяцам.' },
  kind: 'entered',
  dateColumn: 'month',
  columns: {
    month: column.month({
      heading: { en: 'Month', ru: 'Месяц' },
      note: { en: 'Any date in the month.', ru: 'Любая дата месяца.' },
      required: true,
      mayBeAhead: true,
      width: 95,
    }),
    kpi: column.text({
      heading: { en: 'KPI', ru: 'Показатель' },
      note: { en: 'The figure, by its name on the Dashboard.', ru: 'Показатель, как он назван на дашборде.' },
      required: true,
      choices: 'kpis',
      width: 260,
    }),
    employee: column.text({
      heading: { en: 'Employee', ru: 'Сотрудник' },
      note: { en: 'Blank: the whole company.', ru: 'Пусто: вся компания.' },
      choices: 'staff',
      width: 140,
    }),
    target: column.share({
      heading: { en: 'Target', ru: 'План' },
      note: { en: 'Percentages as 0.5 or 50 %.', ru: 'Проценты как 0,5 или 50 %.' },
      required: true,
      width: 110,
    }),
  },
});

export type PlanRow = RowOf<typeof plan>;
