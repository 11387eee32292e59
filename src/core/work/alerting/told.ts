import { bytesOf, MOST_KEPT_BYTES } from '../../values/bytes';

/** Under this beginning, the address and a number stand the keys of what that address was told. */
const PREFIX = 'told ';

/** A key with the way and the address behind it; both may be any text. */
const SENT = /^([^]*)>((?:mail|telegram|chat):[^]*)$/;

/** What was told, as texts to be kept: as many an address as it takes, so that one more key is one text written anew. */
export function toldPages(sent: readonly string[]): Readonly<Record<string, string>> {
  const byAddress = new Map<string, string[]>();
  for (const one of sent) {
    const [, key = '', address = ''] = SENT.exec(one) ?? [];
    if (address !== '') byAddress.set(address, [...(byAddress.get(address) ?? []), key]);
  }
  return Object.fromEntries(
    [...byAddress].flatMap(([address, keys]) =>
      pagesOf(keys).map((page, index) => [`${PREFIX}${address} ${index}`, JSON.stringify(page)] as const),
    ),
  );
}

/** What stands around the keys. */
const ROUND = 2;

function pagesOf(keys: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let room = 0;
  for (const key of keys) {
    const size = bytesOf(JSON.stringify(key)) + 1;
    if (pages.length === 0 || size > room) {
      pages.push([]);
      room = MOST_KEPT_BYTES - ROUND;
    }
    pages[pages.length - 1]?.push(key);
    room -= size;
  }
  return pages;
}

/** What was told, out of all texts that are kept. */
export function toldIn(kept: Readonly<Record<string, string>>): readonly string[] {
  return toldNames(kept).flatMap((name) => {
    const address = name.slice(PREFIX.length).replace(/ \d+$/, '');
    return keysIn(kept[name] ?? '').map((key) => `${key}>${address}`);
  });
}

export function toldNames(kept: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(kept).filter((name) => name.startsWith(PREFIX));
}

/** Somebody else may have written there: what cannot be read was not told. */
function keysIn(text: string): readonly string[] {
  try {
    const keys: unknown = JSON.parse(text);
    return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
