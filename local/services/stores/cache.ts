import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';

type Entries = Map<string, { value: string; until: number }>;

interface CacheState extends ServiceState {
  readonly entries: Entries;
  readonly now: () => number;
}

const longestKey = 250;
const largestValue = 100 * 1024;
const mostEntries = 1000;
const shortSeconds = 600;
const longestSeconds = 21_600;

function get({ entries, now }: CacheState, key: string): string | null {
  const entry = entries.get(key);
  return entry && entry.until > now() ? entry.value : null;
}

function put({ entries, now }: CacheState, key: string, given: unknown, seconds = shortSeconds): null {
  const value = String(given);
  if (key.length > longestKey) throw scriptException('Argument too large: key');
  if (new TextEncoder().encode(value).length > largestValue) throw scriptException('Argument too large: value');
  if (seconds <= 0) throw scriptException('Invalid argument: expirationInSeconds');
  entries.delete(key);
  entries.set(key, { value, until: now() + Math.min(seconds, longestSeconds) * 1000 });
  for (const oldest of entries.keys()) {
    if (entries.size <= mostEntries) break;
    entries.delete(oldest);
  }
  return null;
}

const cache = defineService<CacheState>(
  { name: 'CacheService.Cache', counted: true },
  {
    get,
    getAll(state, keys: readonly string[]) {
      const found = keys.map((key) => [key, get(state, key)] as const).filter(([, value]) => value !== null);
      return Object.fromEntries(found);
    },
    put,
    putAll(state, values: Readonly<Record<string, string>>, seconds?: number) {
      for (const [key, value] of Object.entries(values)) put(state, key, value, seconds);
      return null;
    },
    remove({ entries }, key: string) {
      entries.delete(key);
      return null;
    },
    removeAll({ entries }, keys: readonly string[]) {
      for (const key of keys) entries.delete(key);
      return null;
    },
  },
);

interface CacheServiceState extends ServiceState {
  readonly now: () => number;
  readonly hasDocument: () => boolean;
  readonly caches: Readonly<Record<'document' | 'script' | 'user', Entries>>;
}

function open(kind: 'document' | 'script' | 'user') {
  return ({ calls, now, caches, hasDocument }: CacheServiceState): ServiceObject | null =>
    kind === 'document' && !hasDocument() ? null : cache.create({ calls, now, entries: caches[kind] });
}

const cacheService = defineService<CacheServiceState>(
  { name: 'CacheService', refusable: true },
  { getDocumentCache: open('document'), getScriptCache: open('script'), getUserCache: open('user') },
);

export function createCacheService(
  calls: ServiceState['calls'],
  now: () => number,
  hasDocument: () => boolean,
): ServiceObject {
  const caches = { document: new Map(), script: new Map(), user: new Map() };
  return cacheService.create({ calls, now, hasDocument, caches });
}
