import { deflateSync, gunzipSync as gunzip, gzipSync as gzip, inflateSync } from 'fflate';

/** The part of Node's zlib that Apps Script's Utilities stands on, for the page. */
export const deflateRawSync = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);
export const inflateRawSync = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);
export const gzipSync = (bytes: Uint8Array): Uint8Array => gzip(bytes);
export const gunzipSync = (bytes: Uint8Array): Uint8Array => gunzip(bytes);

const crcTable = Array.from({ length: 256 }, (_unused, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
