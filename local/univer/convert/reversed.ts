/** A table read from right to left. */
export function reversed<Key extends string>(
  table: Readonly<Record<Key, string | number>>,
): (value: unknown) => Key | undefined {
  const keys = new Map<string | number, Key>();
  for (const key of Object.keys(table) as Key[]) keys.set(table[key], key);
  return (value) => (typeof value === 'string' || typeof value === 'number' ? keys.get(value) : undefined);
}
