import type { Saved } from '../pages/bridge/doors';
import { sentenceOf } from './messages';

/** What a page asked for: done, or why not in one calm sentence. */
export function attempt<Done extends Saved>(work: () => Done): Done | Saved {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { ok: false, message: sentenceOf(error) };
  }
}
