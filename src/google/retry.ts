/** What Google says when it would work a moment later. */
const PASSING =
  /timed out|try again|too many times in a short time|rate limit|internal error|server error|service unavailable|we're sorry, a server/i;
const TRIES = 4;
const FIRST_WAIT = 400;

/** Runs a service call that may be repeated without harm; passing trouble is waited out, twice as long each time. */
export function retrying<Value>(call: () => Value): Value {
  for (let tried = 1; ; tried++) {
    try {
      return call();
    } catch (error) {
      if (tried === TRIES || !isPassing(error)) throw error;
      Utilities.sleep(FIRST_WAIT * 2 ** (tried - 1));
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof Error ? PASSING.test(error.message) : PASSING.test(String(error));
}
