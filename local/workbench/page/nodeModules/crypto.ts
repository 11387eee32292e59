import { hmac } from '@noble/hashes/hmac';
import { md5, sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';

/** The part of Node's crypto that Apps Script's Utilities stands on, for the page. */
const algorithms = { md5, sha1, sha256, sha384, sha512 } as const;

function algorithm(name: string): (typeof algorithms)[keyof typeof algorithms] {
  const found = (algorithms as Readonly<Record<string, (typeof algorithms)[keyof typeof algorithms]>>)[name];
  if (!found) throw new Error(`The digest ${name} is not available in the browser.`);
  return found;
}

export function createHash(name: string): { update(bytes: Uint8Array): { digest(): Uint8Array } } {
  return { update: (bytes) => ({ digest: () => algorithm(name)(bytes) }) };
}

export function createHmac(name: string, key: Uint8Array): { update(bytes: Uint8Array): { digest(): Uint8Array } } {
  return { update: (bytes) => ({ digest: () => hmac(algorithm(name), key, bytes) }) };
}

export function createSign(): never {
  throw new Error('RSA signatures are not available in the browser.');
}

export function randomUUID(): string {
  return crypto.randomUUID();
}
