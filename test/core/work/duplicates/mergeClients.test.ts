import type { Client } from '../../../../src/core/register/tables/clients';
import { partiesOf } from '../../../../src/core/register/tables/parties';
import { readRegister } from '../../../../src/core/register/tables/readRegister';
import { pairKey, withApart, withoutApart } from '../../../../src/core/work/duplicates/apart';
import { findDuplicates } from '../../../../src/core/work/duplicates/findDuplicates';
import { mergeEdits } from '../../../../src/core/work/duplicates/mergeClients';
import { aClient } from '../../../builders/rows';
import { tableSheet } from '../../../builders/sheets';

/** What is written to make `K-2` a part of `K-1`: column, what was there and what will be; or why not. */
function merged(survivor: Partial<Client>, other: Partial<Client>, names = { survivor: 'K-1', other: 'K-2' }): unknown {
  const rows = [aClient({ id: 'K-1', name: 'Alfa', ...survivor }), aClient({ id: 'K-2', name: 'Beta', ...other })];
  const { rows: read, located } = readRegister([tableSheet('clients', rows)], 'en_GB');
  const edits = mergeEdits(names, read.clients, located.get('clients')!);
  return edits.ok ? edits.value.map(({ id, column, before, after }) => [id, column, before, after]) : edits.error;
}

describe('two clients become one', () => {
  test('the one that goes points at the one that stays', () => {
    expect(merged({}, {})).toEqual([['K-2', 'mergedInto', '', 'K-1']]);
  });

  test('blank cells of the one that stays are completed, typed ones are never touched', () => {
    expect(
      merged(
        { manager: 'Olga', segment: '' },
        { manager: 'Ivan', segment: 'Schools', city: 'Troy', comment: 'old friend', doNotContact: true },
      ),
    ).toEqual([
      ['K-1', 'segment', '', 'Schools'],
      ['K-1', 'city', '', 'Troy'],
      ['K-1', 'doNotContact', '', 'yes'],
      ['K-2', 'mergedInto', '', 'K-1'],
    ]);
  });

  test.each([
    { title: 'one of them is gone', names: { survivor: 'K-1', other: 'K-9' }, refusal: 'gone' },
    { title: 'one of them has no id yet', names: { survivor: '', other: 'K-2' }, refusal: 'gone' },
    { title: 'they are one already', names: { survivor: 'k-1', other: 'K-1' }, refusal: 'gone' },
  ])('not when $title', ({ names, refusal }) => {
    expect(merged({}, {}, names)).toBe(refusal);
  });

  test('not when somebody has merged one of them meanwhile', () => {
    expect(merged({}, { mergedInto: 'K-7' })).toBe('merged');
    expect(merged({ mergedInto: 'K-2' }, {})).toBe('merged');
  });
});

describe('two that somebody has found to be two', () => {
  const alike = partiesOf(['K-1', 'K-2', 'K-3'].map((id) => aClient({ id, name: 'Vector' }))).all;

  test('are not suspected again, whichever of them was named first', () => {
    const left = withoutApart(findDuplicates(alike), new Set([pairKey('k-2', 'K-1')]));
    expect(left.map(({ first, second }) => `${first.key} ${second.key}`)).toEqual(['K-1 K-3', 'K-2 K-3']);
  });

  test('are remembered once, the latest five hundred of them', () => {
    expect(withApart(['A B', 'C D'], 'A B')).toEqual(['C D', 'A B']);
    const many = Array.from({ length: 500 }, (_, index) => `A ${index}`);
    expect(withApart(many, 'C D')).toEqual([...many.slice(1), 'C D']);
  });
});
