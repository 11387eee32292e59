import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';
import * as common from './commonColumns';

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
    id: common.id,
    date: column.date({
      heading: { en: 'Date', ru: 'Дата' },
      aliases: ['Sale date', 'Дата продажи'],
      note: { en: 'Day of the shipment or payment.', ru: 'День отгрузки или оплаты.' },
      required: true,
      width: 95,
    }),
    client: common.buyer,
    deal: common.deal,
    line: column.text({
      heading: { en: 'Line of business', ru: 'Направление' },
      aliases: ['Line'],
      note: { en: 'What was sold.', ru: 'Что продали.' },
      choices: 'lines',
      width: 130,
    }),
    seller: column.text({
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
    comment: common.comment,
    sourceKey: common.sourceKey,
    enteredAt: common.enteredAt,
    enteredBy: common.enteredBy,
  },
});

export type Sale = RowOf<typeof sales>;
