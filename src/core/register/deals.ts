import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

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
    id: column.id({
      heading: { en: 'ID', ru: 'ID' },
      note: { en: 'Put in by the add-on. Do not type.', ru: 'Ставит надстройка. Не заполнять.' },
      owned: true,
      width: 80,
    }),
    openedOn: column.date({
      heading: { en: 'Opened', ru: 'Открыта' },
      aliases: ['Opened on', 'Дата открытия'],
      note: { en: 'The day the deal began.', ru: 'День, когда сделка началась.' },
      required: true,
      width: 95,
    }),
    client: column.text({
      heading: { en: 'Client', ru: 'Клиент' },
      aliases: ['Company', 'Компания'],
      note: { en: 'Name or id of the client.', ru: 'Название или ID клиента.' },
      required: true,
      choices: 'clients',
      width: 200,
    }),
    line: column.listed('lines', {
      heading: { en: 'Line of business', ru: 'Направление' },
      aliases: ['Line'],
      note: { en: 'What is being sold.', ru: 'Что продаём.' },
      choices: 'lines',
      width: 130,
    }),
    activity: column.listed('activities', {
      heading: { en: 'Ad activity', ru: 'Реклама' },
      aliases: ['Advertising'],
      note: { en: 'Which advertising it came from.', ru: 'С какой рекламы.' },
      choices: 'activities',
      width: 130,
    }),
    seller: column.listed('employees', {
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
    lossReason: column.listed('lossReasons', {
      heading: { en: 'Loss reason', ru: 'Причина отказа' },
      note: { en: 'Why it was lost.', ru: 'Почему проиграли.' },
      choices: 'lossReasons',
      width: 140,
    }),
    nextStep: column.text({
      heading: { en: 'Next step', ru: 'Следующий шаг' },
      note: { en: 'What was agreed.', ru: 'О чём договорились.' },
      width: 180,
    }),
    nextStepOn: column.date({
      heading: { en: 'Next step on', ru: 'Дата шага' },
      note: { en: 'The day of the next step.', ru: 'День следующего шага.' },
      mayBeAhead: true,
      width: 95,
    }),
    comment: column.text({
      heading: { en: 'Comment', ru: 'Комментарий' },
      note: { en: 'Anything worth remembering.', ru: 'Всё, что стоит запомнить.' },
      width: 220,
    }),
  },
});

export type Deal = RowOf<typeof deals>;
