import { HABITS, aSource, contextOf } from './fed';
import { ledgerOf } from '../../../../src/core/work/capture/ledger';
import type { Delivery } from '../../../../src/core/work/capture/received';
import { eventsOf } from '../../../../src/core/work/capture/understand';
import type { SourceKind } from '../../../../src/core/register/schema/choice';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { when } from '../../../builders/rows';

/** One call or letter, in the many ways in which programs write numbers, moments and letters. */

const NOW = Date.UTC(2026, 2, 2, 7, 5);

function firstContact(
  kind: SourceKind,
  delivery: Delivery,
  { zone = '', locale = 'ru_RU' } = {},
): Readonly<Record<string, CellValue>> | undefined {
  const source = aSource(kind, { mapping: '', zone });
  const events = eventsOf(source, delivery, NOW, { ...HABITS, locale });
  return ledgerOf(events, contextOf(kind)).contacts[0]?.cells;
}

const json = (said: unknown): Delivery => ({ fields: {}, body: JSON.stringify(said) });
const call = (more: object): Delivery => json({ id: 7, direction: 'in', phone: '+79160000001', at: '2026-03-02T07:00:00Z', duration: 40, result: 'answered', ...more }); // prettier-ignore

describe('a number of a client', () => {
  test.each([
    '+79160000001',
    '79160000001',
    '8 (916) 000-00-01',
    '007 916 000 00 01',
    '810 7 916 000-00-01',
    '+7 916 000-00-01 доб. 12',
    '+79160000001;ext=12',
    '+79160000001,12',
    'tel:+7-916-000-00-01',
    'sip:+79160000001@pbx.example.com;user=phone',
    'sips:89160000001@10.0.0.1:5061',
    '<sip:+79160000001@pbx.example.com>',
    '"Анна" <sip:79160000001@pbx.example.com>',
    'Анна <79160000001>',
  ])('%s', (phone) => {
    expect(firstContact('calls', call({ phone }))?.['phone']).toBe('+79160000001');
  });
});

describe('the moment of a call', () => {
  test.each([
    '2026-03-02T07:00:00Z',
    '2026-03-02T07:00:00.123456Z',
    '2026-03-02T10:00:00+03:00',
    '2026-03-02T10:00:00.5+0300',
    '2026-03-02T10:00:00+03',
    '2026-03-02 10:00:00 +03:00',
    '2026-03-02 10:00:00+03',
    '2026-03-02 07:00:00 UTC',
    'Mon, 02 Mar 2026 07:00:00 +0000',
    '20260302T070000Z',
    1772434800,
    '1772434800',
    1772434800000,
    1772434800.25,
    '2026-03-02 14:00:00',
    '02.03.2026 14:00:00',
    '2.3.2026 14:00',
    '02/03/2026 14:00:00',
    '2026/03/02 14:00:00',
  ])('%s', (at) => {
    expect(firstContact('calls', call({ at }))?.['at']).toEqual({
      serial: expect.closeTo(when('2026-03-02T14:00'), 4),
    });
  });

  test('in a workbook that writes the month first the month comes first', () => {
    const at = '03/02/2026 14:00:00';
    expect(firstContact('calls', call({ at }), { locale: 'en_US' })?.['at']).toEqual({
      serial: when('2026-03-02T14:00'),
    });
  });

  test.each([
    ['an hour that is skipped in spring', '2026-03-29 01:30:00', '2026-03-29T08:30'],
    ['an hour that comes twice in autumn is the first of them', '2026-10-25 01:30:00', '2026-10-25T07:30'],
    ['an hour after it', '2026-10-25 02:30:00', '2026-10-25T09:30'],
  ])('of a source in London: %s', (_title, at, expected) => {
    expect(firstContact('calls', call({ at }), { zone: 'Europe/London' })?.['at']).toEqual({ serial: when(expected) });
  });
});

test.each([83, '83', '1:23', '01:23', '00:01:23', '00:01:23.4'])('how long it was: %s', (duration) => {
  const events = eventsOf(aSource('calls', { mapping: '' }), call({ duration }), NOW, HABITS);
  expect(ledgerOf(events, contextOf('calls')).calls[0]?.cells.seconds).toBe(83);
});

