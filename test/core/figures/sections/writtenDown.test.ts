import type { Contact } from '../../../../src/core/register/tables/contacts';
import type { Rows } from '../../../../src/core/register/tables/rows';
import { aBook, valuesOf } from '../../../builders/book';
import { aClient, aContact, aSale, when } from '../../../builders/rows';

const ALFA = { client: 'Alfa' };

function march(rows: Partial<Rows>): Readonly<Record<string, number | null>> {
  return valuesOf(aBook(rows), '2026-03');
}

/** An inquiry of Alfa on a Monday at ten, written down at once. */
function inquiry(overrides: Partial<Contact> = {}): Contact {
  return aContact({ ...ALFA, at: when('2026-03-02T10:00'), enteredAt: when('2026-03-02T10:01'), ...overrides });
}

describe('an answer by mail', () => {
  const mail = (overrides: Partial<Contact>): Contact =>
    aContact({ ...ALFA, direction: 'out', channel: 'email', at: when('2026-03-02T10:20'), ...overrides });
  const answered = (reply: Contact): number | null | undefined =>
    march({ contacts: [inquiry(), reply] })['entry.answered'];
  const enteredAt = when('2026-03-02T10:21');

  it('counts when its row has a word of what was said', () => {
    expect(answered(mail({ enteredAt, comment: 'sent the price' }))).toBe(1);
  });

  it('does not count as a blank row, which anybody adds with one key', () => {
    expect(answered(mail({ enteredAt }))).toBe(0);
  });

  it('counts when the mail itself was captured, and not when the add-on only noticed the row', () => {
    expect(answered(mail({ enteredAt, sourceKey: 'mail:17' }))).toBe(1);
    expect(answered(mail({ enteredAt, sourceKey: 'noticed:2026-03-02T10:21' }))).toBe(0);
  });

  it('counts as before in rows from the time when nobody knew when they were written', () => {
    expect(answered(mail({ enteredAt: null }))).toBe(1);
  });

  it('of a call nothing is asked: its result says whether they talked', () => {
    expect(answered(mail({ enteredAt, channel: 'call', result: 'reached' }))).toBe(1);
  });
});

describe('a conversation dated before the inquiry', () => {
  const talk = (enteredAt: number | null): Contact =>
    aContact({ ...ALFA, direction: 'out', result: 'reached', at: when('2026-02-27T15:00'), enteredAt });
  const sold = (call: Contact, asked = inquiry()): Readonly<Record<string, number | null>> =>
    march({ contacts: [call, asked], sales: [aSale({ ...ALFA, date: when('2026-03-05') })] });

  it('won the client when it was written down before the client asked', () => {
    expect(sold(talk(when('2026-02-27T15:05')))).toMatchObject({
      'active.newDeals': 1,
      'inbound.newSales': 0,
      'inbound.newClients': 0,
    });
  });

  it('won nobody when it was written down after the client had asked', () => {
    expect(sold(talk(when('2026-03-02T10:30')))).toMatchObject({
      'active.newDeals': 0,
      'inbound.newSales': 1,
      'inbound.newClients': 1,
    });
  });

  it('takes nothing from another conversation that was written down in time', () => {
    const early = aContact({ ...talk(when('2026-02-26T15:05')), row: 2, at: when('2026-02-26T15:00') });
    const { 'active.newDeals': deals } = march({
      contacts: [early, talk(when('2026-03-02T10:30')), inquiry()],
      sales: [aSale({ ...ALFA, date: when('2026-03-05') })],
    });
    expect(deals).toBe(1);
  });

  it('is believed where one of the two rows does not say when it was written', () => {
    expect(sold(talk(null))['active.newDeals']).toBe(1);
    expect(sold(talk(when('2026-03-02T10:30')), inquiry({ enteredAt: null }))['active.newDeals']).toBe(1);
  });
});

describe('contacts written down late', () => {
  const late = (at: string, entered: string): number | null | undefined =>
    march({ contacts: [inquiry({ at: when(at), enteredAt: when(entered) })] })['entry.lateRows'];

  it('are those written after the end of the next working day', () => {
    expect(late('2026-03-02T10:00', '2026-03-03T18:00')).toBe(0);
    expect(late('2026-03-02T10:00', '2026-03-03T18:01')).toBe(1);
  });

  it('a contact of a Friday may be written on Monday', () => {
    expect(late('2026-03-06T17:00', '2026-03-09T17:59')).toBe(0);
    expect(late('2026-03-06T17:00', '2026-03-10T09:00')).toBe(1);
  });

  it('are no data while no row says when it was written', () => {
    expect(march({ contacts: [inquiry({ enteredAt: null })] })['entry.lateRows']).toBeNull();
  });
});

describe('answers written down from memory', () => {
  const remembered = (overrides: Partial<Contact>): number | null | undefined =>
    march({ contacts: [inquiry({ answeredAt: when('2026-03-02T10:15'), ...overrides })] })['entry.fromMemory'];

  it('are those typed more than an hour after the answer', () => {
    expect(remembered({ answerEnteredAt: when('2026-03-02T11:15') })).toBe(0);
    expect(remembered({ answerEnteredAt: when('2026-03-02T11:16') })).toBe(1);
  });

  it('are no data while it is not known when an answer was typed', () => {
    expect(remembered({ answerEnteredAt: null })).toBeNull();
  });

  it('are none where a call of its own answered earlier', () => {
    const call = aContact({ ...ALFA, direction: 'out', result: 'reached', at: when('2026-03-02T10:05') });
    const asked = inquiry({ answeredAt: when('2026-03-02T10:15'), answerEnteredAt: when('2026-03-04T10:15') });
    expect(march({ contacts: [asked, call] })['entry.fromMemory']).toBeNull();
  });
});

describe('new clients without a contact written down', () => {
  const sale = aSale({ ...ALFA, date: when('2026-03-05') });

  it('are those who buy before anybody has written a contact with them', () => {
    expect(march({ sales: [sale] })['entry.untyped']).toBe(1);
    expect(march({ sales: [sale], contacts: [inquiry({ at: when('2026-03-06T10:00') })] })['entry.untyped']).toBe(1);
    expect(march({ sales: [sale], contacts: [inquiry({ at: when('2026-03-05T19:00') })] })['entry.untyped']).toBe(0);
  });

  it('are not those of whom Clients alone says that they bought', () => {
    const clients = [aClient({ name: 'Alfa', firstPurchaseOn: when('2026-03-01') })];
    expect(march({ clients, sales: [] })['entry.untyped']).toBe(0);
    expect(march({ clients, sales: [sale] })['entry.untyped']).toBe(0);
  });
});
