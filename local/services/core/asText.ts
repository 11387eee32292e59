/** A value of a script as text, `[object Object]` included, as in any script; nothing at all is empty text. */
export function asText(value: unknown): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- what a script passes is turned to text as JavaScript does
  return value === null || value === undefined ? '' : String(value);
}
