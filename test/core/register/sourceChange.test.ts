import { locateTable } from '../../../src/core/register/schema/locateTable';
import { secretsFor, sourceChange } from '../../../src/core/register/sourceChange';
import type { SourceRow } from '../../../src/core/register/tables/sources';
import { tables } from '../../../src/core/register/tables/tables';

const source = (row: number, more: Partial<SourceRow>): SourceRow => ({ row, name: '', secret: '', on: null, ...more }) as SourceRow; // prettier-ignore

test('rows of one name share a secret, one that has it keeps it, and a row without a name gets none', () => {
  let drawn = 0;
  const rows = [
    source(2, { name: 'Site' }),
    source(3, { name: 'Phone', secret: 'kept' }),
    source(4, { name: 'Site' }),
    source(5, { name: 'Phone' }),
    source(6, {}),
    source(7, { name: 'Mail' }),
  ];
  const edits = secretsFor(rows, () => `new ${++drawn}`);
  expect(edits.map(({ row, column, after }) => [row, column, after])).toEqual([
    [2, 'secret', 'new 1'],
    [4, 'secret', 'new 1'],
    [5, 'secret', 'kept'],
    [7, 'secret', 'new 2'],
  ]);
});

describe('a source that is switched', () => {
  const { located: place } = locateTable(tables.sources, { name: 'Sources', values: [['Source', 'On'], ['Site', 'yes'], ['site', '']] }); // prettier-ignore
  const rows = [source(2, { name: 'Site', on: true }), source(3, { name: 'site', on: null })];
  const changed = (name: string, isOn: boolean): ReturnType<typeof sourceChange> =>
    sourceChange({ name, kind: 'form', isOn }, { rows, place }, 'en');

  test('says so in each of its rows that says something else, however it is spelt', () => {
    expect(changed('SITE', false).edits.map(({ row, after }) => [row, after])).toEqual([[2, 'no'], [3, 'no']]); // prettier-ignore
    expect(changed('Site', true).edits.map(({ row, before, after }) => [row, before, after])).toEqual([[3, '', 'yes']]);
    expect(changed('Site', true).added).toEqual([]);
  });

  test('is written down where there is none of its name', () => {
    const { edits, added } = changed('Phone', true);
    expect([edits, added.map(({ cells }) => cells)]).toEqual([[], [{ name: 'Phone', kind: expect.any(String) as string, on: 'yes' }]]); // prettier-ignore
  });
});
