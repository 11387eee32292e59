import { clockNoted, zoneInstead } from '../../../../src/core/work/capture/clockTest';
import { eventsOf } from '../../../../src/core/work/capture/understand';
import { aSource } from './fed';

const ZONE = 'Asia/Novosibirsk';
/** Ten past ten in Novosibirsk. */
const NOW = Date.UTC(2026, 10, 30, 3, 10);

/** What is kept after calls that ended so many minutes before they arrived, by the clock they are read in. */
function kept(minutes: readonly number[], zone = '+03:00'): string {
  return minutes.reduce((before, gap) => {
    const end = NOW - gap * 60_000;
    const wall = new Date(end + 3 * 3_600_000 - 60_000).toISOString().slice(0, 19).replace('T', ' ');
    const fields = { event: 'NOTIFY_END', pbx_call_id: 'in_1', call_start: wall, caller_id: '79160000001', called_did: '7', duration: '60', disposition: 'answered' }; // prettier-ignore
    const source = aSource('zadarma', { zone: '+03:00' });
    const events = eventsOf(source, { fields, body: '' }, NOW, { zone: ZONE, locale: 'ru_RU' });
    return clockNoted(before, { ...source, zone }, events, NOW) ?? before;
  }, '');
}

test.each([
  ['ends that arrive at once', [0, 1, 0], ''],
  ['three calls that are four hours old when they end', [240, 241, 239], '-01:00'],
  ['three that end four hours ahead', [-240, -239, -240], '+07:00'],
  ['two alone', [240, 240], ''],
  ['a delivery that was sent again, late', [0, 95, 130], ''],
  ['one right one says that the clock is right', [240, 240, 0, 240], ''],
])('%s', (_title, gaps, zone) => {
  expect(zoneInstead(kept(gaps), aSource('zadarma', { zone: '+03:00' }), ZONE, NOW)).toBe(zone);
});

test('the zone that is put in is judged anew', () => {
  const text = kept([240, 240, 240]);
  expect(zoneInstead(text, aSource('zadarma', { zone: '-01:00' }), ZONE, NOW)).toBe('');
});

test('where nothing is said of a zone, what the workbook has is put right', () => {
  const text = kept([-240, -240, -240], '');
  expect(zoneInstead(text, aSource('zadarma', { zone: '' }), ZONE, NOW)).toBe('+11:00');
});

test('a telephone that rings tells nothing of the clock', () => {
  expect(clockNoted('', aSource('zadarma'), [{ kind: 'call', id: '1', knows: 1, told: {} }], NOW)).toBeNull();
});
