/** Remembers what a rule was before it was put into Univer's words, so that it comes back the same while nobody changes it there. */
export interface KeptRules<Original> {
  /** Notes the original under the id of Univer's rule; `definition` is that rule without its place. */
  keep(id: string, definition: unknown, original: Original): void;
  /** The original, when Univer's rule still says the same. */
  find(id: string, definition: unknown): Original | undefined;
  /** An id that no other rule has. */
  newId(): string;
}

export function createKeptRules<Original>(prefix: string): KeptRules<Original> {
  const kept = new Map<string, { definition: string; original: Original }>();
  let count = 0;
  return {
    keep: (id, definition, original) => void kept.set(id, { definition: JSON.stringify(definition), original }),
    find(id, definition) {
      const entry = kept.get(id);
      return entry?.definition === JSON.stringify(definition) ? entry.original : undefined;
    },
    newId: () => `${prefix}${++count}`,
  };
}
