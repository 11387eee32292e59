import { knockOf, letIn, rowsOfSource, textOfDelivery } from '../../../src/core/work/knock';
import { aSource } from './capture/fed';

const ours = [
  aSource('mango', { name: 'Tel', secret: 'abc' }),
  aSource('mango', { name: 'Off', secret: 'abc', on: false }),
  aSource('form', { name: 'New', secret: '' }),
  aSource('form', { name: 'Site', secret: 'abc' }),
  aSource('form', { name: 'Renamed', secret: 'own' }),
];
const nameOf = (s: string, k: string): string | null => letIn(ours, knockOf({ s, k }));

test.each([
  ['the secret of a source that is on', 'tel', 'abc', 'Tel'],
  // Mango Office puts the name of the event at the end of whatever address it is given.
  ['an address that the sender has lengthened', 'tel', 'abc/events/summary', 'Tel'],
  ['another secret', 'tel', 'abcd', null],
  ['no secret', 'tel', '', null],
  ['a source that is off', 'Off', 'abc', null],
  ['a source without a secret', 'New', '', null],
  ['a source without a secret, and a path', 'New', '/events/summary', null],
  ['a source nobody knows', 'constructor', 'abc', null],
  ['no source', '', 'abc', null],
  ['a source that has another name by now', 'Old name', 'own', 'Renamed'],
  ['a name nobody knows with a secret that two have', 'Old name', 'abc', null],
  ['the secret of another source', 'tel', 'own', null],
  ['one of two sources with one secret', 'Site', 'abc', 'Site'],
])('%s', (_title, s, k, expected) => {
  expect(nameOf(s, k)).toBe(expected);
});

test('the name and the secret are no part of what is delivered; a delivery longer than a cell is none', () => {
  const knock = knockOf({ s: 'tel', k: 'abc', event: 'end', __proto__: 'x' }, 'body');
  expect(textOfDelivery(knock)).toBe('{"fields":{"event":"end"},"body":"body"}');
  expect(textOfDelivery(knockOf({ s: 'tel' }, 'x'.repeat(45_000)))).toBeNull();
  expect(rowsOfSource(ours, ' TEL ')).toHaveLength(1);
});
