import { KNOWS, type CallEvent, type CallTold } from '../event';
import { instant, known, number, text, type Provider, type Received, type Said } from '../received';

/** MegaFon VATS and its kin (t2, Kcell, ITooLabs): `history` is the whole call, `event` its states. Times are UTC. */
export const megafon: Provider = { events, zone: 'UTC', isOwn };

function isOwn(said: Said): boolean {
  return text(said, 'callid') !== '' && text(said, 'cmd') !== '';
}

const DIRECTIONS: Readonly<Record<string, CallTold['direction']>> = { in: 'in', out: 'out', internal: 'internal' };

function events(received: Received): readonly CallEvent[] {
  const { said, arrivedAt } = received;
  const id = text(said, 'callid');
  if (id === '') return [];
  const people = { phone: text(said, 'phone'), number: text(said, 'diversion'), extension: text(said, 'ext', 'user') };
  switch (text(said, 'cmd')) {
    case 'history':
      return [history(received, id, people)];
    case 'event': {
      if (text(said, 'type').toUpperCase() !== 'ACCEPTED') return [];
      const told = known<CallTold>({ extension: people.extension, answerHeardAt: arrivedAt });
      return [{ kind: 'call', id, knows: KNOWS.answer, told }];
    }
    default:
      return [];
  }
}

function history(received: Received, id: string, people: Partial<CallTold>): CallEvent {
  const { said } = received;
  const isTalked = text(said, 'status').toLowerCase() === 'success';
  const startedAt = instant(received, 'start');
  const seconds = number(said, 'duration');
  const waited = number(said, 'wait');
  const told = known<CallTold>({
    ...people,
    direction: DIRECTIONS[text(said, 'type').toLowerCase()],
    startedAt,
    answeredAt: isTalked && startedAt !== undefined && waited !== undefined ? startedAt + waited * 1000 : undefined,
    endedAt: startedAt === undefined ? undefined : startedAt + (seconds ?? 0) * 1000,
    seconds,
    isTalked,
    isOver: true,
    recording: text(said, 'link'),
  });
  return { kind: 'call', id, knows: isTalked ? KNOWS.end : KNOWS.missed, told };
}
