import { partiesOf } from '../../../../src/core/register/tables/parties';
import type { Client } from '../../../../src/core/register/tables/clients';
import type { Contact } from '../../../../src/core/register/tables/contacts';
import { HIDDEN_NUMBER } from '../../../../src/core/register/schema/readPhone';
import { foldName } from '../../../../src/core/values/text';
import { aClient, aContact } from '../../../builders/rows';

const ALFA = aClient({
  id: 'K-1',
  name: 'ООО «Альфа»',
  phone: ['+79130000001', '+79130000002'],
  email: ['office@alfa.ru', 'ivan@alfa.ru'],
});
const BETA = aClient({ id: 'K-2', name: 'Beta Ltd', phone: ['+79130000003'], email: ['info@beta.ru'] });

function partyOf(contact: Partial<Contact>, clients: readonly Client[] = [ALFA, BETA]): string | null {
  return partiesOf(clients).ofContact(aContact({ id: 'C-7', ...contact }))?.key ?? null;
}

describe('who stands on the other side of a contact', () => {
  it.each([
    { title: 'the id of a client', contact: { client: 'K-1' }, party: 'K-1' },
    { title: 'the id in small letters', contact: { client: 'k-1' }, party: 'K-1' },
    { title: 'the name in another spelling', contact: { client: 'АЛЬФА, ооо' }, party: 'K-1' },
    {
      title: 'the name before a phone of somebody else',
      contact: { client: 'Альфа', phone: '+79130000003' },
      party: 'K-1',
    },
    { title: 'the second phone of a client', contact: { phone: '+79130000002' }, party: 'K-1' },
    { title: 'the phone before the e-mail', contact: { phone: '+79130000001', email: 'info@beta.ru' }, party: 'K-1' },
    { title: 'the second e-mail of a client', contact: { email: 'ivan@alfa.ru' }, party: 'K-1' },
    {
      title: 'the e-mail when the phone is unknown',
      contact: { phone: '+79990000000', email: 'info@beta.ru' },
      party: 'K-2',
    },
    {
      title: 'the phone although the name is a stranger’s',
      contact: { client: 'Nova', phone: '+79130000001' },
      party: 'K-1',
    },
    { title: 'a prospect by phone', contact: { client: 'Nova', phone: '+79990000000' }, party: '+79990000000' },
    {
      title: 'a prospect by phone before its e-mail',
      contact: { phone: '+79990000000', email: 'a@nova.ru' },
      party: '+79990000000',
    },
    { title: 'a prospect by e-mail', contact: { client: 'Nova', email: 'a@nova.ru' }, party: 'a@nova.ru' },
    { title: 'a prospect by name', contact: { client: 'ООО Nova' }, party: 'nova' },
    { title: 'a hidden number, a party of its own', contact: { phone: HIDDEN_NUMBER }, party: 'hidden:C-7' },
    { title: 'a name beside a hidden number', contact: { client: 'Nova', phone: HIDDEN_NUMBER }, party: 'nova' },
    { title: 'digits that are no phone, as typed', contact: { phone: 'доб. 12' }, party: 'доб. 12' },
    { title: 'a name beside digits that are no phone', contact: { client: 'Nova', phone: 'доб. 12' }, party: 'nova' },
    { title: 'an e-mail beside such digits', contact: { phone: 'доб. 12', email: 'a@nova.ru' }, party: 'a@nova.ru' },
    { title: 'an unknown id, as a name nobody has', contact: { client: 'K-404' }, party: 'k-404' },
    { title: 'nobody', contact: {}, party: null },
    { title: 'nobody behind quotation marks', contact: { client: '«»' }, party: null },
  ])('is told by $title', ({ contact, party }) => {
    expect(partyOf(contact)).toBe(party);
  });

  it('two hidden numbers are two parties, the same prospect is one', () => {
    const parties = partiesOf([]);
    const hidden = ['C-1', 'C-2'].map((id) => parties.ofContact(aContact({ id, phone: HIDDEN_NUMBER })));
    expect(hidden[0]).not.toBe(hidden[1]);
    const nova = ['Nova', 'nova LTD', 'NOVA'].map((client) => parties.ofContact(aContact({ client })));
    expect(new Set(nova).size).toBe(1);
  });

  it('a sale names its client by id or name; a stranger’s name is a prospect, a blank nobody', () => {
    const parties = partiesOf([ALFA]);
    expect(parties.ofClientCell('альфа')?.key).toBe('K-1');
    expect(parties.ofClientCell('K-1')).toBe(parties.ofClientCell('ООО "Альфа"'));
    expect(parties.ofClientCell('Nova')).toMatchObject({ key: 'nova', name: 'Nova', client: null });
    expect(parties.ofClientCell('')).toBeNull();
  });
});

