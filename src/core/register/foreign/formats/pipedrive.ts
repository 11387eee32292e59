import type { Format } from './format';

/** Deals of Pipedrive: an open one says at which stage it is, a closed one whether it was won. */
export const pipedrive: readonly Format[] = [
  {
    key: 'pipedriveDeals',
    name: 'Pipedrive: deals',
    table: 'deals',
    tells: [['Deal - Title', 'Title'], ['Deal - Status', 'Status'], ['Deal - Stage', 'Stage'], ['Deal - Owner', 'Deal - Deal owner', 'Owner'], ['Deal - Deal created', 'Deal created', 'Deal - Created']], // prettier-ignore
    columns: {
      openedOn: ['Deal - Deal created', 'Deal created', 'Deal - Created'],
      seller: ['Deal - Owner', 'Deal - Deal owner', 'Owner'],
      amount: ['Deal - Value', 'Value'],
      lossReason: ['Deal - Lost reason', 'Lost reason'],
      nextStepOn: ['Deal - Next activity date', 'Next activity date'],
      activity: ['Deal - Source channel', 'Deal - Label'],
    },
    sources: {
      client: { from: ['Deal - Organization', 'Organization', 'Deal - Contact person', 'Contact person', 'Deal - Title', 'Title'], how: 'first' },
      stage: { from: ['Deal - Status', 'Status', 'Deal - Stage', 'Stage'], how: 'first' },
      closedOn: { from: ['Deal - Won time', 'Won time', 'Deal - Lost time', 'Lost time', 'Deal - Deal closed on', 'Deal closed on'], how: 'first' },
    }, // prettier-ignore
    values: { stage: { Open: '', open: '', Открыта: '' } },
  },
];
