import type { PocketTaken, Stale } from '../bridge/pocketAsks';

type CardAsked = PocketTaken<'card'>;

/** Where a page asks, and by which secret. */
export interface Door {
  readonly secret: string;
  /** Of the web app; blank where the page itself came from there. */
  readonly address: string;
  /** With which version of the script the page came; left out where it came from elsewhere. */
  readonly build?: string;
  /** Told with every answer whether something is of an earlier version. */
  readonly heard?: (stale: Stale | null) => void;
}

/** A web app of Google's, or one on this very computer; the secret goes nowhere else. */
const WEB_APPS = [
  /^https:\/\/script\.google\.com\/(?:a\/)?macros\/(?:[\w.-]+\/)?s\/[\w-]+\/exec$/,
  /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/$/,
] as const;

/** The address somebody was given, as the script shows it: that of the web app with the secret behind it. */
export function doorOf(given: string): Door | null {
  try {
    const url = new URL(decodeURIComponent(given.trim()));
    const [secret, address] = [url.searchParams.get('p') ?? '', url.origin + url.pathname];
    const isOurs = WEB_APPS.some((form) => form.test(address)) && /^[0-9a-f]{32,64}$/.test(secret);
    return isOurs ? { secret, address } : null;
  } catch {
    return null;
  }
}

/** The card that a link of a letter asks for: it names the id of a row and no secret; null for any other link. */
export function cardOf(hash: string): CardAsked | null {
  try {
    const [, id = ''] = /^#card=(.{1,300})$/.exec(hash) ?? [];
    return id === '' ? null : { party: decodeURIComponent(id), keys: [] };
  } catch {
    return null;
  }
}

/** What was kept of one; null for anything else. */
export function keptDoor(kept: unknown): Door | null {
  const { secret, address } = (kept ?? {}) as Partial<Record<keyof Door, unknown>>;
  return typeof secret === 'string' && typeof address === 'string' ? { secret, address } : null;
}
