const LOCK_WAIT = 10_000;
/** A simple trigger has half a minute in all. */
const TRIGGER_WAIT = 15_000;
/** Whoever sends a delivery takes a late answer for none. */
const SENDER_WAIT = 5_000;
/** So long a command may hold the lock at one go, and so long it then stands aside. */
const LONG_HOLD = 5_000;
const ASIDE = 300;

type Lock = GoogleAppsScript.Lock.Lock;

/** Another command holds the lock for longer than anybody should wait. */
export class BusyError extends Error {}

/** Since when this run holds the lock; null while it does not. */
let heldSince: number | null = null;

/** Runs with the lock held, so that two commands never write the same cells at once. Work within such work holds it too. */
export function locked<Value>(work: () => Value, endOf?: (value: Value) => WorkEnd): Value {
  const done = underLock(LOCK_WAIT, work, endOf);
  if (!done) throw new BusyError();
  return done.value;
}

/**
 * How work has ended: `seen` where the last call was a look at what was written, which Google answers when it is written,
 * and the run is over with it: Google itself gives the lock back then.
 */
export type WorkEnd = 'seen' | 'unseen';

/**
 * For what comes by itself while people type: a long command is waited for as long as a trigger can. Ids that are not
 * given then are given by the next refresh; without the lock two runs would write over each other's lines of the Journal.
 * Answers whether the work was done.
 */
export function lockedIfFree(work: () => WorkEnd): boolean {
  return underLock(TRIGGER_WAIT, work, (end) => end) !== null;
}

/**
 * Between two pieces of long work, each whole in itself: whoever waits for the lock comes in between. What was read
 * before this is to be looked at again.
 */
export function letOthersIn(): void {
  if (heldSince === null || Date.now() - heldSince < LONG_HOLD) return;
  const lock = theLock();
  release(lock);
  Utilities.sleep(ASIDE);
  if (!take(lock, LOCK_WAIT)) throw new BusyError();
}

/** For deliveries from outside: whoever sends waits for an answer, so a lock that is not free soon is not waited for. */
export function lockedSoon(work: () => void): boolean {
  return underLock(SENDER_WAIT, work) !== null;
}

function underLock<Value>(
  wait: number,
  work: () => Value,
  endOf: (value: Value) => WorkEnd = () => 'unseen',
): { readonly value: Value } | null {
  if (heldSince !== null) return { value: work() };
  const lock = theLock();
  if (!take(lock, wait)) return null;
  let end: WorkEnd = 'unseen';
  try {
    const value = work();
    end = endOf(value);
    if (end === 'unseen') SpreadsheetApp.flush();
    return { value };
  } finally {
    heldSince = null;
    if (end === 'unseen') lock.releaseLock();
  }
}

function take(lock: Lock, wait: number): boolean {
  if (!lock.tryLock(wait)) return false;
  heldSince = Date.now();
  return true;
}

/** Others are to see what was written. */
function release(lock: Lock): void {
  SpreadsheetApp.flush();
  heldSince = null;
  lock.releaseLock();
}

/**
 * The one lock of a build. A script that lives in one workbook has that workbook's writers to itself, also those that
 * come from the web and have no document; an add-on is at work in many workbooks, which must not wait for each other.
 */
export function theLock(): Lock {
  // Outside of any document there is none, whatever the types say.
  const lock = IS_ADDON ? (LockService.getDocumentLock() as Lock | null) : null;
  return lock ?? LockService.getScriptLock();
}
