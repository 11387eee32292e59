import { KNOWS, type CallEvent, type CallTold } from '../event';
import { instant, known, number, text, type Provider, type Received } from '../received';

/** Twilio: status callbacks of a call and of the legs it was dialled on to; a leg names its parent. */
export const twilio: Provider = { events, zone: 'UTC', isOwn: (said) => text(said, 'CallSid') !== '' };

const OVER = new Set(['completed', 'busy', 'no-answer', 'canceled', 'failed']);
const OURS = /^(?:client|sip):([^@;]+)/;

function events(received: Received): readonly CallEvent[] {
  const { said } = received;
  const [own, parent] = [text(said, 'CallSid'), text(said, 'ParentCallSid')];
  const id = parent || own;
  if (id === '') return [];
  const recording = text(said, 'RecordingUrl');
  const recorded: readonly CallEvent[] =
    recording === '' ? [] : [{ kind: 'call', id, knows: KNOWS.end, told: { recording } }];
  const status = text(said, 'CallStatus');
  if (status !== 'in-progress' && !OVER.has(status)) return recorded;
  return [...recorded, ...(parent === '' ? ofCall(received, id, status) : ofLeg(received, id, status))];
}

interface Times {
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  readonly seconds?: number | undefined;
}

/** Of what is over the end is told, and how long it was. */
function timesOf(received: Received, isOver: boolean): Times {
  const told = instant(received, 'Timestamp') ?? received.arrivedAt;
  if (!isOver) return { startedAt: told };
  const seconds = number(received.said, 'CallDuration', 'Duration') ?? 0;
  return { startedAt: told - seconds * 1000, endedAt: told, seconds };
}

/** The call itself: who it is with. Its own "completed" says nothing of a talk where legs of it tell. */
function ofCall(received: Received, id: string, status: string): readonly CallEvent[] {
  const { said } = received;
  const isOver = OVER.has(status);
  const [from, to] = [text(said, 'From'), text(said, 'To')];
  const softphone = OURS.exec(from)?.[1];
  const isOut = softphone !== undefined || text(said, 'Direction').startsWith('outbound');
  const { startedAt, endedAt, seconds } = timesOf(received, isOver);
  const people: Partial<CallTold> = softphone === undefined ? { phone: isOut ? to : from, number: isOut ? from : to } : { extension: softphone }; // prettier-ignore
  const whole = known<CallTold>({
    direction: isOut ? 'out' : 'in',
    ...people,
    ...(isOver && { startedAt, endedAt, seconds, isOver }),
  });
  const isTalked = status === 'completed' && (seconds ?? 0) > 0;
  return [
    { kind: 'call', id, knows: KNOWS.end, told: whole },
    ...(isOver
      ? [{ kind: 'call', id, knows: KNOWS.ringing, told: known<CallTold>({ isTalked, answeredAt: isTalked ? startedAt : undefined }) } as const] // prettier-ignore
      : []),
  ];
}

/** A leg tells who of us it was, or whom a softphone of ours has called, and whether they talked. */
function ofLeg(received: Received, id: string, status: string): readonly CallEvent[] {
  const { said } = received;
  const isOver = OVER.has(status);
  const [from, to] = [text(said, 'From'), text(said, 'To')];
  const { startedAt, seconds } = timesOf(received, isOver);
  const isTalked = status === 'in-progress' || (status === 'completed' && (seconds ?? 0) > 0);
  const told = known<CallTold>({
    extension: OURS.exec(to)?.[1],
    isTalked,
    ...(isTalked && { answeredAt: startedAt }),
    ...(isOver && isTalked && { talkedSeconds: seconds }),
  });
  const knows = !isTalked ? KNOWS.missed : isOver ? KNOWS.end : KNOWS.answer;
  const dialled: CallEvent = {
    kind: 'call',
    id,
    knows: KNOWS.ringing,
    told: { phone: to, number: from, extension: to },
  };
  return [{ kind: 'call', id, knows, told }, ...(OURS.test(to) ? [] : [dialled])];
}
