import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';
import * as common from './commonColumns';

/** Possible sales on their way from the first offer to won or lost. */
export const deals = defineTable({
  key: 'deals',
  sheet: { en: 'Deals', ru: 'Сделки' },
  purpose: {
    en: 'Possible sales, from opened to won or lost.',
    ru: 'Возможные продажи: от открытия до выигрыша или проигрыша.',
  },
  kind: 'entered',
  idPrefix: 'D',
  dateColumn: 'openedOn',
  columns: {
    id: common.id,
    openedOn: column.date({
      heading: { en: 'Opened', ru: 'Открыта' },
      aliases: ['Opened on', 'Дата открытия'],
      note: { en: 'The day the deal began.', ru: 'День, когда сделка началась.' },
      required: true,
      width: 95,
    }),
    client: common.client,
    line: column.text({
      heading: { en: 'Line of business', ru: 'Направление' },
      aliases: ['Line'],
      note: { en: 'What is being sold.', ru: 'Что продаём.' },
      choices: 'lines',
      width: 130,
    }),
    activity: column.text({
      heading: { en: 'Ad activity', ru: 'Реклама' },
      aliases: ['Advertising'],
      note: { en: 'Which advertising it came from.', ru: 'С какой рекламы.' },
      choices: 'activities',
      width: 130,
    }),
    seller: column.text({
      heading: { en: 'Seller', ru: 'Продавец' },
      note: { en: 'Who is selling.', ru: 'Кто продаёт.' },
      required: true,
      choices: 'staff',
      width: 140,
    }),
    amount: column.money({
      heading: { en: 'Amount', ru: 'Сумма' },
      note: { en: 'Expected or agreed amount.', ru: 'Ожидаемая или согласованная сумма.' },
      width: 110,
    }),
    stage: column.listedChoice('stages', {
      heading: { en: 'Stage', ru: 'Этап' },
      note: {
        en: 'Won and lost close the deal and need a date.',
        ru: 'Выигранная и проигранная закрыты и требуют даты.',
      },
      required: true,
      width: 110,
    }),
    closedOn: column.date({
      heading: { en: 'Closed', ru: 'Закрыта' },
      aliases: ['Closed on', 'Дата закрытия'],
      note: { en: 'Required for won and lost.', ru: 'Обязательна для выигранных и проигранных.' },
      width: 95,
    }),
    lossReason: column.text({
      heading: { en: 'Loss reason', ru: 'Причина отказа' },
      note: { en: 'Why it was not won.', ru: 'Почему не состоялась.' },
      choices: 'lossReasons',
      width: 140,
    }),
    nextStep: common.nextStep,
    nextStepOn: common.nextStepOn,
    comment: common.comment,
    sourceKey: common.sourceKey,
    enteredAt: common.enteredAt,
    enteredBy: common.enteredBy,
  },
});

export type Deal = RowOf<typeof deals>;
