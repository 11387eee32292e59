import type { Role } from '../register/schema/choice';
import type { Language } from '../values/label';
import type { LetterLine, LetterRow, LetterSection } from './digest/letterParts';

/** A task as a phone shows it: whom to call, what for, and how it can end. */
export interface PocketTask {
  /** One try of the task: sent back with how it ended. */
  readonly mark: string;
  readonly role: Role;
  readonly who: string;
  /** Whose card it leads to: see PartyAsked. */
  readonly party: string;
  readonly phone: string;
  readonly what: string;
  readonly why: string;
  readonly due: string;
  readonly tone: 'bad' | 'warn' | 'plain';
  readonly outcomes: readonly string[];
}

/** What one person sees on opening the page, and nothing that is not theirs to see. */
export interface PocketHome {
  readonly name: string;
  readonly language: Language;
  readonly updated: string;
  readonly tasks: readonly PocketTask[];
  /** More of them than are shown. */
  readonly moreTasks: number;
  /** The numbers of the company; of nobody but its owner. */
  readonly lines: readonly LetterLine[];
  readonly alerts: readonly LetterRow[];
  readonly sections: readonly LetterSection[];
}

/** A sentence, and how it is to be felt. */
interface PocketLine {
  readonly text: string;
  readonly isBad: boolean;
}

/** Rows under a heading, as words. */
interface PocketPart {
  readonly title: string;
  readonly rows: readonly string[];
  /** How many more there are; blank where there are none. */
  readonly more: string;
}

/** Bars of up to twelve months, the oldest first. */
export interface PocketChart {
  readonly title: string;
  /** What the bars say, in one sentence below them. */
  readonly said: string;
  readonly bars: readonly { readonly label: string; readonly value: number | null; readonly text: string }[];
}

/** Somebody one is about to talk to; what they buy for is told to owners alone. */
export interface PocketCard {
  readonly name: string;
  readonly phones: readonly string[];
  readonly lines: readonly PocketLine[];
  readonly parts: readonly PocketPart[];
  readonly charts: readonly PocketChart[];
}

/** What a number is made of: sentences, then the rows. */
export interface PocketWhy {
  readonly title: string;
  readonly lines: readonly string[];
  readonly parts: readonly PocketPart[];
}
