import type { Format } from './format';

/** Modules of Zoho CRM as it exports them. */
export const zoho: readonly Format[] = [
  {
    key: 'zohoDeals',
    name: 'Zoho CRM: deals',
    table: 'deals',
    tells: [['Deal Owner', 'Potential Owner'], ['Deal Name', 'Potential Name'], ['Closing Date'], ['Stage']],
    columns: {
      openedOn: ['Created Time'],
      client: ['Account Name'],
      seller: ['Deal Owner', 'Potential Owner'],
      amount: ['Amount'],
      stage: ['Stage'],
      closedOn: ['Closing Date'],
      lossReason: ['Reason For Loss', 'Reason For Loss__s'],
      activity: ['Lead Source', 'Campaign Source'],
      nextStep: ['Next Step'],
      comment: ['Description'],
    },
    values: {
      stage: { 'Id. Decision Makers': 'new', 'Value Proposition': 'offer', 'Closed Lost to Competition': 'lost' },
    },
  },
  {
    key: 'zohoLeads',
    name: 'Zoho CRM: leads',
    table: 'deals',
    tells: [['Lead Owner'], ['Lead Status'], ['Company', 'Last Name']],
    columns: { openedOn: ['Created Time'], seller: ['Lead Owner'], stage: ['Lead Status'], activity: ['Lead Source'], comment: ['Description'] },
    sources: { client: { from: ['Company', 'Full Name', 'Last Name'], how: 'first' } },
    values: { stage: { 'Attempted to Contact': 'new', 'Contact in Future': 'new', 'Not Contacted': 'new', 'Pre-Qualified': 'new', 'Junk Lead': 'lost', 'Lost Lead': 'lost', 'Not Qualified': 'lost' } },
  }, // prettier-ignore
  {
    key: 'zohoAccounts',
    name: 'Zoho CRM: accounts',
    table: 'clients',
    tells: [['Account Owner'], ['Account Name'], ['Industry', 'Account Type', 'Phone']],
    columns: { name: ['Account Name'], phone: ['Phone'], segment: ['Industry'], size: ['Employees'], city: ['Billing City'], manager: ['Account Owner'], comment: ['Description'] }, // prettier-ignore
  },
];