describe('a phone, e-mail or name of two clients', () => {
  const twin = (overrides: Partial<Client>): Client => aClient({ id: 'K-3', name: 'Twin', ...overrides });

  it.each([
    {
      title: 'phone',
      other: twin({ phone: ['+79130000001'] }),
      contact: { phone: '+79130000001' },
      party: '+79130000001',
    },
    {
      title: 'e-mail',
      other: twin({ email: ['ivan@alfa.ru'] }),
      contact: { email: 'ivan@alfa.ru' },
      party: 'ivan@alfa.ru',
    },
    { title: 'name', other: twin({ name: 'АО "Альфа"' }), contact: { client: 'Альфа' }, party: 'aльфa' },
  ])('the $title identifies neither', ({ other, contact, party }) => {
    expect(partyOf(contact, [ALFA, other])).toBe(party);
  });

  it('is reported at both, each naming the other', () => {
    const { conflicts } = partiesOf([ALFA, twin({ phone: ['+79130000001'] })]);
    expect(conflicts.map(({ code, client, found, others }) => ({ code, id: client.id, found, others }))).toEqual([
      { code: 'ambiguousPhone', id: 'K-1', found: '+79130000001', others: 'Twin' },
      { code: 'ambiguousPhone', id: 'K-3', found: '+79130000001', others: 'ООО «Альфа»' },
    ]);
  });

  it('identifies again once the two are merged', () => {
    const merged = twin({ phone: ['+79130000001'], name: 'Альфа', mergedInto: 'K-1' });
    expect(partyOf({ phone: '+79130000001' }, [ALFA, merged])).toBe('K-1');
    expect(partiesOf([ALFA, merged]).conflicts).toEqual([]);
  });

  it('still leaves the other ways to tell them', () => {
    expect(partyOf({ phone: '+79130000001', email: 'ivan@alfa.ru' }, [ALFA, twin({ phone: ['+79130000001'] })])).toBe(
      'K-1',
    );
  });
});

describe('a name that several clients bear when it is folded', () => {
  const SHAFT = aClient({ id: 'K-5', name: 'Шахта' });
  const SHAFT_LTD = aClient({ id: 'K-6', name: 'ООО «Шахта»' });
  const both = [SHAFT, SHAFT_LTD];

  it.each([
    { typed: 'шахта ', party: 'K-5' },
    { typed: 'ООО  «Шахта»', party: 'K-6' },
    { typed: 'АО Шахта', party: foldName('Шахта') },
  ])('«$typed»: to the letter it is one of them, otherwise nobody', ({ typed, party }) => {
    for (const clients of [both, [...both].reverse()]) expect(partyOf({ client: typed }, clients)).toBe(party);
  });

  it('the sharers are named, unless the name is one’s to the letter', () => {
    const { sharersOf } = partiesOf(both);
    expect(sharersOf('АО Шахта')).toEqual({ kind: 'clients', names: 'Шахта, ООО «Шахта»' });
    expect(sharersOf('Шахта')).toBeNull();
    expect(sharersOf('Nova')).toBeNull();
  });

  it('the same to the letter twice identifies nobody', () => {
    const twice = [SHAFT, aClient({ id: 'K-6', name: 'шахта' })];
    expect(partiesOf(twice).ofClientCell('Шахта')?.client).toBeNull();
  });
});

describe('the name of a possible client', () => {
  const nova = (overrides: Partial<Contact>): Contact => aContact({ client: 'ООО Nova', ...overrides });
  const byPhone = nova({ phone: '+79990000000' });
  const alone = nova({ client: 'nova' });

  it('typed alone means the prospect whose phone stands beside it elsewhere, in contacts and in sales', () => {
    const parties = partiesOf([ALFA], [alone, byPhone]);
    expect(parties.ofContact(alone)?.key).toBe('+79990000000');
    expect(parties.ofClientCell('Nova')?.key).toBe('+79990000000');
    expect(parties.sharersOf('Nova')).toBeNull();
  });

  it.each([
    { title: 'two phones', other: nova({ phone: '+79990000001' }) },
    { title: 'a phone and an address', other: nova({ email: 'a@nova.ru' }) },
    { title: 'a prospect and a client', other: nova({ phone: '+79130000001' }) },
  ])('that belongs to $title is a prospect of its own and is reported', ({ other }) => {
    const parties = partiesOf([ALFA], [byPhone, other]);
    expect(parties.ofContact(alone)?.key).toBe('nova');
    expect(parties.sharersOf('Nova')).toEqual({ kind: 'prospects' });
  });

  it('is the client’s as soon as a client bears it', () => {
    const parties = partiesOf([aClient({ id: 'K-9', name: 'Nova' })], [byPhone]);
    expect(parties.ofContact(alone)?.key).toBe('K-9');
  });

  it('beside the phone of a client alone says nothing about the name', () => {
    const parties = partiesOf([ALFA], [nova({ phone: '+79130000001' })]);
    expect(parties.ofContact(alone)?.key).toBe('nova');
    expect(parties.sharersOf('Nova')).toBeNull();
  });
});

