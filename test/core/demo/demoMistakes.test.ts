import { DEMO_NOW } from '../../../src/core/demo/demoRegister';
import { normalisePhone } from '../../../src/core/register/schema/readPhone';
import { analyseDemo, momentAt } from './demoSheets';

const { reading, problems } = analyseDemo('ru', momentAt(DEMO_NOW));

describe('what Check finds in the demo', () => {
  test('is the planted mistakes and nothing else', () => {
    const found = problems().map(({ table, column, code }) => `${table}.${column} ${code}`);
    expect(found.sort()).toEqual([
      'clients.email badEmail',
      'clients.origin originWithoutReason',
      'clients.phone ambiguousPhone',
      'clients.phone ambiguousPhone',
      'clients.taxId badTaxId',
      'contacts.answeredAt answerBeforeContact',
      'contacts.at badDate',
      'contacts.email badEmail',
      'contacts.id duplicateId',
      'contacts.result badChoice',
      'deals.closedOn closedWithoutDate',
      'sales. totalsRow',
      'sales.client required',
      'sales.client required',
      'sales.date futureDate',
      'sales.revenue ambiguousNumber',
    ]);
  });

  test('does not count dates and amounts typed as text that can be read', () => {
    const { contacts, sales } = reading.rows;
    expect(contacts.filter((row) => row.at === null)).toHaveLength(1);
    expect(sales.filter((row) => row.revenue === null)).toHaveLength(1);
  });

  test('leaves every phone of the demo readable', () => {
    const phones = reading.rows.clients.flatMap((client) => client.phone);
    expect(phones.length).toBeGreaterThan(280);
    expect(phones.filter((phone) => normalisePhone(phone, reading.context) !== phone)).toEqual([]);
  });
});
