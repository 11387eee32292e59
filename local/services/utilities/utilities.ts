import { gunzipSync, gzipSync } from 'node:zlib';
import { readArchive, type ZipEntry } from '../../../src/containers/zip/archive';
import { writeArchive } from '../../zip/archive';
import { pack, unpack } from '../../zip/whole';
import { enumeration, enumerationValue } from '../core/enumeration';
import type { EnumerationValue } from '../core/enumeration';
import { invalidDate, scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';
import { isDate } from '../core/valueKinds';
import { blobContents, bytesOf, createBlob, signedBytes } from './blob';
import { parseCsv } from './csv';
import { digest, hmac, rsaSignature } from './digests';
import { formatDate, parseDate } from './formatDate';
import { formatString } from './formatString';

/** What Utilities needs of the running program. */
export interface UtilitiesHost {
  sleep(milliseconds: number): void;
  uuid(): string;
  date(instant: number): Date;
}

interface UtilitiesState extends ServiceState {
  readonly host: UtilitiesHost;
}

type Input = string | readonly unknown[];

function encodeBase64(value: Input): string {
  return Buffer.from(typeof value === 'string' ? new TextEncoder().encode(value) : bytesOf(value)).toString('base64');
}

function webSafe(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}

function decodeBase64(text: string): number[] {
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) throw scriptException('Could not decode string.');
  return signedBytes(Buffer.from(text, 'base64'));
}

function sleep({ host }: UtilitiesState, milliseconds: unknown): void {
  if (typeof milliseconds !== 'number') throw scriptException(`Cannot convert ${String(milliseconds)} to int.`);
  if (milliseconds < 0 || milliseconds > 300_000) throw scriptException('Invalid argument: milliseconds');
  host.sleep(milliseconds);
}

function newBlob({ calls }: UtilitiesState, data: Input, contentType?: string, name?: string): ServiceObject {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : bytesOf(data);
  return createBlob(calls, bytes, contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
}

function gunzipped(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw scriptException('Invalid argument: not in gzip format.');
  }
}

/** A blob without a name is called so in an archive. */
function packBlob(source: unknown): ZipEntry {
  const { name, bytes } = blobContents(source);
  return pack(name ?? 'file', bytes);
}

function unzipped(archive: Uint8Array): { name: string; bytes: Uint8Array }[] {
  try {
    return (readArchive(archive) ?? notAnArchive()).map((entry) => ({ name: entry.name, bytes: unpack(entry) }));
  } catch {
    return notAnArchive();
  }
}

function notAnArchive(): never {
  throw scriptException('Invalid argument: not a zip archive.');
}

function json(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    // Only the message is a script's business.
    throw scriptException(error instanceof Error ? error.message : 'Invalid argument');
  }
}

function hmacShort(name: string) {
  return (_state: UtilitiesState, value: Input, key: Input, charset?: EnumerationValue) =>
    hmac(enumerationValue('MacAlgorithm', name), value, key, charset);
}

function rsaShort(name: string) {
  return (_state: UtilitiesState, value: string, key: string, charset?: EnumerationValue) =>
    rsaSignature(enumerationValue('RsaAlgorithm', name), value, key, charset);
}

const utilities = defineService<UtilitiesState>(
  {
    name: 'Utilities',
    constants: Object.fromEntries(
      ['Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm'].map((name) => [name, enumeration(name)]),
    ),
  },
  {
    base64Encode: (_state, value: Input) => encodeBase64(value),
    base64EncodeWebSafe: (_state, value: Input) => webSafe(encodeBase64(value)),
    base64Decode: (_state, text: string) => decodeBase64(text),
    base64DecodeWebSafe: (_state, text: string) => decodeBase64(text),
    computeDigest: (_state, algorithm: EnumerationValue, value: Input, charset?: EnumerationValue) =>
      digest(algorithm, value, charset),
    computeHmacSignature: (_s, algorithm: EnumerationValue, value: Input, key: Input, charset?: EnumerationValue) =>
      hmac(algorithm, value, key, charset),
    computeHmacSha256Signature: hmacShort('HMAC_SHA_256'),
    computeRsaSignature: (_s, algorithm: EnumerationValue, value: string, key: string, charset?: EnumerationValue) =>
      rsaSignature(algorithm, value, key, charset),
    computeRsaSha1Signature: rsaShort('RSA_SHA_1'),
    computeRsaSha256Signature: rsaShort('RSA_SHA_256'),
    formatDate(_state, date: unknown, zone: string, pattern: string) {
      if (!isDate(date)) throw invalidDate();
      return formatDate(date.getTime(), zone, pattern);
    },
    parseDate: ({ host }, text: string, zone: string, pattern: string) => host.date(parseDate(text, zone, pattern)),
    formatString: (_state, template: string, ...values: unknown[]) => formatString(template, values),
    getUuid: ({ host }) => host.uuid(),
    newBlob,
    parseCsv: (_state, text: string, delimiter?: string) => parseCsv(text, delimiter),
    jsonParse: (_state, text: string) => json(() => JSON.parse(text)),
    jsonStringify: (_state, value: unknown) => json(() => JSON.stringify(value)),
    sleep,
    gzip({ calls }, source: unknown, name?: string) {
      return createBlob(calls, gzipSync(blobContents(source).bytes), 'application/x-gzip', name ?? 'archive.gz');
    },
    ungzip({ calls }, source: unknown) {
      const { bytes, name } = blobContents(source);
      return createBlob(calls, gunzipped(bytes), null, name?.replace(/\.gz$/, '') ?? null);
    },
    zip({ calls }, sources: readonly unknown[], name?: string) {
      return createBlob(calls, writeArchive(sources.map(packBlob)), 'application/zip', name ?? 'archive.zip');
    },
    unzip({ calls }, source: unknown) {
      return unzipped(blobContents(source).bytes).map(({ bytes, name }) => {
        const file = createBlob(calls, bytes, null, name);
        file['setContentTypeFromExtension']?.();
        return file;
      });
    },
  },
);

export function createUtilities(calls: ServiceState['calls'], host: UtilitiesHost): ServiceObject {
  return utilities.create({ calls, host });
}
