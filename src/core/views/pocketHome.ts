import type { Role } from '../register/schema/choice';
import type { Language } from '../values/label';
import type { LetterLine, LetterRow, LetterSection } from './digest/letterParts';

/** A task as a phone shows it: whom to call, what for, and how it can end. */
export interface PocketTask {
  /** One try of the task: sent back with how it ended. */
  readonly mark: string;
  readonly role: Role;
  readonly who: string;
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
