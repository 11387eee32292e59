import type { Moment } from '../../values/moment';

/** A way by which somebody is written to. */
export type Channel = 'mail' | 'telegram' | 'chat';

/** Somebody whom letters and alerts do not reach, by one of the ways. */
export interface Undelivered {
  /** Blank for the room of Chat. */
  readonly name: string;
  readonly channel: Channel;
  /** What the service has said. */
  readonly why: string;
  /** It has said nothing of whether it took it: it may have arrived. */
  readonly isUnknown: boolean;
  readonly since: Moment;
}
