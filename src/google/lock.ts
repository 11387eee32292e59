const LOCK_WAIT = 10_000;
/** A simple trigger has half a minute in all. */
const TRIGGER_WAIT = 15_000;

/** Another command holds the lock for longer than anybody should wait. */
export class BusyError extends Error {}

/** Runs with the document's lock held, so that two commands never write the same cells at once. */
export function locked<Value>(work: () => Value): Value {
  const done = underLock(LOCK_WAIT, work);
  if (!done) throw new BusyError();
  return done.value;
}

/**
 * For what comes by itself while people type: a long command is waited for as long as a trigger can. Ids that are not
 * given then are given by the next refresh; without the lock two runs would write over each other's lines of the Journal.
 * Answers whether the work was done.
 */
export function lockedIfFree(work: () => void): boolean {
  return underLock(TRIGGER_WAIT, work) !== null;
}

function underLock<Value>(wait: number, work: () => Value): { readonly value: Value } | null {
  // A script that stands alone has no document to lock, whatever the types say.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(wait)) return null;
  try {
    const value = work();
    SpreadsheetApp.flush();
    return { value };
  } finally {
    lock?.releaseLock();
  }
}
