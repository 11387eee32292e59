import type { Client } from '../../../../src/core/register/tables/clients';
import { partiesOf } from '../../../../src/core/register/tables/parties';
import { findDuplicates } from '../../../../src/core/work/duplicates/findDuplicates';
import { aClient, aContact } from '../../../builders/rows';

/** Pairs as a person reads them: who, who, because of what. */
function suspected(...clients: readonly Partial<Client>[]): readonly string[] {
  const rows = clients.map((client, index) =>
    aClient({ id: `K-${index + 1}`, name: `Company ${'ABCDEFGHIJKL'[index]}`, ...client }),
  );
  return findDuplicates(partiesOf(rows).all).map(
    ({ first, second, because }) => `${first.key} ${second.key} ${because.join(' ')}`,
  );
}

const VECTOR = 'ООО «Вектор-Север»';

describe('clients that may be one', () => {
  test.each<{ title: string; clients: readonly Partial<Client>[]; pairs: readonly string[] }>([
    {
      title: 'the same phone among several',
      clients: [
        { name: 'Alfa', phone: ['+79130000001', '+79130000002'] },
        { name: 'Beta', phone: ['+79130000002'] },
      ],
      pairs: ['K-1 K-2 phone'],
    },
    {
      title: 'the same e-mail and tax id: the stronger is said first',
      clients: [
        { name: 'Alfa', email: ['a@b.ru'], taxId: '7707083893' },
        { name: 'Beta', email: ['a@b.ru'], taxId: '7707083893' },
      ],
      pairs: ['K-1 K-2 taxId email'],
    },
    {
      title: 'one name in two spellings is not said to be near as well',
      clients: [{ name: VECTOR }, { name: 'вектор-север' }],
      pairs: ['K-1 K-2 name'],
    },
    { title: 'a letter left out', clients: [{ name: VECTOR }, { name: 'Вектор-Свер' }], pairs: ['K-1 K-2 nearName'] },
    { title: 'a wrong letter', clients: [{ name: VECTOR }, { name: 'Вектор-Савер' }], pairs: ['K-1 K-2 nearName'] },
    {
      title: 'two letters changed',
      clients: [{ name: VECTOR }, { name: 'Векотр-Север' }],
      pairs: ['K-1 K-2 nearName'],
    },
    {
      title: 'words run together',
      clients: [{ name: 'Blue Paper' }, { name: 'Bluepaper' }],
      pairs: ['K-1 K-2 nearName'],
    },
    { title: 'another number is another school', clients: [{ name: 'Школа № 12' }, { name: 'Школа № 13' }], pairs: [] },
    { title: 'short names differ by right', clients: [{ name: 'Арка' }, { name: 'Арфа' }], pairs: [] },
    {
      title: 'names alone where the tax ids differ',
      clients: [
        { name: VECTOR, taxId: '7707083893' },
        { name: VECTOR, taxId: '7736050003' },
      ],
      pairs: [],
    },
    {
      title: 'a phone, whatever the tax ids',
      clients: [
        { name: VECTOR, taxId: '7707083893', phone: ['+79130000001'] },
        { name: VECTOR, taxId: '7736050003', phone: ['+79130000001'] },
      ],
      pairs: ['K-1 K-2 phone'],
    },
    {
      title: 'who is merged already is one',
      clients: [{ name: VECTOR }, { name: VECTOR, mergedInto: 'K-1' }],
      pairs: [],
    },
    {
      title: 'what a merged row is known by suspects a third',
      clients: [
        { name: 'Alfa' },
        { name: 'Beta', mergedInto: 'K-1', phone: ['+79130000001'] },
        { name: 'Gamma', phone: ['+79130000001'] },
      ],
      pairs: ['K-1 K-3 phone'],
    },
    {
      title: 'three with one phone are three pairs, and the strongest suspicion comes first',
      clients: [
        { name: 'Northern Lights' },
        { name: 'Nothern Lights' },
        { name: 'Delta', phone: ['+79130000001'] },
        { name: 'Sigma', phone: ['+79130000001'] },
        { name: 'Omega', phone: ['+79130000001'] },
      ],
      pairs: ['K-3 K-4 phone', 'K-3 K-5 phone', 'K-4 K-5 phone', 'K-1 K-2 nearName'],
    },
  ])('$title', ({ clients, pairs }) => {
    expect(suspected(...clients)).toEqual(pairs);
  });

  test('a phone typed into thousands of rows is told once a row, not once a pair', () => {
    const clients = Array.from({ length: 3000 }, (_, index) => ({
      name: `Client number ${index}`,
      phone: ['+79130000001'],
    }));
    const pairs = suspected(...clients);
    expect(pairs).toHaveLength(2999);
    expect(pairs.every((pair) => pair.startsWith('K-1 ') && pair.endsWith(' phone'))).toBe(true);
  });

  test('a possible client who only called is nobody’s duplicate', () => {
    const clients = [aClient({ id: 'K-1', name: 'Alfa Trading' })];
    const { all, ofContact } = partiesOf(clients);
    ofContact(aContact({ client: 'Alfa Tradin', phone: '+79130000009' }));
    expect(all).toHaveLength(2);
    expect(findDuplicates(all)).toEqual([]);
  });
});
