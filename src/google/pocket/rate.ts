/** So often a phone may ask within a minute. */
const MOST = 60;
const SECONDS = 60;

/** Counts what is asked in somebody's name: a page gone wild must not use up the day of all. Secrets are too long to be guessed, and a guess costs a hash. */
export function isTooOften(person: string): boolean {
  const cache = CacheService.getScriptCache();
  const minute = Math.floor(Date.now() / (SECONDS * 1000));
  const key = `pocket ${minute} ${person.slice(0, 40)}`;
  const times = Number(cache.get(key) ?? 0) + 1;
  cache.put(key, String(times), SECONDS * 2);
  return times > MOST;
}
