import { compareText } from '../../values/text';
import type { MessageEvent } from './event';

/** What one side wrote until the other did: an inquiry that waits, and the letter that answers it. */
export interface Stretch {
  /** Ids of its letters, the first one first: the row is known by any of them. */
  readonly ids: readonly string[];
  readonly first: MessageEvent;
  /** Letters of the other side, in time order. */
  readonly letters: readonly MessageEvent[];
  /** Our letter that came after them; null while they wait. */
  readonly answer: MessageEvent | null;
}

/**
 * A conversation in stretches, one row of Contacts each: letters that wait for one answer are one inquiry. What we write
 * on after an answer, or before they do, is no row: a mailing is no talk.
 */
export function stretchesOf(events: readonly MessageEvent[]): readonly Stretch[] {
  const stretches: { first: MessageEvent; ids: string[]; letters: MessageEvent[]; answer: MessageEvent | null }[] = [];
  for (const letter of inOrder(events)) {
    const last = stretches[stretches.length - 1];
    const open = last?.answer === null ? last : undefined;
    if (letter.direction === 'out') {
      if (open) open.answer = letter;
    } else if (open) {
      open.letters.push(letter);
      open.ids.push(letter.id);
    } else stretches.push({ first: letter, ids: [letter.id], letters: [letter], answer: null });
  }
  return stretches;
}

/** Each letter once, by time; of one moment by their ids. */
function inOrder(events: readonly MessageEvent[]): readonly MessageEvent[] {
  const once = new Map<string, MessageEvent>();
  for (const event of events) {
    const known = once.get(event.id);
    // A letter without a time of its own has that of its first arrival.
    if (!known || event.at < known.at) once.set(event.id, event);
  }
  return [...once.values()].sort((one, other) => one.at - other.at || compareText(one.id, other.id));
}
