import { crc32, createDeflateRaw, createInflateRaw } from 'node:zlib';
import { methods, type ZipEntry } from '../../src/containers/zip/archive';
import { writeArchive } from './archive';
import { verifyChecksum } from './checksum';
import { unpack } from './whole';

/** A file to pack: its pieces in order, so that a huge sheet is packed while it is being written. */
export interface ZipFile {
  readonly name: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** Packs files into one archive, always the same bytes for the same files. */
export async function writeZip(files: readonly ZipFile[]): Promise<Uint8Array> {
  const entries: ZipEntry[] = [];
  for (const file of files) entries.push(await packPieces(file));
  return writeArchive(entries);
}

/** Unpacks a file piece by piece, so that a huge sheet never stands in memory as a whole. */
export async function* unpackPieces(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method === methods.stored) {
    yield unpack(entry);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 1 << 20 });
  inflate.end(entry.packed);
  let unpacked = 0;
  let checksum = 0;
  for await (const piece of inflate as AsyncIterable<Buffer>) {
    unpacked += piece.length;
    if (unpacked > entry.size) throw new RangeError(`${entry.name} is longer than its directory entry says`);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  verifyChecksum(entry, checksum);
}

async function packPieces({ name, pieces }: ZipFile): Promise<ZipEntry> {
  const deflate = createDeflateRaw({ level: 6, chunkSize: 1 << 18 });
  const collected = collect(deflate);
  let checksum = 0;
  let size = 0;
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    checksum = crc32(bytes, checksum);
    size += bytes.length;
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  return { name, method: methods.deflated, packed: await collected, size, checksum };
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
