import { KNOWS, type CallEvent, type CallTold } from '../event';
import { instant, known, number, text, type Provider, type Received } from '../received';

/** Mango Office: events/summary is the whole call, events/call its states, record/added comes when it likes. */
export const mango: Provider = { events, zone: '+03:00', isOwn: (said) => text(said, 'entry_id') !== '' };

const DIRECTIONS: Readonly<Record<string, CallTold['direction']>> = { '0': 'internal', '1': 'in', '2': 'out' };

function events(received: Received): readonly CallEvent[] {
  const { said } = received;
  const id = text(said, 'entry_id');
  if (id === '') return [];
  if (text(said, 'call_state') !== '') return stateChanged(received, id);
  const recording = text(said, 'recording_id');
  if (recording !== '') return [{ kind: 'call', id, knows: KNOWS.end, told: { recording } }];
  return text(said, 'end_time') === '' ? [] : [summary(received, id)];
}

function summary(received: Received, id: string): CallEvent {
  const { said } = received;
  const direction = DIRECTIONS[text(said, 'call_direction')];
  const answeredAt = instant(received, 'talk_time');
  const endedAt = instant(received, 'end_time');
  const isTalked = answeredAt !== undefined;
  const [theirs, ours] = direction === 'in' ? ['from', 'to'] : ['to', 'from'];
  const told = known<CallTold>({
    direction,
    phone: text(said, `${theirs}.number`),
    number: text(said, 'line_number'),
    extension: text(said, `${ours}.extension`, `${ours}.number`),
    startedAt: instant(received, 'create_time'),
    answeredAt,
    endedAt,
    isTalked,
    isOver: true,
  });
  return { kind: 'call', id, knows: isTalked ? KNOWS.end : KNOWS.missed, told };
}

/** Only a talk with a person is news: robots and queues answer everybody, and the summary tells how it ended. */
function stateChanged(received: Received, id: string): readonly CallEvent[] {
  const { said } = received;
  const place = text(said, 'location', 'locaton');
  if (text(said, 'call_state') !== 'Connected' || place !== 'abonent') return [];
  const [from, to] = [text(said, 'from.extension'), text(said, 'to.extension')];
  const isOut = from !== '' && to === '';
  const told = known<CallTold>({
    direction: from !== '' && to !== '' ? 'internal' : isOut ? 'out' : 'in',
    phone: text(said, isOut ? 'to.number' : 'from.number'),
    number: text(said, 'to.line_number', 'from.line_number', 'dct.number'),
    extension: isOut ? from : to,
    answeredAt: instant(received, 'timestamp'),
    isTalked: true,
  });
  return number(said, 'timestamp') === undefined ? [] : [{ kind: 'call', id, knows: KNOWS.answer, told }];
}
