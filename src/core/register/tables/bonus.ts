import { bonusKinds } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';
import * as common from './commonColumns';

/** What the company has agreed to pay for: off until it is filled. */
export const bonus = defineTable({
  key: 'bonus',
  sheet: { en: 'Bonus terms', ru: 'Мотивация' },
  purpose: {
    en: 'What is paid for: by the figures of a closed month, from a part of the plan on.',
    ru: 'За что платим: по показателям закрытого месяца, от доли плана.',
  },
  kind: 'setup',
  isOnDemand: true,
  columns: {
    whom: column.text({
      heading: { en: 'Role or employee', ru: 'Роль или сотрудник' },
      note: { en: 'A role: everybody who holds it in the month.', ru: 'Роль — все, кто её занимает в этом месяце.' },
      required: true,
      width: 180,
    }),
    kpi: column.text({
      heading: { en: 'KPI', ru: 'Показатель' },
      note: { en: 'The figure, by its name on the Dashboard.', ru: 'Показатель, как он назван на дашборде.' },
      required: true,
      choices: 'kpis',
      width: 260,
    }),
    from: column.share({
      heading: { en: 'From % of plan', ru: 'От % плана' },
      note: {
        en: 'Blank: always. Of several rows of one kind the highest that is reached counts.',
        ru: 'Пусто — всегда. Из нескольких строк одного вида считается самая высокая из достигнутых.',
      },
      width: 100,
    }),
    kind: column.choice(bonusKinds, {
      heading: { en: 'Kind', ru: 'Вид' },
      note: { en: 'A part of the money, per piece, or a fixed amount.', ru: 'Доля денег, за штуку или сумма.' },
      required: true,
      width: 130,
    }),
    value: column.number({
      heading: { en: 'Value', ru: 'Значение' },
      note: { en: 'Per cent as 2 for 2 %, otherwise an amount.', ru: 'Проценты как 2 для 2 %, иначе сумма.' },
      required: true,
      width: 110,
    }),
    comment: common.comment,
  },
});

export type BonusRow = RowOf<typeof bonus>;
