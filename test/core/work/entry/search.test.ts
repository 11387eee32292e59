import { joinedParties, knownParties } from '../../../../src/core/work/entry/knownParty';
import { lookAlikes } from '../../../../src/core/work/entry/lookAlikes';
import { search, searchIndexOf } from '../../../../src/core/work/entry/search';
import { indexKey, partyIndex, type IndexRow } from '../../../../src/core/work/partyIndex';
import { analysed, at } from '../tasks/smallCompany';

const ROWS: readonly IndexRow[] = partyIndex(
  analysed({
    clients: [
      { id: 'K-1', name: 'ООО «Ромашка»', phone: '+73842896211', email: 'zakaz@romashka.ru', taxId: '7707083893' },
      { id: 'K-2', name: 'Школа № 12', phone: '+79161234567' },
      { id: 'K-3', name: 'Гостиница «Берёзка»', phone: '+79161230000' },
      { id: 'K-4', name: 'Автошкола', phone: '+79169998877, +79161110000' },
      { id: 'K-5', name: 'Лотос', phone: '+79161110000' },
    ],
    contacts: [{ id: 'C-1', at: at('2026-03-02T10:00'), direction: 'In', channel: 'Call', phone: '+79161230000' }],
  }).book.facts,
);
const PARTIES = knownParties(ROWS);

/** Names of whoever is found. */
function find(typed: string): readonly string[] {
  return search(searchIndexOf(PARTIES), typed).map(({ name }) => name);
}

describe('the search for whoever calls', () => {
  test.each([
    { title: 'the end of a phone', typed: '896211', first: 'ООО «Ромашка»' },
    { title: 'a phone as people type it', typed: '8 (3842) 89-62', first: 'ООО «Ромашка»' },
    { title: 'a part of a name', typed: 'ромаш', first: 'ООО «Ромашка»' },
    { title: 'a name without ё', typed: 'березка', first: 'Гостиница «Берёзка»' },
    { title: 'words of a name in any order', typed: '12 школа', first: 'Школа № 12' },
    { title: 'an e-mail', typed: 'zakaz@rom', first: 'ООО «Ромашка»' },
    { title: 'a tax number', typed: '7707083', first: 'ООО «Ромашка»' },
    { title: 'an id', typed: 'k-2', first: 'Школа № 12' },
  ])('finds by $title', ({ typed, first }) => {
    expect(find(typed)[0]).toBe(first);
  });

  test('finds whoever is called so from the first letter before those who only contain it', () => {
    expect(find('школа')).toEqual(['Школа № 12', 'Автошкола']);
  });

  test('shows whoever waits before others that fit as well', () => {
    expect(find('+7 916 123')[0]).toBe('Гостиница «Берёзка»');
  });

  test.each(['', ' ', '8', '«»', 'нет таких'])('finds nobody by "%s"', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  test('names those who share a phone', () => {
    expect(search(searchIndexOf(PARTIES), '9161110000')[0]).toMatchObject({ party: '', name: 'Автошкола, Лотос' });
  });

  test('puts a party together that a border of two blocks has cut', () => {
    const blocks = [0, 1, 2, 3, 4].map((cut) => [
      ...knownParties(ROWS.slice(0, cut)),
      ...knownParties(ROWS.slice(cut)),
    ]);
    for (const block of blocks) expect(joinedParties(block)).toEqual(PARTIES);
  });
});

describe('a look-alike', () => {
  const because = (name: string, ...keys: Parameters<typeof lookAlikes>[1]['keys']): readonly string[] =>
    lookAlikes(PARTIES, { name, keys }).map((one) => `${one.known.name}: ${one.because}`);

  test('is called the same or nearly so', () => {
    expect(because('Ромашка', indexKey('name', 'Ромашка'))).toEqual(['ООО «Ромашка»: name']);
    expect(because('Ромшка', indexKey('name', 'Ромшка'))).toEqual(['ООО «Ромашка»: nearName']);
  });

  test('has the same phone or e-mail, whatever the name', () => {
    expect(because('Другая', indexKey('phone', '+79161234567'))).toEqual(['Школа № 12: phone']);
  });

  test('is nobody with another number in the name, and not the one that is meant', () => {
    expect(because('Школа № 13', indexKey('name', 'Школа № 13'))).toEqual([]);
    expect(lookAlikes(PARTIES, { name: 'Ромашка', keys: [indexKey('name', 'Ромашка')] }, 'K-1')).toEqual([]);
  });
});
