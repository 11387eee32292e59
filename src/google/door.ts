import { sentenceOf, tell } from './messages';

/** Everything a menu click starts goes through here: whatever fails is logged once and said in one calm sentence. */
export function door(work: () => void): void {
  try {
    work();
  } catch (error) {
    log(error);
    tell(sentenceOf(error));
  }
}

/** A trigger that fails troubles nobody who is typing. */
export function quietDoor(work: () => void): void {
  try {
    work();
  } catch (error) {
    log(error);
  }
}

function log(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
