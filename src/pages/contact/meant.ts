import type { KnownParty } from '../../core/work/entry/knownParty';
import type { ContactForm } from './entry';

/** Somebody known, or what was typed of somebody new. */
export interface Meant {
  readonly known: KnownParty | null;
  readonly typed: string;
  /** What was already said of the contact before they were known for somebody else. */
  readonly said: Partial<ContactForm>;
}
