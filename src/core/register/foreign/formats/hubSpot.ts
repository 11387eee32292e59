import type { Format } from './format';

/** Views of HubSpot as it exports them. */
export const hubSpot: readonly Format[] = [
  {
    key: 'hubSpotDeals',
    name: 'HubSpot: deals',
    table: 'deals',
    tells: [['Record ID', 'Deal ID'], ['Deal Name'], ['Deal Stage'], ['Deal owner', 'Deal Owner']],
    columns: {
      openedOn: ['Create Date'],
      seller: ['Deal owner'],
      amount: ['Amount', 'Amount in company currency'],
      stage: ['Deal Stage'],
      closedOn: ['Close Date'],
      lossReason: ['Closed Lost Reason'],
      nextStep: ['Next step'],
      nextStepOn: ['Next Activity Date'],
      comment: ['Deal Description'],
    },
    sources: { client: { from: ['Associated Company', 'Associated Company (Primary)', 'Primary Associated Company', 'Associated Contact', 'Deal Name'], how: 'first' } }, // prettier-ignore
  },
  {
    key: 'hubSpotCompanies',
    name: 'HubSpot: companies',
    table: 'clients',
    tells: [
      ['Record ID', 'Company ID'],
      ['Company name', 'Name'],
      ['Company owner', 'Company Owner'],
    ],
    columns: {
      name: ['Company name', 'Name'],
      segment: ['Industry'],
      size: ['Number of Employees'],
      city: ['City'],
      phone: ['Phone Number'],
      manager: ['Company owner'],
      activity: ['Original Source Type', 'Original Traffic Source'],
      comment: ['Description'],
    },
  },
  {
    key: 'hubSpotContacts',
    name: 'HubSpot: contacts',
    table: 'clients',
    tells: [['Record ID', 'Contact ID'], ['First Name'], ['Last Name'], ['Contact owner']],
    columns: { phone: ['Phone Number', 'Mobile Phone Number'], email: ['Email'], city: ['City'], manager: ['Contact owner'] },
    sources: {
      name: { from: ['Associated Company', 'Primary Associated Company', 'Company Name'], how: 'first' },
      person: { from: ['First Name', 'Last Name'] },
    },
  },
]; // prettier-ignore
