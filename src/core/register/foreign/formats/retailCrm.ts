import type { Format } from './format';

/** Orders of RetailCRM: a sale each. */
export const retailCrm: readonly Format[] = [
  {
    key: 'retailCrmOrders',
    name: 'RetailCRM: заказы',
    table: 'sales',
    tells: [['Номер заказа', 'Номер', 'Order number'], ['Статус заказа', 'Статус', 'Order status'], ['Дата оформления', 'Дата создания', 'Created at'], ['Сумма заказа', 'Сумма', 'Order total'], ['Способ оформления', 'Магазин', 'Order method', 'Store']], // prettier-ignore
    columns: {
      date: ['Дата оформления', 'Дата создания', 'Created at'],
      seller: ['Менеджер', 'Manager'],
      revenue: ['Сумма заказа', 'Сумма', 'Order total'],
      cost: ['Закупочная стоимость', 'Сумма закупки', 'Purchase price'],
      comment: ['Комментарий менеджера', 'Комментарий оператора', 'Manager comment'],
    },
    sources: {
      client: { from: ['Компания', 'Company', 'Покупатель', 'ФИО покупателя', 'ФИО', 'Customer'], how: 'first' },
    },
  },
];
