import { createHash, createHmac, createSign } from 'node:crypto';
import type { EnumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import { bytesOf, signedBytes } from './blob';

const algorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function algorithmOf(value: EnumerationValue): string {
  return algorithms[value.name().replace(/^(?:HMAC|RSA)_/, '')] ?? 'sha256';
}

/** Text is US-ASCII unless told otherwise: each other character becomes a question mark. */
function encode(value: string | readonly unknown[], charset?: EnumerationValue): Uint8Array {
  if (typeof value !== 'string') return bytesOf(value);
  if (charset?.name() === 'UTF_8') return new TextEncoder().encode(value);
  return Uint8Array.from(value.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g, '?'), (letter) =>
    letter.charCodeAt(0),
  );
}

type Input = string | readonly unknown[];

export function digest(algorithm: EnumerationValue, value: Input, charset?: EnumerationValue): number[] {
  return signedBytes(createHash(algorithmOf(algorithm)).update(encode(value, charset)).digest());
}

export function hmac(algorithm: EnumerationValue, value: Input, key: Input, charset?: EnumerationValue): number[] {
  return signedBytes(createHmac(algorithmOf(algorithm), encode(key, charset)).update(encode(value, charset)).digest());
}

export function rsaSignature(
  algorithm: EnumerationValue,
  value: string,
  key: string,
  charset?: EnumerationValue,
): number[] {
  const signer = createSign(`RSA-${algorithmOf(algorithm).toUpperCase()}`).update(encode(value, charset));
  try {
    return signedBytes(signer.sign(key));
  } catch {
    throw scriptException('Invalid argument: key');
  }
}
