import type { Contact } from '../../../../src/core/register/tables/contacts';
import type { Rows } from '../../../../src/core/register/tables/rows';
import { aBook, valuesOf } from '../../../builders/book';
import { aContact, aSale, when } from '../../../builders/rows';

function call(at: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ at: when(at), client: 'Alfa', direction: 'out', result: 'reached', ...overrides });
}

function march(rows: Partial<Rows>): Readonly<Record<string, number | null>> {
  return valuesOf(aBook(rows), '2026-03');
}

describe('active selling', () => {
  it('interest of a company that has bought is no lead, with a next step or without', () => {
    const contacts = [call('2026-03-10T12:00', { result: 'lead', nextStepOn: when('2026-03-20') })];
    const sales = [aSale({ date: when('2026-03-02'), client: 'Alfa' })];
    expect(march({ contacts, sales })).toMatchObject({ 'active.leads': 0, 'active.qualifiedLeads': 0 });
    expect(march({ contacts })).toMatchObject({ 'active.leads': 1, 'active.qualifiedLeads': 1 });
  });

  it('a colleague’s call in between makes no new work of a second call within ten minutes', () => {
    const calls = [
      ['12:00', 'Ann'],
      ['12:03', 'Bob'],
      ['12:06', 'Ann'],
    ].map(([at, employee = '']) => call(`2026-03-10T${at}`, { employee }));
    expect(march({ contacts: calls })['active.contacts']).toBe(2);
  });

  it('a call to nobody known makes nobody both hunt and care', () => {
    const sales = [aSale({ date: when('2026-03-02'), client: 'Alfa' })];
    const contacts = (client: string): Contact[] => [
      call('2026-03-10T12:00', { employee: 'Ann' }),
      call('2026-03-10T13:00', { employee: 'Ann', client }),
    ];
    expect(march({ contacts: contacts('Beta'), sales })['structure.conflicts']).toBe(1);
    expect(march({ contacts: contacts(''), sales })['structure.conflicts']).toBe(0);
  });
});
