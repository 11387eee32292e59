import { waitAsked } from '../../../../src/core/views/digest/waitAsked';

const NOW = Date.UTC(2026, 10, 23, 6, 0, 0);

test.each<[string, unknown, Readonly<Record<string, unknown>>, number]>([
  ['as Telegram says in its answer', 1800, {}, 1800],
  ['which goes before a header', 30, { 'Retry-After': '600' }, 30],
  ['as a header says in seconds', undefined, { 'retry-after': '120' }, 120],
  ['until the date that a header says', undefined, { 'Retry-After': 'Mon, 23 Nov 2026 06:05:00 GMT' }, 300],
  ['hardly, where the date is over', undefined, { 'Retry-After': 'Mon, 23 Nov 2026 05:00:00 GMT' }, 1],
  ['a minute, where nobody says', undefined, { Date: 'Mon, 23 Nov 2026 06:00:00 GMT' }, 60],
  ['a minute, where what is said is nothing', '', { 'Retry-After': 'soon' }, 60],
  ['a day at most', 1e9, {}, 86_400],
])('a service is left alone for as long as it asks: %s', (_how, said, headers, seconds) => {
  expect(waitAsked(said, headers, NOW)).toBe(seconds);
});
