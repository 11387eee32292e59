/** An error as Apps Script throws it: `name` is Exception and the message carries no prefix. */
export function scriptException(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** What is thrown for a method that Google has and this runtime has not. */
export function notImplemented(method: string): Error {
  return Object.assign(new Error(`${method} is not implemented`), { code: 'ERR_NOT_IMPLEMENTED' });
}
