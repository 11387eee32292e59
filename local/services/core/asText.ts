/** A value of a script as text, `[object Object]` included, as in any script; nothing at all is empty text. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- what a script passes is turned to text as JavaScript does
    return String(value);
  } catch {
    // An object without a text of its own.
    return '[object Object]';
  }
}
