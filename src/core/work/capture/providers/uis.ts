import { KNOWS, type CallEvent, type CallTold } from '../event';
import { instant, known, number, text, type Provider, type Received } from '../received';

/**
 * UIS, CoMagic, CallGear: people write the JSON of a notification themselves. Ours names every field as UIS does
 * (docs/capture), so that one template serves all events.
 */
export const uis: Provider = { events, isOwn: (said) => text(said, 'call_session_id') !== '' };

const DIRECTIONS: Readonly<Record<string, CallTold['direction']>> = { in: 'in', out: 'out', internal: 'internal' };

function events(received: Received): readonly CallEvent[] {
  const { said } = received;
  const id = text(said, 'call_session_id');
  const total = number(said, 'total_time_duration');
  const recording = text(said, 'file_link', 'full_record_file_link');
  const isRecorded: readonly CallEvent[] =
    recording === '' ? [] : [{ kind: 'call', id, knows: KNOWS.end, told: { recording } }];
  if (id === '' || total === undefined) return id === '' ? [] : isRecorded;
  const endedAt = instant(received, 'notification_time');
  const startedAt = endedAt === undefined ? undefined : endedAt - total * 1000;
  const talkedSeconds = number(said, 'talk_time_duration') ?? 0;
  const isTalked = talkedSeconds > 0;
  const waited = number(said, 'wait_time_duration') ?? total - talkedSeconds;
  const told = known<CallTold>({
    direction: DIRECTIONS[text(said, 'direction')],
    phone: text(said, 'contact_phone_number'),
    number: text(said, 'virtual_phone_number'),
    extension: text(said, 'employee_phone_number', 'employee_full_name'),
    startedAt,
    answeredAt: isTalked && startedAt !== undefined ? startedAt + waited * 1000 : undefined,
    endedAt,
    seconds: total,
    talkedSeconds,
    isTalked,
    isOver: true,
  });
  return [...isRecorded, { kind: 'call', id, knows: isTalked ? KNOWS.end : KNOWS.missed, told }];
}
