import { KNOWS, type CallEvent, type CallTold } from '../event';
import { at, instant, known, number, text, type Provider, type Received, type Said } from '../received';

/** Aircall: `call.ended` is complete; recordings have links that expire, so the call itself is linked. */
export const aircall: Provider = { events, zone: 'UTC', isOwn };

/** Its events are of calls, users, numbers and contacts. */
function isOwn(said: Said): boolean {
  return /^\w+[.]\w+/.test(text(said, 'event')) && text(said, 'resource') !== '';
}

const DIRECTIONS: Readonly<Record<string, CallTold['direction']>> = { inbound: 'in', outbound: 'out' };

function events(received: Received): readonly CallEvent[] {
  const { said } = received;
  const id = text(said, 'data.id');
  const event = text(said, 'event');
  if (id === '' || (event !== 'call.answered' && event !== 'call.ended')) return [];
  const isOver = event === 'call.ended';
  const answeredAt = instant(received, 'data.answered_at');
  const isTalked = answeredAt !== undefined;
  const isRecorded = Boolean(at(said, 'data.recording')) || Boolean(at(said, 'data.voicemail'));
  const told = known<CallTold>({
    direction: DIRECTIONS[text(said, 'data.direction')],
    phone: text(said, 'data.raw_digits'),
    number: text(said, 'data.number.digits'),
    extension: text(said, 'data.user.email', 'data.user.name'),
    startedAt: instant(received, 'data.started_at'),
    answeredAt,
    isTalked,
    ...(isOver && {
      endedAt: instant(received, 'data.ended_at'),
      seconds: number(said, 'data.duration'),
      isOver,
      recording: isRecorded ? text(said, 'data.direct_link') : '',
    }),
  });
  const knows = isOver ? (isTalked ? KNOWS.end : KNOWS.missed) : KNOWS.answer;
  return isOver || isTalked ? [{ kind: 'call', id, knows, told }] : [];
}
