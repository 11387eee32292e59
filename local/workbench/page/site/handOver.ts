const DATABASE = 'sales-register';
const STORE = 'handOver';
const KEY = 'handOver';

/** What was left by a page that never came back is taken away after this long, in milliseconds. */
const FORGOTTEN = 60_000;

/** Leaves something for the page that this window loads next. */
export async function handOver(value: unknown): Promise<void> {
  const key = Date.now() + Math.random();
  await inStore((store) => store.put(value, key));
  sessionStorage.setItem(KEY, String(key));
}

/** What the page before left in this window, once; null when it left nothing. Nothing stays in the browser. */
export async function takeOver(): Promise<unknown> {
  const key = sessionStorage.getItem(KEY);
  if (key === null) return null;
  sessionStorage.removeItem(KEY);
  const value = await inStore((store): IDBRequest<unknown> => store.get(Number(key)));
  await inStore((store) => store.delete(Number(key)));
  await inStore((store) => store.delete(IDBKeyRange.upperBound(Date.now() - FORGOTTEN)));
  return value ?? null;
}

async function inStore<Value>(work: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(STORE, 'readwrite').objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('The browser keeps nothing.'));
  });
}
