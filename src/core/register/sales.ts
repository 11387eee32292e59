import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** Money in: a shipment or a payment a row, by one company-wide choice; returns are negative rows. */
export const sales = defineTable({
  key: 'sales',
  sheet: { en: 'Sales', ru: 'Продажи' },
  purpose: {
    en: 'Shipments or payments (one company-wide choice), one row each; a return is a negative row.',
    ru: 'Отгрузки или оплаты (выберите одно на всю компанию), по строке; возврат — строка с минусом.',
  },
  kind: 'entered',
  idPrefix: 'S',
  dateColumn: 'date',
  columns: {
    id: column.id({
      heading: { en: 'ID', ru: 'ID' },
      note: { en: 'Put in by the add-on. Do not type.', ru: 'Ставит надстройка. Не заполнять.' },
      owned: true,
      width: 80,
    }),
    date: column.date({
      heading: { en: 'Date', ru: 'Дата' },
      aliases: ['Sale date', 'Дата продажи'],
      note: { en: 'Day of the shipment or payment.', ru: 'День отгрузки или оплаты.' },
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
    deal: column.text({
      heading: { en: 'Deal', ru: 'Сделка' },
      note: { en: 'Id of the deal, if there was one.', ru: 'ID сделки, если была.' },
      width: 85,
    }),
    line: column.listed('lines', {
      heading: { en: 'Line of business', ru: 'Направление' },
      aliases: ['Line'],
      note: { en: 'What was sold.', ru: 'Что продали.' },
      choices: 'lines',
      width: 130,
    }),
    seller: column.listed('employees', {
      heading: { en: 'Seller', ru: 'Продавец' },
      note: { en: 'Who made the sale.', ru: 'Кто продал.' },
      choices: 'staff',
      width: 140,
    }),
    revenue: column.money({
      heading: { en: 'Revenue', ru: 'Выручка' },
      note: { en: 'Amount; negative for a return.', ru: 'Сумма; с минусом — возврат.' },
      required: true,
      width: 115,
    }),
    cost: column.money({
      heading: { en: 'Cost', ru: 'Себестоимость' },
      note: { en: 'What the goods cost us; makes the margin.', ru: 'Во что товар обошёлся нам; даёт маржу.' },
      width: 115,
    }),
    returnOf: column.text({
      heading: { en: 'Return of', ru: 'Возврат по' },
      note: { en: 'Id of the sale that comes back.', ru: 'ID продажи, по которой возврат.' },
      width: 90,
    }),
    comment: column.text({
      heading: { en: 'Comment', ru: 'Комментарий' },
      note: { en: 'Anything worth remembering.', ru: 'Всё, что стоит запомнить.' },
      width: 220,
    }),
  },
});

export type Sale = RowOf<typeof sales>;
