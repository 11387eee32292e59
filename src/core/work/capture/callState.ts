import type { CallResult, Direction } from '../../register/schema/choice';
import type { CallEvent, CallTold, Instant } from './event';

/** A call as it is known by now; nothing of it that was told better before is unlearned. */
export interface KnownCall {
  readonly direction: Direction;
  readonly phone: string;
  readonly number: string;
  readonly extension: string;
  readonly startedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly seconds: number;
  readonly talkedSeconds: number;
  readonly result: CallResult;
  readonly recording: string;
  readonly isOver: boolean;
}

type Field = keyof CallTold;
type Value = CallTold[Field];

/** Of values told with the same knowledge the greatest is believed; of the rest, which are beginnings and names, the least. */
const GREATEST: ReadonlySet<Field> = new Set<Field>(['endedAt', 'seconds', 'talkedSeconds', 'isTalked', 'isOver']);

/**
 * The call that some events tell of, whatever their order and however often each came; null for calls between
 * ourselves, and as long as nobody talks and it is not over.
 */
export function callOf(events: readonly CallEvent[]): KnownCall | null {
  const told = together(events);
  const { direction, startedAt, endedAt, answerHeardAt, isTalked = false, isOver = false } = told;
  const begun = startedAt ?? told.answeredAt ?? answerHeardAt;
  if (direction === undefined || direction === 'internal' || begun === undefined || !(isTalked || isOver)) return null;
  const answeredAt = isTalked ? answerOf(told, begun) : null;
  const seconds = told.seconds ?? (endedAt === undefined ? 0 : secondsBetween(begun, endedAt));
  const talked = endedAt === undefined || answeredAt === null ? 0 : secondsBetween(answeredAt, endedAt);
  return {
    direction,
    phone: told.phone ?? '',
    number: told.number ?? '',
    extension: told.extension ?? '',
    startedAt: begun,
    answeredAt,
    seconds,
    talkedSeconds: isTalked ? (told.talkedSeconds ?? talked) : 0,
    result: isTalked ? 'talked' : direction === 'in' ? 'missed' : 'noAnswer',
    recording: told.recording ?? '',
    isOver,
  };
}

/** When the talk began: as it was told, else when it was heard of while the call lasted, else with the call. */
function answerOf({ answeredAt, answerHeardAt, endedAt }: Partial<CallTold>, begun: Instant): Instant {
  const isWithin = answerHeardAt !== undefined && answerHeardAt >= begun && answerHeardAt <= (endedAt ?? Infinity);
  return answeredAt ?? (isWithin ? answerHeardAt : begun);
}

function secondsBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.round((to - from) / 1000));
}

function together(events: readonly CallEvent[]): Partial<CallTold> {
  const best = new Map<Field, { readonly knows: number; readonly value: Value }>();
  for (const { knows, told } of events)
    for (const [field, value] of Object.entries(told) as [Field, Value][]) {
      const before = best.get(field);
      if (!before || knows > before.knows || (knows === before.knows && isBetter(field, value, before.value)))
        best.set(field, { knows, value });
    }
  return Object.fromEntries([...best].map(([field, { value }]) => [field, value]));
}

function isBetter(field: Field, value: Value, before: Value): boolean {
  return GREATEST.has(field) ? value > before : value < before;
}
