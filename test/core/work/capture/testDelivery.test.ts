import { sourceKinds } from '../../../../src/core/register/schema/choice';
import { groupOf } from '../../../../src/core/work/capture/event';
import { ledgerOf } from '../../../../src/core/work/capture/ledger';
import { PROVIDERS } from '../../../../src/core/work/capture/providers/providers';
import { testDelivery } from '../../../../src/core/work/capture/testDelivery';
import { eventsOf } from '../../../../src/core/work/capture/understand';
import { wallClockIn } from '../../../../src/core/values/wallClock';
import { aSource, contextOf } from './fed';

const ZONE = 'Asia/Novosibirsk';
const NOW = Date.UTC(2026, 10, 30, 3, 0, 5);
const SENDERS = sourceKinds.kinds.filter((kind) => kind in PROVIDERS && kind !== 'mail' && kind !== 'sheet');

describe('what is sent to try a source out', () => {
  test.each(SENDERS)('%s: one row that waits for an answer, of this minute', (kind) => {
    const source = aSource(kind, { number: '+74951110000' });
    const delivery = testDelivery(source, NOW, ZONE);
    const events = eventsOf(source, delivery!, NOW, { zone: ZONE, locale: 'ru_RU' });
    expect(new Set(events.map(groupOf)).size).toBe(1);
    const rows = ledgerOf(events, contextOf(kind)).contacts.map(({ cells }) => cells);
    expect(rows).toMatchObject([{ direction: 'Вх', answeredAt: '', result: '' }]);
    const at = (rows[0]?.at as { serial: number }).serial;
    expect(Math.abs(at - wallClockIn(ZONE).momentOf(new Date(NOW))) * 86_400).toBeLessThanOrEqual(26);
    expect(JSON.stringify(rows)).toMatch(/79000000000|Проба/);
  });

  test('each is a call of its own, and of what sends nothing there is none', () => {
    const [first, second] = [NOW, NOW + 1].map((now) => testDelivery(aSource('calls'), now, ZONE));
    expect(first).not.toEqual(second);
    expect(testDelivery(aSource('other'), NOW, ZONE)).toBeNull();
    expect(testDelivery(aSource('mail'), NOW, ZONE)).toBeNull();
  });
});
