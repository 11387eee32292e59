import { buf } from 'crc-32';
import { deflateSync, gunzipSync as gunzip, gzipSync as gzip, inflateSync } from 'fflate';

/** The part of Node's zlib that Apps Script's Utilities stands on, for the page. */
export const deflateRawSync = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);
export const inflateRawSync = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);
export const gzipSync = (bytes: Uint8Array): Uint8Array => gzip(bytes);
export const gunzipSync = (bytes: Uint8Array): Uint8Array => gunzip(bytes);
export const crc32 = (bytes: Uint8Array, before = 0): number => buf(bytes, before) >>> 0;
