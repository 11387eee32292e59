import type { Format } from './format';

/** Reports of Salesforce as it exports their details. */
export const salesforce: readonly Format[] = [
  {
    key: 'salesforceOpportunities',
    name: 'Salesforce: opportunities',
    table: 'deals',
    tells: [['Opportunity Name'], ['Stage'], ['Opportunity Owner', 'Owner Full Name', 'Owner'], ['Account Name']],
    columns: {
      openedOn: ['Created Date'],
      client: ['Account Name'],
      seller: ['Opportunity Owner', 'Owner Full Name', 'Owner'],
      amount: ['Amount', 'Amount (converted)'],
      stage: ['Stage'],
      closedOn: ['Close Date'],
      lossReason: ['Loss Reason', 'Closed Lost Reason'],
      nextStep: ['Next Step'],
      activity: ['Lead Source'],
      sourceKey: ['Opportunity ID'],
      comment: ['Description'],
    },
    values: {
      stage: {
        'Id. Decision Makers': 'new',
        'Perception Analysis': 'new',
        'Needs Analysis': 'new',
        'Value Proposition': 'offer',
      },
    },
  },
];
