import type { SourceKind } from '../../../../src/core/register/schema/choice';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { when } from '../../../builders/rows';
import { aSource, contextOf, Fed, HABITS, toldBy } from './fed';
import { ledgerOf } from '../../../../src/core/work/capture/ledger';
import type { Delivery } from '../../../../src/core/work/capture/received';
import { eventsOf } from '../../../../src/core/work/capture/understand';
import { beginOf, SCENARIOS, type Recorded } from './recorded';

const NOW = beginOf(0) * 1000;

function scenario(kind: SourceKind, title: string): readonly Recorded[] {
  const found = SCENARIOS.find((one) => one.kind === kind && one.title.startsWith(title));
  if (!found) throw new Error(`No scenario ${title}`);
  return found.deliveries(0);
}

/** What some deliveries of a source write into Contacts, in Novosibirsk. */
function contactsOf(kind: SourceKind, deliveries: readonly Delivery[]): readonly Readonly<Record<string, CellValue>>[] {
  const events = deliveries.flatMap((delivery) => eventsOf(aSource(kind), delivery, NOW, HABITS));
  return ledgerOf(events, contextOf(kind)).contacts.map(({ cells }) => cells);
}

const sent = (fields: Readonly<Record<string, string>>): Delivery => ({ fields, body: '' });
const zadarma = (more: Readonly<Record<string, string>>): Delivery =>
  sent({ event: 'NOTIFY_END', pbx_call_id: '1', call_start: '2026-03-02 10:00:00', caller_id: '79160000001', called_did: '74951110000', duration: '60', disposition: 'answered', ...more }); // prettier-ignore

describe('what people do to a row while its call goes on', () => {
  const [, , connected, recorded, summary] = scenario('mango', 'a call that is taken');

  function begun(): { fed: Fed; row: Record<string, CellValue> } {
    const fed = new Fed('mango');
    if (connected) fed.take(toldBy({ kind: 'mango' }, 0, connected));
    const [row] = [...fed.contacts.values()];
    if (!row) throw new Error('No row at the beginning of the talk');
    return { fed, row };
  }

  function goneOn(fed: Fed): void {
    for (const delivery of [recorded, summary, summary]) if (delivery) fed.take(toldBy({ kind: 'mango' }, 0, delivery));
  }

  test('the row is there as soon as somebody talks, answered', () => {
    expect(begun().row).toMatchObject({ result: 'Поговорили', employee: 'Анна', sourceKey: 'mango:M0' });
    expect(begun().row).toHaveProperty('answeredAt');
  });

  test('what they typed stays, and what they left blank is filled', () => {
    const { fed, row } = begun();
    Object.assign(row, { result: 'Заинтересован', employee: 'Борис', comment: 'перезвонить' });
    goneOn(fed);
    expect(row).toMatchObject({
      result: 'Заинтересован',
      employee: 'Борис',
      comment: 'перезвонить',
      recording: 'REC0',
    });
  });

  test('a row they deleted does not come back', () => {
    const { fed } = begun();
    fed.contacts.clear();
    goneOn(fed);
    expect([fed.contacts.size, fed.calls.size]).toEqual([0, 1]);
  });
});

