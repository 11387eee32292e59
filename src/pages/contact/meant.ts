import type { KnownParty } from '../../core/work/entry/knownParty';

/** Somebody known, or what was typed of somebody new. */
export interface Meant {
  readonly known: KnownParty | null;
  readonly typed: string;
}
