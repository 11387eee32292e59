import { placesOfParty } from '../../../src/core/work/partyPlaces';

const ANNA = { party: 'K-1', name: 'Anna', manager: '', waitingSince: null, open: [], last: 'C-9' };
const NOTE = ['note', ''];
const rowsOf = (...args: Parameters<typeof placesOfParty>): readonly unknown[] =>
  placesOfParty(...args).map(({ row, line: [key, party, , , , , last] }) => [row, key, party, last]);

test('a party that is known is told in its own rows, whatever it is called by now', () => {
  const standing = [NOTE, ['id:K-1', 'K-1'], ['phone:+71', 'K-1'], ['id:K-2', 'K-2']];
  expect(rowsOf(standing, ANNA, ['phone:+79'])).toEqual([
    [1, 'id:K-1', 'K-1', 'C-9'],
    [2, 'phone:+71', 'K-1', 'C-9'],
  ]);
});

test('somebody new comes below all others, by keys that are nobody else’s', () => {
  const standing = [NOTE, ['phone:+71', 'K-2']];
  expect(rowsOf(standing, ANNA, ['phone:+71', 'phone:+72', 'name:anna'])).toEqual([
    [2, 'phone:+72', 'K-1', 'C-9'],
    [3, 'name:anna', 'K-1', 'C-9'],
  ]);
});

test('whose rows somebody has torn apart is told by the next refresh', () => {
  const others = Array.from({ length: 30 }, (_none, at) => [`id:K-${at + 10}`, `K-${at + 10}`]);
  const standing = [NOTE, ['id:K-1', 'K-1'], ...others, ['phone:+71', 'K-1']];
  expect(placesOfParty(standing, ANNA, [])).toEqual([]);
  expect(placesOfParty([NOTE, ['id:K-1', 'K-1'], ...others.slice(0, 5), ['phone:+71', 'K-1']], ANNA, [])).toHaveLength(
    2,
  );
});

test('nobody is nothing', () => {
  expect(placesOfParty([NOTE], { ...ANNA, party: '' }, ['phone:+71'])).toEqual([]);
});
