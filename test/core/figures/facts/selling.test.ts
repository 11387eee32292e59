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

  it('taking an inquiry is no hunting', () => {
    const sales = [aSale({ date: when('2026-03-02'), client: 'Alfa' })];
    const taken = call('2026-03-10T13:00', { employee: 'Ann', client: 'Beta', direction: 'in', result: null });
    const contacts = [call('2026-03-10T12:00', { employee: 'Ann' }), taken];
    expect(march({ contacts, sales })['structure.conflicts']).toBe(0);
  });

  it.each([
    { title: 'a repeat of the last call counted', second: 'Ann', counted: 2 },
    { title: 'new work when only a colleague called since', second: 'Bob', counted: 3 },
  ])('a call five minutes after another, the first long over, is $title', ({ second, counted }) => {
    const calls = [
      ['12:00', 'Ann'],
      ['12:20', second],
      ['12:25', 'Ann'],
    ].map(([at, employee = '']) => call(`2026-03-10T${at}`, { employee }));
    expect(march({ contacts: calls })['active.contacts']).toBe(counted);
  });

  it('a call that rang out in the minute of a colleague’s answer is no answer', () => {
    const inquiry = call('2026-03-10T10:00', { direction: 'in', result: null });
    const answer = call('2026-03-10T10:10:05', { employee: 'Ann' });
    const second = (result: Contact['result']): Contact => call('2026-03-10T10:10:50', { employee: 'Bob', result });
    expect(march({ contacts: [inquiry, answer, second('noAnswer')] })['active.contacts']).toBe(1);
    expect(march({ contacts: [inquiry, answer, second('reached')] })['active.contacts']).toBe(0);
  });
});
