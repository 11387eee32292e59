import type { SourceKind } from '../../../../src/core/register/schema/choice';
import type { Delivery } from '../../../../src/core/work/capture/received';

/** One delivery as a provider sends it; numbers and names are made up. `isSpare`: what it says others say as well. */
export interface Recorded extends Delivery {
  /** Seconds after the call began at which it arrives. */
  readonly after: number;
  readonly isSpare?: true;
}

/** A call or talk of a provider: the n-th is another one, at another time, with somebody else. */
export interface Scenario {
  readonly kind: SourceKind;
  readonly title: string;
  readonly deliveries: (n: number) => readonly Recorded[];
}

/** Monday 2 March 2026, 10:00 in Moscow, and seven minutes later for every further call. */
const BEGIN = Date.UTC(2026, 2, 2, 7, 0, 0) / 1000;
export const beginOf = (n: number): number => BEGIN + n * 420;
const theirs = (n: number): string => `79160${String(100_000 + n)}`;
const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();
const moscow = (seconds: number): string =>
  iso(seconds + 3 * 3600)
    .slice(0, 19)
    .replace('T', ' ');
const compact = (seconds: number): string => iso(seconds).slice(0, 19).replace(/[-:]/g, '') + 'Z';

function form(after: number, fields: Readonly<Record<string, string | number>>, isSpare?: true): Recorded {
  const texts = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, String(value)]));
  return { after, fields: texts, body: '', ...(isSpare && { isSpare }) };
}

function json(after: number, body: unknown, isSpare?: true): Recorded {
  return { after, fields: {}, body: JSON.stringify(body), ...(isSpare && { isSpare }) };
}

/** Mango puts its JSON into a field of a form. */
function mango(after: number, body: unknown, isSpare?: true): Recorded {
  return form(after, { vpbx_api_key: 'key', sign: 'sign', json: JSON.stringify(body) }, isSpare);
}

function mangoState(n: number, seq: number, call_state: string, location: string): unknown {
  const [from, to] = [{ number: theirs(n) }, { extension: '101', number: 'sip:anna@shop', line_number: '74951110000' }];
  return { entry_id: `M${n}`, call_id: `c${n}`, timestamp: beginOf(n) + seq * 6, seq, call_state, location, from, to };
}

function mangoSummary(n: number, talked: boolean): unknown {
  const begin = beginOf(n);
  return {
    entry_id: `M${n}`,
    call_direction: 1,
    from: { number: theirs(n) },
    to: { extension: '101', number: 'sip:anna@shop' },
    line_number: '74951110000',
    create_time: begin,
    forward_time: talked ? begin + 6 : 0,
    talk_time: talked ? begin + 12 : 0,
    end_time: begin + 90,
    entry_result: talked ? 1 : 0,
    disconnect_reason: 1110,
  };
}

function twilioCall(
  n: number,
  status: string,
  after: number,
  more: Readonly<Record<string, string | number>> = {},
  isSpare?: true,
): Recorded {
  const call = {
    AccountSid: 'AC1',
    CallSid: `CA${n}`,
    From: '+442079460101',
    To: '+442079460999',
    Direction: 'inbound',
  };
  return form(
    after,
    { ...call, CallStatus: status, Timestamp: new Date((beginOf(n) + after) * 1000).toUTCString(), ...more },
    isSpare,
  );
}

function aircall(n: number, event: string, after: number, data: unknown, isSpare?: true): Recorded {
  return json(after, { resource: 'call', event, timestamp: beginOf(n) + after, token: 't', data }, isSpare);
}

function aircallData(n: number, answered: boolean, over: boolean): unknown {
  const begin = beginOf(n);
  return {
    id: 500_000 + n,
    direct_link: `https://api.aircall.io/v1/calls/${500_000 + n}`,
    direction: 'inbound',
    status: over ? 'done' : 'answered',
    started_at: begin,
    answered_at: answered ? begin + 9 : null,
    ended_at: over ? begin + 69 : null,
    duration: over ? 69 : 0,
    raw_digits: `+33 6 39 98 ${String(1000 + (n % 9000)).replace(/(..)(..)/, '$1 $2')}`,
    user: answered ? { id: 1, name: 'Anna', email: 'anna@shop.example' } : null,
    number: { id: 7, name: 'Main', digits: '+33 1 00 00 00 01', time_zone: 'Europe/Paris' },
    recording: answered && over ? 'https://s3.example/expires' : null,
  };
}

function telegram(n: number, id: number, after: number, text: string, isOurs = false): Recorded {
  const client = { id: 900_000 + n, first_name: 'Олег', username: `oleg${n}` };
  const from = isOurs ? { id: 77, first_name: 'Анна', username: 'anna_shop' } : client;
  const message = { message_id: id, date: beginOf(n) + after, chat: { ...client, type: 'private' }, from, text };
  return json(after + 1, { update_id: n * 10 + id, [isOurs ? 'business_message' : 'message']: message });
}

