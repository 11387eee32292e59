import { isUnderstood, eventsOf } from '../../../../src/core/work/capture/understand';
import { unreadNoted, unreadSaid } from '../../../../src/core/work/capture/unread';
import type { Delivery } from '../../../../src/core/work/capture/received';
import type { SourceKind } from '../../../../src/core/register/schema/choice';
import { aSource, HABITS } from './fed';
import { SCENARIOS } from './recorded';

const source = aSource;
const isRead = (kind: SourceKind, delivery: Delivery): boolean =>
  isUnderstood(source(kind), delivery, eventsOf(source(kind), delivery, 0, HABITS));

const fields = (told: Readonly<Record<string, string>>): Delivery => ({ fields: told, body: '' });
const json = (told: unknown): Delivery => ({ fields: {}, body: JSON.stringify(told) });

describe('what a source sends is understood', () => {
  test.each(SCENARIOS)('$kind: $title, rings included', ({ kind, deliveries }) => {
    expect(deliveries(1).map((delivery) => isRead(kind, delivery))).toEqual(deliveries(1).map(() => true));
  });

  test.each<[SourceKind, string, Delivery]>([
    ['zadarma', 'an outgoing call begins', fields({ event: 'NOTIFY_OUT_START', pbx_call_id: 'out_1' })],
    ['megafon', 'who is calling is asked', fields({ cmd: 'contact', callid: '1', phone: '79160000000' })],
    ['aircall', 'somebody of ours goes for lunch', json({ resource: 'user', event: 'user.closed', data: { id: 1 } })],
    ['telegram', 'a group talks', json({ update_id: 1, message: { chat: { id: -1, type: 'group' } } })],
    ['chatwoot', 'a talk is closed', json({ event: 'conversation_status_changed', id: 1 })],
    ['twilio', 'a telephone rings', fields({ CallSid: 'CA1', CallStatus: 'ringing' })],
    ['form', 'a robot has filled in everything', fields({ honeypot: 'x', name: 'x' })],
    ['calls', 'somebody has opened the address', fields({})],
  ])('%s: though nothing comes of it, as %s', (kind, _what, delivery) => {
    expect(isRead(kind, delivery)).toBe(true);
  });
});

describe('what a source sends is not understood', () => {
  // 3CX and "any program" take whatever names a call and its time.
  const KINDS = ['mango', 'zadarma', 'uis', 'megafon', 'aircall', 'twilio', 'telegram', 'chatwoot'] as const;

  test.each(KINDS)('where it is written down as %s, and another sends', (kind) => {
    const others = SCENARIOS.filter((scenario) => scenario.kind !== kind && (KINDS as readonly string[]).includes(scenario.kind)); // prettier-ignore
    const read = others.flatMap((scenario) => scenario.deliveries(1).map((delivery) => [scenario.kind, isRead(kind, delivery)])); // prettier-ignore
    expect(read.filter(([, isIt]) => isIt)).toEqual([]);
  });

  test.each<[SourceKind, Delivery]>([
    ['calls', json({ id: '1', phone: '79160000000' })],
    ['threeCx', json({ HistoryID: '1', 'from-no': '79160000000' })],
    ['calls', { fields: {}, body: '<call id="1"/>' }],
    ['form', fields({ kontakt: '79160000000' })],
    ['messages', json({ text: 'Hello' })],
    ['mango', fields({ json: '{"entry_id":' })],
  ])('%s: where its fields are called otherwise, or it is no list of fields at all', (kind, delivery) => {
    expect(isRead(kind, delivery)).toBe(false);
  });
});

describe('what nobody understands', () => {
  const zadarma = source('zadarma');
  const DAY = 86_400_000;
  const two = unreadNoted(unreadNoted('', zadarma, 0), zadarma, DAY);

  test('is counted, and said until a week after the last', () => {
    expect([unreadSaid(two, zadarma, DAY), unreadSaid(two, zadarma, 8 * DAY), unreadSaid(two, zadarma, 8 * DAY + 1)]).toEqual([2, 2, 0]); // prettier-ignore
  });

  test('is said no longer once its source is corrected, and counted anew', () => {
    const other = { ...zadarma, mapping: 'id=call' };
    expect([unreadSaid(two, other, DAY), unreadSaid(two, source('uis'), DAY)]).toEqual([0, 0]);
    expect(unreadSaid(unreadNoted(two, other, DAY), other, DAY)).toBe(1);
  });
});
