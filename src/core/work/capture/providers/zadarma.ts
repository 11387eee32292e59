import { KNOWS, type CallEvent, type CallTold } from '../event';
import { instant, known, number, text, type Provider, type Received } from '../received';

/** Zadarma and Novofon: one event when it ends, one when somebody answers, one when it is recorded. */
export const zadarma: Provider = { events, isOwn: (said) => text(said, 'event').startsWith('NOTIFY_') };

/** Shorter numbers are extensions. */
const LEAST_DIGITS = 5;

function events(received: Received): readonly CallEvent[] {
  const { said, arrivedAt } = received;
  const id = text(said, 'pbx_call_id');
  if (id === '') return [];
  const event = (knows: number, told: Partial<CallTold>): readonly CallEvent[] => [{ kind: 'call', id, knows, told }];
  switch (text(said, 'event')) {
    case 'NOTIFY_ANSWER':
      return event(KNOWS.answer, known<CallTold>({ answerHeardAt: arrivedAt, extension: text(said, 'internal') }));
    case 'NOTIFY_END':
      return [ended(received, id, 'in')];
    case 'NOTIFY_OUT_END':
      return [ended(received, id, 'out')];
    case 'NOTIFY_RECORD':
      return event(KNOWS.end, known<CallTold>({ recording: text(said, 'call_id_with_rec') }));
    default:
      return [];
  }
}

function ended(received: Received, id: string, direction: 'in' | 'out'): CallEvent {
  const { said } = received;
  const isTalked = text(said, 'disposition') === 'answered';
  const startedAt = instant(received, 'call_start');
  const seconds = number(said, 'duration');
  const phone = text(said, direction === 'in' ? 'caller_id' : 'destination');
  const told = known<CallTold>({
    direction: isExtension(phone) ? 'internal' : direction,
    phone,
    number: text(said, direction === 'in' ? 'called_did' : 'caller_id'),
    extension: text(said, 'internal'),
    startedAt,
    endedAt: startedAt === undefined ? undefined : startedAt + (seconds ?? 0) * 1000,
    seconds,
    isTalked,
    isOver: true,
  });
  return { kind: 'call', id, knows: isTalked ? KNOWS.end : KNOWS.missed, told };
}

function isExtension(phone: string): boolean {
  return /^\d+$/.test(phone) && phone.length < LEAST_DIGITS;
}