const zadarmaEnd = (n: number, disposition: string): Readonly<Record<string, string | number>> => ({
  event: 'NOTIFY_END',
  call_start: moscow(beginOf(n)),
  pbx_call_id: `in_${n}`,
  caller_id: theirs(n),
  called_did: '74951110000',
  internal: '101',
  duration: 80,
  disposition,
  status_code: 16,
  is_recorded: 1,
  call_id_with_rec: `rec.${n}`,
});

const uis = (n: number, after: number, more: Readonly<Record<string, unknown>>, isSpare?: true): Recorded =>
  json(after, {
    call_session_id: 10_000 + n,
    direction: 'in',
    contact_phone_number: theirs(n),
    virtual_phone_number: '74951110000',
    employee_full_name: 'Анна',
    notification_time: moscow(beginOf(n) + after),
    ...more,
  }, isSpare); // prettier-ignore

const megafon = (n: number, after: number, more: Readonly<Record<string, string | number>>, isSpare?: true): Recorded =>
  form(after, { crm_token: 't', callid: `mf${n}`, phone: theirs(n), diversion: '74951110000', user: 'anna', ext: '101', ...more }, isSpare); // prettier-ignore

export const SCENARIOS: readonly Scenario[] = [
  {
    kind: 'mango',
    title: 'a call that is taken, recorded before it is over',
    deliveries: (n) => [
      mango(0, mangoState(n, 0, 'Appeared', 'ivr'), true),
      mango(6, mangoState(n, 1, 'Appeared', 'abonent'), true),
      mango(12, mangoState(n, 2, 'Connected', 'abonent'), true),
      mango(60, { entry_id: `M${n}`, product_id: 1, user_id: 2, recording_id: `REC${n}`, timestamp: beginOf(n) + 60 }),
      mango(90, mangoSummary(n, true)),
      mango(91, mangoState(n, 3, 'Disconnected', 'abonent'), true),
    ],
  },
  { kind: 'mango', title: 'a call that nobody takes', deliveries: (n) => [mango(0, mangoState(n, 0, 'Appeared', 'abonent'), true), mango(90, mangoSummary(n, false))] }, // prettier-ignore
  {
    kind: 'zadarma',
    title: 'a call that is taken',
    deliveries: (n) => [
      form(0, { event: 'NOTIFY_START', call_start: moscow(beginOf(n)), pbx_call_id: `in_${n}`, caller_id: theirs(n), called_did: '74951110000' }, true), // prettier-ignore
      form(10, { event: 'NOTIFY_ANSWER', call_start: moscow(beginOf(n)), pbx_call_id: `in_${n}`, caller_id: theirs(n), destination: '101', internal: '101' }), // prettier-ignore
      form(80, zadarmaEnd(n, 'answered')),
      form(120, { event: 'NOTIFY_RECORD', pbx_call_id: `in_${n}`, call_id_with_rec: `rec.${n}` }),
    ],
  },
  { kind: 'zadarma', title: 'a call that nobody takes', deliveries: (n) => [form(80, zadarmaEnd(n, 'no answer'))] },
  {
    kind: 'zadarma',
    title: 'our own call that is not taken',
    deliveries: (n) => [
      form(0, { event: 'NOTIFY_OUT_START', call_start: moscow(beginOf(n)), pbx_call_id: `out_${n}`, destination: theirs(n), caller_id: '74951110000', internal: '101' }, true), // prettier-ignore
      form(30, { event: 'NOTIFY_OUT_END', call_start: moscow(beginOf(n)), pbx_call_id: `out_${n}`, destination: theirs(n), caller_id: '74951110000', internal: '101', duration: 0, disposition: 'no answer' }), // prettier-ignore
    ],
  },
  {
    kind: 'uis',
    title: 'a call that is taken',
    deliveries: (n) => [
      uis(n, 0, { notification_name: 'Входящий звонок' }, true),
      uis(n, 100, { notification_name: 'Завершение звонка', talk_time_duration: 80, wait_time_duration: 20, total_time_duration: 100 }), // prettier-ignore
      uis(n, 140, { notification_name: 'Запись', file_link: `https://app.uiscom.ru/records/${n}` }),
    ],
  },
  { kind: 'uis', title: 'a lost call', deliveries: (n) => [uis(n, 40, { notification_name: 'Потерянный звонок', talk_time_duration: 0, wait_time_duration: 40, total_time_duration: 40 })] }, // prettier-ignore
  {
    kind: 'megafon',
    title: 'a call that is taken',
    deliveries: (n) => [
      megafon(n, 0, { cmd: 'event', type: 'INCOMING', direction: 'in' }, true),
      megafon(n, 15, { cmd: 'event', type: 'ACCEPTED', direction: 'in' }),
      megafon(n, 95, { cmd: 'event', type: 'COMPLETED', direction: 'in' }, true),
      megafon(n, 100, { cmd: 'history', type: 'in', start: compact(beginOf(n)), duration: 95, status: 'Success', link: `https://records.example/${n}.mp3` }), // prettier-ignore
    ],
  },
  { kind: 'megafon', title: 'a call that nobody takes', deliveries: (n) => [megafon(n, 30, { cmd: 'history', type: 'in', start: compact(beginOf(n)), duration: 30, status: 'missed' })] }, // prettier-ignore
  {
    kind: 'aircall',
    title: 'a call that is taken',
    deliveries: (n) => [
      aircall(n, 'call.created', 0, aircallData(n, false, false), true),
      aircall(n, 'call.answered', 9, aircallData(n, true, false), true),
      aircall(n, 'call.hungup', 69, aircallData(n, true, false), true),
      aircall(n, 'call.ended', 100, aircallData(n, true, true)),
    ],
  },
  { kind: 'aircall', title: 'a call that nobody takes', deliveries: (n) => [aircall(n, 'call.ended', 100, aircallData(n, false, true))] }, // prettier-ignore
  {
    kind: 'twilio',
    title: 'a call dialled on to two of us, of whom one takes it',
    deliveries: (n) => [
      twilioCall(n, 'ringing', 0, {}, true),
      twilioCall(n, 'no-answer', 20, { CallSid: `CB${n}`, ParentCallSid: `CA${n}`, Direction: 'outbound-dial', To: 'client:boris' }, true), // prettier-ignore
      twilioCall(n, 'in-progress', 20, { CallSid: `CC${n}`, ParentCallSid: `CA${n}`, Direction: 'outbound-dial', To: 'client:anna' }, true), // prettier-ignore
      twilioCall(n, 'completed', 80, { CallSid: `CC${n}`, ParentCallSid: `CA${n}`, Direction: 'outbound-dial', To: 'client:anna', CallDuration: 60 }), // prettier-ignore
      twilioCall(n, 'completed', 81, { CallDuration: 81 }),
    ],
  },
  {
    kind: 'twilio',
    title: 'a call dialled on to one of us who does not take it',
    deliveries: (n) => [
      twilioCall(n, 'no-answer', 20, { CallSid: `CB${n}`, ParentCallSid: `CA${n}`, Direction: 'outbound-dial', To: 'client:boris' }), // prettier-ignore
      twilioCall(n, 'completed', 25, { CallDuration: 25 }),
    ],
  },
  {
    kind: 'threeCx',
    title: 'a call that is taken, by the template of the docs',
    deliveries: (n) => [
      json(100, { CallID: `3cx-${n}`, CallType: 'Inbound', CallDirection: 'Inbound', Number: '+442079460101', Agent: '101', CallStartTimeUTC: iso(beginOf(n)), CallEstablishedTimeUTC: iso(beginOf(n) + 10), CallEndTimeUTC: iso(beginOf(n) + 70), DurationSeconds: 70 }), // prettier-ignore
    ],
  },
  {
    kind: 'calls',
    title: 'a missed call of any system, by a mapping',
    deliveries: (n) => [json(40, { uuid: `any-${n}`, type: 'incoming', caller: { number: theirs(n) }, did: '74951110000', began: iso(beginOf(n)), duration: 40, status: 'missed' })], // prettier-ignore
  },
  {
    kind: 'form',
    title: 'a form of a site, sent twice',
    deliveries: (n) => [
      form(0, { Name: 'Олег', Phone: `+${theirs(n)}`, Email: `oleg${n}@example.com`, Message: 'Сколько стоит? =1+1', utm_source: 'Яндекс Директ' }), // prettier-ignore
      form(3, { Name: 'Олег', Phone: `+${theirs(n)}`, Email: `oleg${n}@example.com`, Message: 'Сколько стоит? =1+1', utm_source: 'Яндекс Директ' }, true), // prettier-ignore
    ],
  },
  {
    kind: 'telegram',
    title: 'two letters, our answer, and one more letter',
    deliveries: (n) => [
      telegram(n, 1, 0, 'Здравствуйте'),
      telegram(n, 2, 20, 'Есть в наличии?'),
      telegram(n, 3, 200, 'Да, есть', true),
      telegram(n, 4, 260, 'Спасибо, а доставка?'),
    ],
  },
  {
    kind: 'chatwoot',
    title: 'a letter that waits, with a private note under it',
    deliveries: (n) => [
      json(1, { event: 'message_created', id: 1, message_type: 'incoming', content: 'Hello', created_at: iso(beginOf(n)), private: false, conversation: { id: n, channel: 'Channel::WebWidget' }, sender: { name: 'Jane', email: `jane${n}@example.com` } }), // prettier-ignore
      json(9, { event: 'message_created', id: 2, message_type: 'outgoing', content: 'who takes it?', created_at: iso(beginOf(n) + 8), private: true, conversation: { id: n }, sender: { name: 'Anna' } }, true), // prettier-ignore
    ],
  },
  {
    kind: 'messages',
    title: 'a letter of any messenger and its answer',
    deliveries: (n) => [
      json(1, { message_id: '1', thread_id: `t${n}`, direction: 'in', at: iso(beginOf(n)), name: 'Jane', text: 'Hi' }),
      json(61, { message_id: '2', thread_id: `t${n}`, direction: 'out', at: iso(beginOf(n) + 60), employee: 'Анна', text: 'Hello' }), // prettier-ignore
    ],
  },
];
