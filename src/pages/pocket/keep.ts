import { keptItems, type Outgoing } from './outgoing';

/** What is kept beside the queue: where one asks, and what was seen last. */
export type Kept = 'door' | 'home';

/** Where a page keeps what must outlive a reload. None of it ever fails: a browser may keep nothing for a page. */
export interface Keep {
  readonly items: () => Promise<readonly Outgoing[]>;
  /** Whether it is kept: a phone may be full. */
  readonly put: (item: Outgoing) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  readonly get: (key: Kept) => Promise<unknown>;
  /** Null: nothing any more. Whether it is kept. */
  readonly set: (key: Kept, value: unknown) => Promise<boolean>;
}

const PREFIX = 'pocket-';
const UNSENT = 'pocket-unsent';

/** For as long as the page is open in this browser; in memory alone where the browser keeps nothing for a page in a frame. */
export function sessionKeep(): Keep {
  const items = (): readonly Outgoing[] => keptItems(read(UNSENT));
  return {
    items: () => Promise.resolve(items()),
    put: (item) => Promise.resolve(write(UNSENT, [...items().filter(({ id }) => id !== item.id), item])),
    remove: (id) => Promise.resolve(void write(UNSENT, items().filter((item) => item.id !== id))), // prettier-ignore
    get: (key) => Promise.resolve(read(PREFIX + key)),
    set: (key, value) => Promise.resolve(write(PREFIX + key, value)),
  };
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): boolean {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

const [QUEUE, VALUES] = ['queue', 'values'] as const;

/** On the phone until it is sent or forgotten: only where the person has allowed it. */
export function phoneKeep(): Keep {
  return {
    items: () => tried([], async () => keptItems(await asked(QUEUE, 'readonly', (store) => store.getAll()))),
    put: (item) =>
      tried(false, async () => {
        await asked(QUEUE, 'readwrite', (store) => store.put(item, item.id));
        return true;
      }),
    remove: (id) => tried(undefined, async () => void (await asked(QUEUE, 'readwrite', (store) => store.delete(id)))),
    get: (key) => tried(null, async () => (await asked(VALUES, 'readonly', (store) => store.get(key))) ?? null),
    set: (key, value) =>
      tried(false, async () => {
        await asked(VALUES, 'readwrite', (store) => (value === null ? store.delete(key) : store.put(value, key)));
        return true;
      }),
  };
}

async function tried<Value>(otherwise: Value, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

/** One question to the database of this page, answered when it is safely written. */
async function asked(
  name: typeof QUEUE | typeof VALUES,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const base = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const turn = base.transaction(name, mode);
      const request = work(turn.objectStore(name));
      turn.oncomplete = () => resolve(request.result);
      turn.onerror = turn.onabort = () => reject(turn.error ?? new Error('not kept'));
    });
  } finally {
    base.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('pocket', 1);
    request.onupgradeneeded = () => [QUEUE, VALUES].forEach((name) => request.result.createObjectStore(name));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}

/** Takes what waits and what was seen last from one place to the other. */
export async function moved(from: Keep, to: Keep): Promise<void> {
  for (const item of await from.items()) {
    if (await to.put(item)) await from.remove(item.id);
  }
  await to.set('home', await from.get('home'));
  await from.set('home', null);
}
