import type { Contact } from '../../register/tables/contacts';
import type { Day, Moment } from '../../values/moment';

/** A contact row that counts: its time settled, its party known, what it does to waiting and selling. */
export interface ContactFact {
  readonly contact: Contact;
  /** Of a date typed without a time, when work next begins. */
  readonly at: Moment;
  readonly day: Day;
  /** Index of the party; -1 when nothing identifies it. */
  readonly party: number;
  readonly isInbound: boolean;
  /** Outbound that gets through to somebody; see 'reaches' in docs/figures. */
  readonly reaches: boolean;
  /** Outbound with a conversation behind it: reached, lead, refused, deal or claim. */
  readonly isTalk: boolean;
  /** Outbound that somebody reacted to with interest. */
  readonly isLead: boolean;
  /** Inbound that is no inquiry: spam, wrong numbers, suppliers, job seekers. */
  readonly isNoise: boolean;
  /** Inbound that somebody of ours has sent to see how it is answered. */
  readonly isTest: boolean;
  /** The client complains: what was delivered is broken, late or not what was asked for. */
  readonly isClaim: boolean;
  /** It says how a matter ended, whoever began: reached, lead, refused or deal. */
  readonly statesOutcome: boolean;
  /** It says which advertising it came from. */
  readonly statesActivity: boolean;
  /** The answer typed into the row when it is usable: inbound, not before the contact, not after now. */
  readonly answeredAt: Moment | null;
  /** How that answer was written down; null when it is not known. */
  readonly answerEntered: AnswerEntered | null;
}

/** Within an hour of the time it states, or later than that. */
export type AnswerEntered = 'atOnce' | 'fromMemory';
