import type { Format } from './format';

/** Payments of Stripe. */
export const stripe: readonly Format[] = [
  {
    key: 'stripePayments',
    name: 'Stripe: payments',
    table: 'sales',
    tells: [['id'], ['Created date (UTC)', 'Created (UTC)'], ['Amount'], ['Status'], ['Customer ID', 'Customer Email']],
    columns: {
      date: ['Created date (UTC)', 'Created (UTC)'],
      revenue: ['Amount'],
      comment: ['Description'],
      sourceKey: ['id'],
    },
    sources: {
      client: { from: ['Customer Description', 'Customer Name', 'Customer Email', 'Customer ID'], how: 'first' },
    },
  },
];
