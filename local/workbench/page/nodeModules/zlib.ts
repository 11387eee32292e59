import { deflateSync, gunzipSync as gunzip, gzipSync as gzip, inflateSync } from 'fflate';

/** The part of Node's zlib that Apps Script's Utilities stands on, for the page. */
export const deflateRawSync = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);
export const inflateRawSync = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);
export const gzipSync = (bytes: Uint8Array): Uint8Array => gzip(bytes);
export const gunzipSync = (bytes: Uint8Array): Uint8Array => gunzip(bytes);
/** As in a Node that has none of its own: the services then take the package's. */
export const crc32 = undefined;
