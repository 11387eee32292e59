/** An error as Apps Script throws it: `name` is Exception and the message carries no prefix. */
export function scriptException(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** A Date that is no moment. */
export function invalidDate(): Error {
  return scriptException('Invalid argument: date. Should be of type: Date');
}

/** What is thrown for a method that Google has and this runtime has not. */
export function notImplemented(method: string): Error {
  return Object.assign(new Error(`${method} is not implemented`), { code: 'ERR_NOT_IMPLEMENTED' });
}

/** What a script gets to see of an error: a mistake of this program looks like a mistake of Google, and keeps its cause. */
export function foreseen(error: unknown, service: string, method: string): unknown {
  const internal = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  if (!internal) return error;
  const exception = scriptException(
    `Unexpected error while getting the method or property ${method} on object ${service}.`,
  );
  exception.cause = error;
  return exception;
}
