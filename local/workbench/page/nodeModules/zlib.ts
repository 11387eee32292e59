import { buf } from 'crc-32';
import type { DeflateOptions } from 'fflate';
import { Deflate, deflateSync, gunzipSync as gunzip, gzipSync as gzip, Inflate, inflateSync } from 'fflate';

/** The part of Node's zlib that Apps Script's Utilities and the .xlsx files stand on, for the page. */
export const deflateRawSync = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);
export const gzipSync = (bytes: Uint8Array): Uint8Array => gzip(bytes);
export const gunzipSync = (bytes: Uint8Array): Uint8Array => gunzip(bytes);
export const crc32 = (bytes: Uint8Array, before = 0): number => buf(bytes, before) >>> 0;

/** What is longer than its limit loses its end here; its checksum then tells. */
export function inflateRawSync(bytes: Uint8Array, { maxOutputLength }: { maxOutputLength?: number } = {}): Uint8Array {
  return inflateSync(bytes, maxOutputLength === undefined ? {} : { out: new Uint8Array(maxOutputLength) });
}

/** Packs what is written into it; everything is taken at once, so nobody need wait for it to drain. */
export function createDeflateRaw({ level }: { level: NonNullable<DeflateOptions['level']> }): PagePacker {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (piece) => void packed.push(piece));
  let finish = (): void => undefined;
  const finished = new Promise<void>((done) => (finish = done));
  return {
    write(bytes) {
      deflate.push(bytes);
      return true;
    },
    end() {
      deflate.push(new Uint8Array(0), true);
      finish();
    },
    once: () => undefined,
    async *[Symbol.asyncIterator]() {
      await finished;
      yield* packed;
    },
  };
}

interface PagePacker extends AsyncIterable<Uint8Array> {
  write(bytes: Uint8Array): boolean;
  end(): void;
  once(event: string, listener: () => void): void;
}

/** How much of a packed file is unpacked at a time. */
const STEP = 1 << 16;

/** Unpacks as it is read, so that what is longer than it may be is noticed before it fills the memory. */
export function createInflateRaw(): AsyncIterable<Uint8Array> & { end(packed: Uint8Array): void } {
  let whole = new Uint8Array(0);
  return {
    end(packed) {
      whole = Uint8Array.from(packed);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- the readers of streams wait for each piece
    async *[Symbol.asyncIterator]() {
      const unpacked: Uint8Array[] = [];
      const inflate = new Inflate((piece) => void unpacked.push(piece));
      for (let at = 0; at < whole.length; at += STEP) {
        inflate.push(whole.subarray(at, at + STEP), at + STEP >= whole.length);
        yield* unpacked.splice(0);
      }
    },
  };
}
