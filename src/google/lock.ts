const LOCK_WAIT = 10_000;
/** A simple trigger has half a minute in all. */
const TRIGGER_WAIT = 15_000;

/** Another command holds the lock for longer than anybody should wait. */
export class BusyError extends Error {}

/** Runs with the document's lock held, so that two commands never write the same cells at once. */
export function locked<Value>(work: () => Value): Value {
  // A script that stands alone has no document to lock, whatever the types say.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(LOCK_WAIT)) throw new BusyError();
  try {
    const value = work();
    SpreadsheetApp.flush();
    return value;
  } finally {
    lock?.releaseLock();
  }
}

/** For what must be done even while a long command holds the lock: it is waited for as long as a trigger can. */
export function withLockOrWithout(work: () => void): void {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  const isHeld = lock?.tryLock(TRIGGER_WAIT) === true;
  try {
    work();
    SpreadsheetApp.flush();
  } finally {
    if (isHeld) lock.releaseLock();
  }
}
