import { useEffect, useRef, useState } from 'preact/hooks';
import type { PocketAnswer } from '../bridge/pocketAsks';
import { ask } from './ask';
import type { Door } from './door';
import type { Keep } from './keep';
import { isWaiting, type Outgoing } from './outgoing';

/** What the script would not take, and why. */
export interface Refused {
  readonly item: Outgoing;
  readonly answer: Extract<PocketAnswer, { ok: false }>;
}

export interface Queue {
  readonly waiting: readonly Outgoing[];
  /** What the script would not take stays here until its person sends it again or throws it away. */
  readonly refused: readonly Outgoing[];
  /** Whether all of it outlives the closing of the page. */
  readonly isKept: boolean;
  readonly isSending: boolean;
  readonly add: (item: Unsent) => void;
  readonly sendAll: () => void;
  readonly sendOnceMore: (item: Outgoing) => void;
  readonly throwAway: (item: Outgoing) => void;
}

/** What waits, before it is known when it was typed. */
type Unsent = Outgoing extends infer Item ? (Item extends Outgoing ? Omit<Item, 'at' | 'refused'> : never) : never;

const AGAIN = 20_000;

/** In minutes. */
function ageOf({ at }: Outgoing): number {
  return at === 0 ? 0 : Math.round((Date.now() - at) / 60_000);
}

/**
 * What was typed waits here until the script has answered: it is kept where this page may keep anything, and sent again
 * with the same key, so that it is done once.
 */
export function useQueue(
  { door, keep }: { readonly door: Door; readonly keep: Keep },
  refused: (what: Refused) => void,
  sent: () => void,
): Queue {
  const [items, setItems] = useState<readonly Outgoing[]>([]);
  const [isSending, setSending] = useState(false);
  const latest = useRef(items);
  const busy = useRef(false);
  const held = useRef<ReadonlySet<string>>(new Set());
  /** What this window has sent or thrown away. */
  const gone = useRef(new Set<string>());
  const keeping = useRef(keep);
  keeping.current = keep;

  function change(next: readonly Outgoing[]): void {
    latest.current = next;
    setItems(next);
  }

  /** Puts something on the list, in place of what had the same key, and keeps it before it is sent: a page that is closed meanwhile has lost nothing. */
  async function put(item: Outgoing): Promise<void> {
    const without = (): readonly Outgoing[] => latest.current.filter(({ id }) => id !== item.id);
    gone.current.delete(item.id);
    change([...without(), item]);
    const isHeld = await keeping.current.put(item);
    held.current = new Set([...held.current, item.id].filter((id) => isHeld || id !== item.id));
    setItems([...latest.current]);
  }

  async function remove(id: string): Promise<void> {
    gone.current.add(id);
    change(latest.current.filter((one) => one.id !== id));
    await keeping.current.remove(id);
  }

  /** What other windows of this page have added or sent since. */
  async function meet(): Promise<void> {
    const known = held.current;
    const kept = (await keeping.current.items()).filter(({ id }) => !gone.current.has(id));
    const there = new Set(kept.map(({ id }) => id));
    const own = latest.current.filter(({ id }) => there.has(id) || !known.has(id));
    const here = new Set(own.map(({ id }) => id));
    held.current = new Set([...there, ...[...held.current].filter((id) => !known.has(id))]);
    change([...kept.filter(({ id }) => !here.has(id)), ...own].sort((left, right) => left.at - right.at));
  }

  async function sendAll(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    try {
      for (let item = latest.current.find(isWaiting); item; item = latest.current.find(isWaiting)) {
        const answer = await (item.name === 'save' ? ask(door, 'save', { ...item.args, age: ageOf(item) }) : ask(door, 'settle', { ...item.args, age: ageOf(item) })); // prettier-ignore
        // With an address that opens nothing it waits for another one.
        if (!answer.ok && answer.isShut) {
          refused({ item, answer });
          break;
        }
        if (answer.ok) await remove(item.id);
        else await put({ ...item, refused: answer.message });
        if (answer.ok) sent();
        else refused({ item, answer });
      }
    } catch {
      // It stays in the queue.
    } finally {
      busy.current = false;
      setSending(false);
    }
  }

  const again = (): void => void meet().then(() => (latest.current.some(isWaiting) ? sendAll() : undefined));

  useEffect(() => {
    // What one place has kept is not missing in another.
    held.current = new Set();
    again();
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
    waiting: items.filter(isWaiting),
    refused: items.filter((item) => !isWaiting(item)),
    isKept: items.every(({ id }) => held.current.has(id)),
    isSending,
    sendAll: () => void sendAll(),
    add: (unsent) => void put({ ...unsent, at: Date.now() }).then(sendAll),
    sendOnceMore: ({ refused: _why, ...item }) => void put(item).then(sendAll),
    throwAway: ({ id }) => void remove(id),
  };
}
