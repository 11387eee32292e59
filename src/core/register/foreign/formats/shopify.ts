import type { Format } from './format';

/** Orders of Shopify: a row a line of goods, the amount of the order in the first of them alone. */
export const shopify: readonly Format[] = [
  {
    key: 'shopifyOrders',
    name: 'Shopify: orders',
    table: 'sales',
    filledIn: 'revenue',
    tells: [['Name'], ['Financial Status'], ['Lineitem name'], ['Total']],
    columns: { revenue: ['Total'], comment: ['Notes'], sourceKey: ['Name'] },
    sources: {
      date: { from: ['Paid at', 'Created at'], how: 'first' },
      client: { from: ['Billing Company', 'Billing Name', 'Shipping Company', 'Shipping Name', 'Email'], how: 'first' },
    },
  },
];
