import { useEffect, useRef, useState } from 'preact/hooks';
import type { PocketAnswer, PocketTaken } from '../bridge/pocketAsks';
import { ask } from './ask';

/** Something that was typed and is to reach the script once. */
export type Outgoing = { readonly id: string; readonly title: string } & (
  | { readonly name: 'settle'; readonly args: PocketTaken<'settle'> }
  | { readonly name: 'save'; readonly args: PocketTaken<'save'> }
);

/** What the script would not take, and why. */
export interface Refused {
  readonly item: Outgoing;
  readonly answer: Extract<PocketAnswer, { ok: false }>;
}

export interface Queue {
  readonly waiting: readonly Outgoing[];
  readonly isSending: boolean;
  readonly add: (item: Outgoing) => void;
  readonly sendAll: () => void;
}

const AGAIN = 20_000;
const KEPT = 'pocket-unsent';

/**
 * What was typed waits here until the script has answered: it is kept for as long as the page is open in this browser and
 * sent again with the same key, so that it is done once.
 */
export function useQueue(secret: string, refused: (what: Refused) => void, sent: () => void): Queue {
  const [waiting, setWaiting] = useState<readonly Outgoing[]>(kept);
  const [isSending, setSending] = useState(false);
  const latest = useRef(waiting);
  latest.current = waiting;
  const busy = useRef(false);

  useEffect(() => keep(waiting), [waiting]);

  async function sendAll(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    try {
      for (let [item] = latest.current; item; [item] = latest.current) {
        const answer = item.name === 'settle' ? await ask(secret, 'settle', item.args) : await ask(secret, 'save', item.args); // prettier-ignore
        const { id } = item;
        latest.current = latest.current.filter((one) => one.id !== id);
        setWaiting(latest.current);
        if (!answer.ok) refused({ item, answer });
        else sent();
      }
    } catch {
      // It stays in the queue.
    } finally {
      busy.current = false;
      setSending(false);
    }
  }

  useEffect(() => {
    const again = (): void => void (latest.current.length > 0 && sendAll());
    const clock = setInterval(again, AGAIN);
    addEventListener('online', again);
    again();
    return () => {
      clearInterval(clock);
      removeEventListener('online', again);
    };
  }, []);

  return {
    waiting,
    isSending,
    sendAll: () => void sendAll(),
    add(item) {
      latest.current = [...latest.current, item];
      setWaiting(latest.current);
      void sendAll();
    },
  };
}

/** Some browsers keep nothing for a page in a frame: then it waits in memory alone. */
function kept(): readonly Outgoing[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as readonly Outgoing[];
  } catch {
    return [];
  }
}

function keep(waiting: readonly Outgoing[]): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(waiting));
  } catch {
    // See above.
  }
}
