import type { ChannelKind, Direction } from '../../register/schema/choice';

/** Milliseconds since 1 January 1970, UTC: what a source says in its own zone, freed of it. */
export type Instant = number;

/** What a provider may tell of a call, each piece in whichever of its events. */
export interface CallTold {
  readonly direction: Direction | 'internal';
  /** Of the other side, as it was sent. */
  readonly phone: string;
  /** Ours. */
  readonly number: string;
  /** Whoever of us it is about: an extension, login, address or name. */
  readonly extension: string;
  readonly startedAt: Instant;
  readonly answeredAt: Instant;
  /** When an event arrived that says the talk has begun, from a provider whose events do not say when. */
  readonly answerHeardAt: Instant;
  readonly endedAt: Instant;
  /** From the first ring to the end. */
  readonly seconds: number;
  readonly talkedSeconds: number;
  readonly isTalked: boolean;
  readonly isOver: boolean;
  readonly recording: string;
}

/**
 * How much an event knows: of two that speak of the same the one that knows more is believed, whenever it arrives. A leg
 * that nobody took knows less than one that was.
 */
export const KNOWS = { ringing: 1, answer: 2, missed: 3, end: 4 } as const;

/** What one delivery tells of a call. */
export interface CallEvent {
  readonly kind: 'call';
  /** The provider's id of the call: one for all its legs. */
  readonly id: string;
  readonly knows: number;
  readonly told: Partial<CallTold>;
}

/** A letter of a form or a messenger, in or out. */
export interface MessageEvent {
  readonly kind: 'message';
  /** Of the message; the same however often it is delivered. */
  readonly id: string;
  /** The conversation it belongs to; a form is one of its own. */
  readonly thread: string;
  readonly at: Instant;
  readonly direction: Direction;
  readonly channel: ChannelKind;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly text: string;
  /** Words that may name the advertising: utm_source, the page. */
  readonly campaign: readonly string[];
  /** Of an answer, whoever of us wrote it. */
  readonly employee: string;
}

export type CaptureEvent = CallEvent | MessageEvent;

/** What all events of one call or conversation share; events of different ones have nothing to do with each other. */
export function groupOf(event: CaptureEvent): string {
  return event.kind === 'call' ? event.id : event.thread;
}
