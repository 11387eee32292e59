/** Words of a list that a drop-down can offer: one that begins like a formula would be computed. People type it by hand. */
export function offered(values: readonly string[]): readonly string[] {
  return values.filter((value) => !/^[\s\u200b-\u200d\u2060\ufeff]*[=+]/.test(value));
}
