import { keptText, keptValues } from '../../../src/core/register/smallTables';

const table = {
  id: 7,
  name: 'Settings',
  values: [
    ['Key', 'Value'],
    ['phoneCountry', 'RU'],
    ['since', { serial: 46_000 }],
  ],
};
const standing = { id: 7, name: 'Settings', rows: 3, columns: 2 };

describe('a small table kept for edits', () => {
  const text = keptText(table) ?? '';

  test('is what it was', () => {
    expect(keptValues(text, standing)).toEqual(table.values);
  });

  test.each([
    ['is another sheet', { id: 8 }],
    ['was renamed', { name: 'Settings 2' }],
    ['has a row more or less', { rows: 2 }],
    ['has a column more or less', { columns: 3 }],
  ])('says nothing once its sheet %s', (_title, change) => {
    expect(keptValues(text, { ...standing, ...change })).toBeNull();
  });

  test('is not kept when the host would not take so long a text: a Russian letter takes two bytes', () => {
    expect(keptText({ ...table, values: [['я'.repeat(4000)]] })).not.toBeNull();
    expect(keptText({ ...table, values: [['я'.repeat(4600)]] })).toBeNull();
  });
});
