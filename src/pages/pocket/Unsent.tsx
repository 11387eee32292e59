import type { JSX } from 'preact';
import type { PocketPageTexts } from '../../language/pocketPageTexts';
import { wordsIn } from './outgoing';
import type { Queue } from './useQueue';

/** What was typed and has not reached the register: what goes out by itself, and what the script would not take, with the words that were typed. */
export function Unsent({ queue, words }: { readonly queue: Queue; readonly words: PocketPageTexts }): JSX.Element {
  const { waiting, refused, isSending, isKept } = queue;
  return (
    <>
      {waiting.length > 0 && (
        <div class="unsent" role="status">
          <span>{words.unsent(waiting.length)}</span>
          <button type="button" class="small" disabled={isSending} onClick={queue.sendAll}>
            {words.sendAgain}
          </button>
        </div>
      )}
      {!isKept && !isSending && <p class="bad">{words.notKept}</p>}
      {refused.map((item) => (
        <div key={item.id} class="task refused">
          <p class="bad">{words.refused(item.title, item.refused ?? '')}</p>
          <textarea rows={2} readOnly aria-label={item.title} value={wordsIn(item)} />
          <div class="two">
            <button
              type="button"
              aria-label={`${words.sendAgain}: ${item.title}`}
              onClick={() => queue.sendOnceMore(item)}
            >
              {words.sendAgain}
            </button>
            <button
              type="button"
              aria-label={`${words.throwAway}: ${item.title}`}
              onClick={() => queue.throwAway(item)}
            >
              {words.throwAway}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
