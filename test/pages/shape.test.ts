import { answer } from '../../src/pages/bridge/answer';
import { either, list, nothing, number, object, oneOf, record, text, within } from '../../src/pages/bridge/shape';

const contact = object({
  name: text,
  direction: oneOf('in', 'out'),
  amounts: list(either(number, nothing)),
  notes: record(text),
});
const GOOD = { name: 'Ромашка', direction: 'in', amounts: [1, null], notes: { seen: 'yes' } };

describe('what passes over the bridge', () => {
  test('fits when every part of it is as declared, whatever stands beside', () => {
    expect(contact({ ...GOOD, other: 1 }, 'contact')).toBeNull();
  });

  test.each([
    [{ ...GOOD, name: 5 }, 'contact.name'],
    [{ ...GOOD, direction: 'up' }, 'contact.direction'],
    [{ ...GOOD, amounts: [1, 'two'] }, 'contact.amounts[1]'],
    [{ ...GOOD, amounts: {} }, 'contact.amounts'],
    [{ ...GOOD, notes: { seen: 1 } }, 'contact.notes.seen'],
    [{ ...GOOD, notes: [] }, 'contact.notes'],
    [null, 'contact'],
  ])('otherwise its first bad part is named: %j', (value, path) => {
    expect(contact(value, 'contact')).toBe(path);
  });

  test.each([Number.NaN, Infinity, -Infinity, '5'])('%p is no number', (value) => {
    expect(number(value, 'amount')).toBe('amount');
  });

  test('a number may have bounds', () => {
    expect([-1, 0, 10, 11, 1e300, Number.NaN].map((value) => within(0, 10)(value, 'row'))).toEqual([
      ...['row', null, null],
      ...['row', 'row', 'row'],
    ]);
  });

  test('a moment that no sheet can hold never reaches the server', () => {
    const entry = { table: 'contacts', key: 'k', cells: { at: { serial: 1e300 } }, stamps: [] };
    expect(() => answer('saveEntry', entry, () => ({}) as never)).toThrow('saveEntry.cells.at');
  });

  test('never reaches the server when it does not fit', () => {
    const store = (): never => {
      throw new Error('reached');
    };
    expect(() => answer('saveSettings', { companyName: 5 }, store)).toThrow('saveSettings.companyName');
    expect(() => answer('saveSettings', 'all', store)).toThrow('saveSettings');
  });
});
