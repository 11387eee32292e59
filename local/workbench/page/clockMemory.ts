import type { ClockMemory } from './clock';

/** Remembers in this window how far the clock is moved; a program that begins at another time begins anew. */
export function clockMemory(begin: string | null): ClockMemory {
  const key = `clock ${location.pathname} ${begin ?? ''}`;
  return {
    read() {
      const kept = sessionStorage.getItem(key);
      return kept === null ? null : Number(kept);
    },
    write: (shift) => sessionStorage.setItem(key, String(shift)),
  };
}
