import type { Moment } from '../../values/moment';
import type { ContactFact } from './contactFact';

/** What happened between a party and us up to the end of the day of its first purchase (for a prospect: up to now). */
export interface Journey {
  /** First inbound contact that is not spam, and its place among the contacts (-1: none). */
  readonly firstInbound: ContactFact | null;
  readonly firstInboundPlace: number;
  /**
   * First and last conversation that we began; one dated before the first inbound contact but written down after it is
   * neither.
   */
  readonly firstTalk: ContactFact | null;
  readonly lastTalk: ContactFact | null;
  /** Whether any outbound contact came strictly before the first inbound one. */
  readonly triedBeforeInbound: boolean;
  /** Whether a talk lay within the attribution window before the first inbound contact: then it was not won inbound. */
  readonly wonBeforeInbound: boolean;
  /** The first contact of all, whoever began; null when there is none. */
  readonly firstContactAt: Moment | null;
  /** First contact, in or out, that states an ad activity. */
  readonly activity: string;
}

/** The journey of each party, by its index. */
export interface Journeys {
  readonly of: (party: number) => Journey;
}