describe('merged clients', () => {
  const merged = (id: string, mergedInto: string): Client => aClient({ id, name: `Name ${id}`, mergedInto });

  it('are the survivor, along a chain and in any order of rows', () => {
    const chain = [merged('K-1', 'K-2'), merged('K-2', 'K-3'), merged('K-3', '')];
    for (const clients of [chain, [...chain].reverse()]) {
      const parties = partiesOf(clients);
      for (const id of ['K-1', 'K-2', 'K-3', 'Name K-1']) expect(parties.ofClientCell(id)?.key).toBe('K-3');
      expect(parties.all).toHaveLength(1);
      expect(parties.all[0]?.clientRows[0]?.id).toBe('K-3');
    }
  });

  it.each([
    { title: 'a loop of two', clients: [merged('K-1', 'K-2'), merged('K-2', 'K-1')], loops: ['K-1', 'K-2'] },
    { title: 'itself', clients: [merged('K-1', 'K-1')], loops: ['K-1'] },
    {
      title: 'a client that stands in a loop',
      clients: [merged('K-1', 'K-2'), merged('K-2', 'K-3'), merged('K-3', 'K-2')],
      loops: ['K-1', 'K-2', 'K-3'],
    },
  ])('into $title stay apart, and it is reported', ({ clients, loops }) => {
    const parties = partiesOf(clients);
    for (const { id } of clients) expect(parties.ofClientCell(id)?.key).toBe(id);
    expect(parties.conflicts.map(({ code, client }) => `${code} ${client.id}`)).toEqual(
      loops.map((id) => `mergeLoop ${id}`),
    );
  });

  it.each([
    { title: 'the name as it is written', typed: 'Beta', other: 'ООО Бета', survivor: 'K-2' },
    { title: 'the name however it is written', typed: 'ооо «beta»', other: 'Gamma', survivor: 'K-2' },
    { title: 'a name that both bear', typed: 'Alfa', other: 'Alfa', survivor: 'K-3' },
  ])('are found by $title as by an id', ({ typed, other, survivor }) => {
    const clients = [
      aClient({ id: 'K-1', name: 'Alfa', mergedInto: typed }),
      aClient({ id: 'K-2', name: 'Beta' }),
      aClient({ id: 'K-3', name: other }),
    ];
    const parties = partiesOf(clients);
    expect(parties.ofClientCell('K-1')?.key).toBe(survivor);
    expect(parties.conflicts).toEqual([]);
  });

  it('into a name that two others bear stay as they are, and it is reported', () => {
    const twins = ['K-2', 'K-3'].map((id) => aClient({ id, name: 'Beta' }));
    const parties = partiesOf([aClient({ id: 'K-1', name: 'Alfa', mergedInto: 'Beta' }), ...twins]);
    expect(parties.ofClientCell('K-1')?.key).toBe('K-1');
    expect(parties.conflicts.map(({ code }) => code)).toContain('unknownReference');
  });

  it('into an id nobody has stay as they are, and it is reported', () => {
    const parties = partiesOf([merged('K-1', 'K-404')]);
    expect(parties.ofClientCell('K-1')?.key).toBe('K-1');
    expect(parties.conflicts).toMatchObject([{ code: 'unknownReference', column: 'mergedInto', found: 'K-404' }]);
  });

  it('an id used twice is one party', () => {
    const parties = partiesOf([aClient({ id: 'K-1', name: 'Alfa' }), aClient({ id: 'K-1', name: 'Beta' })]);
    expect(parties.all).toHaveLength(1);
    expect(parties.ofClientCell('Beta')).toBe(parties.ofClientCell('Alfa'));
  });

  it('a chain of five hundred is followed', () => {
    const chain = Array.from({ length: 500 }, (_, index) => merged(`K-${index}`, index === 0 ? '' : `K-${index - 1}`));
    expect(partiesOf(chain).ofClientCell('K-499')?.key).toBe('K-0');
  });
});
