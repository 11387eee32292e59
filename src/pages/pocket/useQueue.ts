import { useEffect, useRef, useState } from 'preact/hooks';
import type { PocketAnswer } from '../bridge/pocketAsks';
import { ask } from './ask';
import type { Door } from './door';
import type { Keep } from './keep';
import type { Outgoing } from './outgoing';

/** What the script would not take, and why. */
export interface Refused {
  readonly item: Outgoing;
  readonly answer: Extract<PocketAnswer, { ok: false }>;
}

export interface Queue {
  readonly waiting: readonly Outgoing[];
  readonly isSending: boolean;
  readonly add: (item: Unsent) => void;
  readonly sendAll: () => void;
}

/** What waits, before it is known when it was typed. */
type Unsent = Outgoing extends infer Item ? (Item extends Outgoing ? Omit<Item, 'at'> : never) : never;

const AGAIN = 20_000;

/**
 * What was typed waits here until the script has answered: it is kept where this page may keep anything, and sent again
 * with the same key, so that it is done once.
 */
export function useQueue(
  { door, keep }: { readonly door: Door; readonly keep: Keep },
  refused: (what: Refused) => void,
  sent: () => void,
): Queue {
  const [waiting, setWaiting] = useState<readonly Outgoing[]>([]);
  const [isSending, setSending] = useState(false);
  const latest = useRef(waiting);
  const busy = useRef(false);
  const keeping = useRef(keep);
  keeping.current = keep;

  function change(items: readonly Outgoing[]): void {
    latest.current = items;
    setWaiting(items);
  }

  async function sendAll(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    try {
      for (let [item] = latest.current; item; [item] = latest.current) {
        const answer = item.name === 'settle' ? await ask(door, 'settle', item.args) : await ask(door, 'save', item.args); // prettier-ignore
        const { id } = item;
        if (!answer.ok) refused({ item, answer });
        // With an address that opens nothing it waits for another one.
        if (!answer.ok && answer.isShut) break;
        change(latest.current.filter((one) => one.id !== id));
        await keeping.current.remove(id);
        if (answer.ok) sent();
      }
    } catch {
      // It stays in the queue.
    } finally {
      busy.current = false;
      setSending(false);
    }
  }

  const again = (): void => void (latest.current.length > 0 && sendAll());

  useEffect(() => {
    void keep.items().then((kept) => {
      const here = new Set(latest.current.map(({ id }) => id));
      change([...kept.filter(({ id }) => !here.has(id)), ...latest.current].sort((left, right) => left.at - right.at));
      again();
    });
  }, [keep]);

  useEffect(() => {
    const clock = setInterval(again, AGAIN);
    addEventListener('online', again);
    return () => {
      clearInterval(clock);
      removeEventListener('online', again);
    };
  }, []);

  return {
    waiting,
    isSending,
    sendAll: () => void sendAll(),
    add(unsent) {
      const item: Outgoing = { ...unsent, at: Date.now() };
      change([...latest.current, item]);
      // Kept before it is sent: a page that is closed meanwhile has lost nothing.
      void keep.put(item).then(sendAll);
    },
  };
}