test('3CX as its own call journal writes: the month first, hours and minutes, no number of the call', () => {
  const said = { CallType: 'Inbound', CallDirection: 'Inbound', Number: '00442079460101', Agent: '101', Duration: '00:01:30', CallStartTimeUTC: '03/02/2026 07:00:00' }; // prettier-ignore
  const events = eventsOf(aSource('threeCx', { mapping: '' }), json(said), NOW, HABITS);
  const { contacts, calls } = ledgerOf([...events, ...events], contextOf('threeCx'));
  expect(contacts.map(({ cells }) => cells)).toMatchObject([{ at: { serial: when('2026-03-02T14:00') }, phone: '+442079460101', employee: 'Анна', result: 'Поговорили' }]); // prettier-ignore
  expect(calls.map(({ cells }) => cells.seconds)).toEqual([90]);
});

describe('a form of an old Russian site, in letters of windows-1251', () => {
  const body = 'name=%C0%ED%ED%E0+%A8%EB%EA%E8%ED%E0&phone=89160000001&comment=%CE%EA%ED%E0+%B95';
  const expected = { person: 'Анна Ёлкина', phone: '+79160000001', comment: 'Окна №5' };

  test('as it comes', () => {
    expect(firstContact('form', { fields: {}, body })).toMatchObject(expected);
  });

  test('where whoever took it could not read it', () => {
    const fields = { name: '\uFFFD\uFFFD\uFFFD', phone: '89160000001', comment: '\uFFFD \uFFFD5' };
    expect(firstContact('form', { fields, body })).toMatchObject(expected);
  });
});

describe('what is sent by nobody answers nobody', () => {
  const telegram = (more: object): Delivery =>
    json({ business_message: { message_id: 1, date: NOW / 1000, chat: { id: 5, type: 'private', first_name: 'Анна' }, from: { id: 5 }, text: 'Цена?', ...more } }); // prettier-ignore
  const chatwoot = (more: object): Delivery =>
    json({ event: 'message_created', id: '1', content: 'Hi', created_at: '2026-03-02 07:00:00 UTC', message_type: 'incoming', private: false, sender: { name: 'Anna', email: 'anna@client.example', type: 'contact' }, conversation: { id: 9 }, ...more }); // prettier-ignore
  const answerOf = (kind: SourceKind, ...deliveries: readonly Delivery[]): CellValue | undefined => {
    const events = deliveries.flatMap((delivery) => eventsOf(aSource(kind), delivery, NOW, HABITS));
    return ledgerOf(events, contextOf(kind)).contacts[0]?.cells.answeredAt;
  };

  test('a greeting or an away message in Telegram', () => {
    const greeting = { message_id: 2, from: { id: 99, username: 'anna_shop' }, text: 'Мы на обеде' };
    expect(answerOf('telegram', telegram({}), telegram({ ...greeting, is_from_offline: true }))).toBe('');
    expect(answerOf('telegram', telegram({}), telegram(greeting))).not.toBe('');
  });

  test.each([
    { title: 'a bot', more: { sender: { name: 'Bot', type: 'agent_bot' } } },
    { title: 'an automation', more: { sender: null, content_attributes: { automation_rule_id: 3 } } },
    { title: 'a campaign', more: { sender: { name: 'Eve', type: 'user' }, additional_attributes: { campaign_id: 3 } } },
  ])('$title in Chatwoot', ({ more }) => {
    const answer = { id: '2', message_type: 'outgoing', content: 'Hello!', conversation: { id: 9, meta: { sender: { name: 'Anna' } } } }; // prettier-ignore
    expect(answerOf('chatwoot', chatwoot({}), chatwoot({ ...answer, ...more }))).toBe('');
    expect(answerOf('chatwoot', chatwoot({}), chatwoot({ ...answer, sender: { name: 'Eve', type: 'user' } }))).not.toBe(''); // prettier-ignore
  });
});
