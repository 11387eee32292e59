import { callResults, directions, spellingsOf } from '../../../register/schema/choice';
import { foldHeading } from '../../../values/text';
import { KNOWS, type CallEvent, type CallTold } from '../event';
import { instant, known, secondsAt, text, type Provider, type Received } from '../received';

/** How the fields of a call are called where a source may choose: its own names come before, by "Fields" of Sources. */
const FIELDS = {
  id: ['id', 'call_id', 'callid', 'uuid'],
  direction: ['direction', 'type'],
  phone: ['phone', 'client', 'from_number'],
  number: ['number', 'line', 'our_number'],
  extension: ['extension', 'employee', 'user', 'agent'],
  at: ['at', 'start', 'started_at', 'start_time'],
  answeredAt: ['answered_at', 'answer_time'],
  endedAt: ['ended_at', 'end', 'end_time'],
  seconds: ['duration', 'seconds'],
  talked: ['talked', 'talk_time', 'billsec'],
  result: ['result', 'status', 'disposition'],
  recording: ['recording', 'record', 'link'],
} as const;

/** 3CX by the template of docs/capture: the variables of its call report under the names 3CX gives them. */
const THREE_CX: Partial<Readonly<Record<keyof typeof FIELDS, readonly string[]>>> = {
  id: ['CallID', 'HistoryID', 'historyid', 'callid'],
  direction: ['CallDirection', 'CallType'],
  phone: ['Number', 'from-no'],
  number: ['DID', 'dial-no'],
  extension: ['Agent', 'AgentEmail', 'to-no'],
  at: ['CallStartTimeUTC', 'CallStartTimeLocal', 'time-start'],
  answeredAt: ['CallEstablishedTimeUTC', 'time-answered'],
  endedAt: ['CallEndTimeUTC', 'CallEndTimeLocal', 'time-end'],
  seconds: ['DurationSeconds', 'Duration'],
  result: ['CallType', 'reason-terminated'],
};

/** A telephone system nobody has written a file for: one delivery a call, when it is over. */
export const anyCalls: Provider = { events: (received) => events(received, {}) };

export const threeCx: Provider = { events: (received) => events(received, THREE_CX), zone: 'UTC', dayFirst: false };

const DIRECTIONS = spellingsOf(directions);
const RESULTS = spellingsOf(callResults);
const TALKED_WORDS = new Set(['inbound', 'outbound', 'src_participant_terminated', 'dst_participant_terminated']);

function events(
  received: Received,
  own: Partial<Readonly<Record<keyof typeof FIELDS, readonly string[]>>>,
): readonly CallEvent[] {
  const { said } = received;
  const paths = (field: keyof typeof FIELDS): readonly string[] => {
    const theirs = received.fields[field];
    return theirs === undefined ? [...(own[field] ?? []), ...FIELDS[field]] : [theirs];
  };
  const of = (field: keyof typeof FIELDS): string => text(said, ...paths(field));
  const startedAt = instant(received, ...paths('at'));
  const phone = of('phone');
  const id = of('id') || (startedAt === undefined ? '' : `${phone} ${startedAt}`);
  if (id === '' || startedAt === undefined) return [];
  const answeredAt = instant(received, ...paths('answeredAt'));
  const talkedSeconds = secondsAt(said, ...paths('talked'));
  const seconds = secondsAt(said, ...paths('seconds'));
  const result = foldHeading(of('result'));
  const isTalked = answeredAt !== undefined || (talkedSeconds ?? 0) > 0 || RESULTS.get(result) === 'talked' || TALKED_WORDS.has(result); // prettier-ignore
  const direction = foldHeading(of('direction'));
  const told = known<CallTold>({
    direction: direction === 'internal' || direction === 'внутренний' ? 'internal' : (DIRECTIONS.get(direction) ?? directionOf(direction)), // prettier-ignore
    phone,
    number: of('number'),
    extension: of('extension'),
    startedAt,
    answeredAt: answeredAt ?? (isTalked && talkedSeconds !== undefined && seconds !== undefined ? startedAt + (seconds - talkedSeconds) * 1000 : undefined), // prettier-ignore
    endedAt: instant(received, ...paths('endedAt')) ?? (seconds === undefined ? undefined : startedAt + seconds * 1000),
    seconds,
    talkedSeconds,
    isTalked,
    isOver: true,
    recording: of('recording'),
  });
  return [{ kind: 'call', id, knows: isTalked ? KNOWS.end : KNOWS.missed, told }];
}

/** A word that speaks of how it ended tells who called whom. */
function directionOf(word: string): CallTold['direction'] | undefined {
  if (word === 'missed') return 'in';
  return word === 'notanswered' ? 'out' : undefined;
}
