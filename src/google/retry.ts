const TRIES = 4;
const FIRST_WAIT = 400;

/**
 * Runs a service call that may be repeated without harm. Whatever Google refuses is tried again, twice as long a wait each
 * time: its sentences come in the language of the account, so that no words tell passing trouble from a refusal. `isFinal`
 * looks whether another try can help at all.
 */
export function retrying<Value>(call: () => Value, isFinal: () => boolean = () => false): Value {
  for (let tried = 1; ; tried++) {
    try {
      return call();
    } catch (error) {
      if (tried === TRIES || !isRefusal(error) || isFinal()) throw error;
      Utilities.sleep(FIRST_WAIT * 2 ** (tried - 1));
    }
  }
}

/** Whether Google itself said no; anything else is a fault of the program. An error of another realm is no instance of ours. */
export function isRefusal(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && (error as Partial<Error>).name === 'Exception';
}