describe('who is on the other side', () => {
  test.each(['', 'anonymous', 'Unknown', '+266696687', 'restricted'])(
    'a hidden number (%j) is written as hidden',
    (caller_id) => {
      expect(contactsOf('zadarma', [zadarma({ caller_id })])).toMatchObject([{ phone: 'скрыт' }]);
    },
  );

  test('a number without a plus is of this country, else of its own', () => {
    const phones = ['89160000001', '442079460101', '12'].map((caller_id) => contactsOf('zadarma', [zadarma({ caller_id: caller_id })])[0]?.['phone']); // prettier-ignore
    expect(phones).toEqual(['+79160000001', '+442079460101', undefined]);
  });

  test('calls between ourselves are no contacts', () => {
    expect(contactsOf('zadarma', [zadarma({ event: 'NOTIFY_OUT_END', destination: '102' })])).toEqual([]);
    const mango = { entry_id: 'M', call_direction: 0, create_time: 1772434800, end_time: 1772434900, talk_time: 0 };
    expect(contactsOf('mango', [sent({ json: JSON.stringify(mango) })])).toEqual([]);
  });

  test('a call passed on to another of us is one row, of whoever talked', () => {
    const legs = scenario('twilio', 'a call dialled on to two');
    expect(contactsOf('twilio', legs)).toMatchObject([{ employee: 'Анна', sourceKey: 'twilio:CA0' }]);
  });

  test('our own call by a softphone is to the number it dialled', () => {
    const call = { CallSid: 'CA', CallStatus: 'completed', From: 'client:anna', To: '+442079460101', Direction: 'inbound', CallDuration: '40', Timestamp: 'Mon, 02 Mar 2026 07:01:00 +0000' }; // prettier-ignore
    const leg = { ...call, CallSid: 'CB', ParentCallSid: 'CA', From: '+442079460999', Direction: 'outbound-dial', CallDuration: '30' }; // prettier-ignore
    const rows = contactsOf('twilio', [sent(call), sent(leg)]);
    expect(rows).toMatchObject([{ direction: 'Исх', phone: '+442079460101', result: 'Поговорили', employee: 'Анна' }]);
  });
});

describe('when it was', () => {
  test('times of a source are of its zone, and stand by the clock of the workbook', () => {
    expect(contactsOf('zadarma', [zadarma({})])).toMatchObject([{ at: { serial: when('2026-03-02T14:00') }, answeredAt: { serial: when('2026-03-02T14:00') } }]); // prettier-ignore
  });

  test('where the source does not say, they are of the workbook’s own', () => {
    const [event] = eventsOf(aSource('zadarma', { zone: '' }), zadarma({}), NOW, HABITS);
    expect(event).toMatchObject({ told: { startedAt: Date.UTC(2026, 2, 2, 3) } });
  });

  test('an answer that was heard of much later than the call counts from its beginning', () => {
    const late = { ...zadarma({ event: 'NOTIFY_ANSWER' }) };
    const events = [
      ...eventsOf(aSource('zadarma'), zadarma({}), NOW, { ...HABITS, zone: 'UTC' }),
      ...eventsOf(aSource('zadarma'), late, NOW + 3_600_000, { ...HABITS, zone: 'UTC' }),
    ];
    expect(ledgerOf(events, contextOf('zadarma')).contacts[0]?.cells.answeredAt).toEqual({ serial: when('2026-03-02T14:00') }); // prettier-ignore
  });
});

describe('what makes no sense', () => {
  const KINDS = [...new Set(SCENARIOS.map(({ kind }) => kind))];
  const hostile: readonly Delivery[] = [
    { fields: {}, body: '' },
    { fields: {}, body: 'null' },
    { fields: {}, body: '[null, 1, "x", [[]]]' },
    { fields: {}, body: '{"data":{"id":{"id":1}},"message":[],"conversation":7}' },
    { fields: {}, body: '{"__proto__":{"entry_id":"M","end_time":1}}' },
    { fields: {}, body: '%D0%F2=%FF&a' },
    { fields: { json: '{broken' }, body: 'a=1&b' },
    { fields: {}, body: 'x'.repeat(1_000_000) },
    { fields: { constructor: 'x', entry_id: '', event: 'NOTIFY_END', cmd: 'history' }, body: '<xml/>' },
  ];

  test.each(KINDS)('%s: whatever else is sent writes nothing', (kind) => {
    expect(contactsOf(kind, hostile)).toEqual([]);
  });

  test('a form that only a robot fills in as a whole is passed over', () => {
    expect(contactsOf('form', [sent({ name: 'x', phone: '+79160000001', honeypot: 'yes' })])).toEqual([]);
  });
});
