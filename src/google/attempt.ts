import type { Saved } from '../pages/bridge/doors';
import { sentenceLogged } from './messages';

/** What a page asked for: done, or why not in one calm sentence. */
export function attempt<Done extends Saved>(work: () => Done): Done | Saved {
  try {
    return work();
  } catch (error) {
    return { ok: false, message: sentenceLogged(error) };
  }
}
