import type { SourceKind } from '../../register/schema/choice';
import type { SourceRow } from '../../register/tables/sources';
import { formatMoment } from '../../values/moment';
import { wallClockIn } from '../../values/wallClock';
import type { Instant } from './event';
import { PROVIDERS } from './providers/providers';
import type { Delivery } from './received';
import { fieldsIn } from './understand';

/** A number that nobody has. */
const NOBODY = '+79000000000';
const WORDS = { name: 'Test / Проба', email: 'test@example.com', text: 'Test / Проба' } as const;
/** So long the call that is tried rang in vain. */
const RANG = 20;

interface Tried {
  readonly id: string;
  /** Seconds since 1970 at which it began. */
  readonly begin: number;
  /** The same by the clock of the source: `2026-11-30 09:00:00`. */
  readonly wall: string;
  readonly wallAtEnd: string;
  /** Our number, as Sources has it. */
  readonly number: string;
}

/**
 * A missed call, or a letter, just as the source would send it: with it a person sees that the source is on, is
 * understood and becomes a row, before the provider has sent anything. Null where nothing is sent.
 */
export function testDelivery(
  { kind, zone, mapping, number }: Pick<SourceRow, 'kind' | 'zone' | 'mapping' | 'number'>,
  now: Instant,
  workbookZone: string | null,
): Delivery | null {
  const make = kind === null ? undefined : MADE[kind];
  if (!make || kind === null) return null;
  const begin = Math.floor(now / 1000) - RANG;
  const clock = wallClockIn(zone || (PROVIDERS[kind]?.zone ?? workbookZone));
  const wallAt = (seconds: number): string => {
    const shown = formatMoment(clock.momentOf(new Date(seconds * 1000))).replace('T', ' ');
    return shown.length === 16 ? `${shown}:00` : shown;
  };
  const told = make({ id: `test-${now}`, begin, wall: wallAt(begin), wallAtEnd: wallAt(begin + RANG), number });
  if ('form' in told) return { fields: textsOf(told.form), body: '' };
  return { fields: {}, body: JSON.stringify(placed(told.json, fieldsIn(mapping))) };
}

type Fields = Readonly<Record<string, unknown>>;
type Made = { readonly form: Fields } | { readonly json: Fields };

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

const MADE: Partial<Readonly<Record<SourceKind, (tried: Tried) => Made>>> = {
  mango: ({ id, begin, number }) => ({
    form: {
      json: JSON.stringify({
        entry_id: id,
        call_direction: 1,
        from: { number: NOBODY },
        to: {},
        line_number: number,
        create_time: begin,
        forward_time: 0,
        talk_time: 0,
        end_time: begin + RANG,
        entry_result: 0,
      }),
    },
  }),
  zadarma: ({ id, wall, number }) => ({
    form: { event: 'NOTIFY_END', pbx_call_id: id, call_start: wall, caller_id: NOBODY, called_did: number, duration: RANG, disposition: 'no answer' }, // prettier-ignore
  }),
  uis: ({ id, wallAtEnd, number }) => ({
    json: { call_session_id: id, direction: 'in', contact_phone_number: NOBODY, virtual_phone_number: number, notification_time: wallAtEnd, talk_time_duration: 0, wait_time_duration: RANG, total_time_duration: RANG }, // prettier-ignore
  }),
  megafon: ({ id, begin, number }) => ({
    form: { cmd: 'history', callid: id, phone: NOBODY, diversion: number, type: 'in', start: iso(begin).slice(0, 19).replace(/[-:]/g, '') + 'Z', duration: RANG, status: 'missed' }, // prettier-ignore
  }),
  aircall: ({ id, begin, number }) => ({
    json: { resource: 'call', event: 'call.ended', timestamp: begin + RANG, data: { id, direction: 'inbound', status: 'done', started_at: begin, answered_at: null, ended_at: begin + RANG, duration: RANG, raw_digits: NOBODY, user: null, number: { digits: number } } }, // prettier-ignore
  }),
  twilio: ({ id, begin, number }) => ({
    form: { CallSid: id, From: NOBODY, To: number, Direction: 'inbound', CallStatus: 'no-answer', CallDuration: 0, Timestamp: new Date((begin + RANG) * 1000).toUTCString() }, // prettier-ignore
  }),
  threeCx: ({ id, begin, number }) => ({
    json: { CallID: id, CallType: 'Missed', CallDirection: 'Inbound', Number: NOBODY, DID: number, CallStartTimeUTC: iso(begin), CallEndTimeUTC: iso(begin + RANG), DurationSeconds: RANG }, // prettier-ignore
  }),
  calls: ({ id, begin, number }) => ({
    json: { id, direction: 'in', phone: NOBODY, number, at: iso(begin), duration: RANG, result: 'missed' },
  }),
  form: ({ id }) => ({ json: { id, ...WORDS, phone: NOBODY } }),
  telegram: ({ id, begin }) => ({
    json: { message: { message_id: id, date: begin, chat: { id: 1, type: 'private', first_name: WORDS.name }, from: { id: 1 }, text: WORDS.text } }, // prettier-ignore
  }),
  chatwoot: ({ id, begin }) => ({
    json: { event: 'message_created', id, message_type: 'incoming', content: WORDS.text, created_at: iso(begin), private: false, conversation: { id }, sender: { name: WORDS.name, email: WORDS.email } }, // prettier-ignore
  }),
  messages: ({ id, begin }) => ({ json: { id, thread: id, direction: 'in', at: iso(begin), ...WORDS } }),
};

function textsOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, String(value)]));
}

/** Where Sources says that a field is called otherwise, it stands there. */
function placed(fields: Fields, mapping: Readonly<Record<string, string>>): Fields {
  const all: Record<string, unknown> = { ...fields };
  for (const [field, path] of Object.entries(mapping)) {
    const value = all[field === 'seconds' ? 'duration' : field];
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let place = all;
    for (const step of steps) place = (place[step] ??= {}) as Record<string, unknown>;
    if (value !== undefined) place[last] = value;
  }
  return all;
}
