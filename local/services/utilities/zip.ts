import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { buf } from 'crc-32';
import { scriptException } from '../core/exception';

interface NamedBytes {
  readonly name: string | null;
  readonly bytes: Uint8Array;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;

/** A zip archive of the files, compressed. */
export function zipFiles(files: readonly NamedBytes[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const title = Buffer.from(name ?? 'file');
    const packed = deflateRawSync(bytes);
    const facts = entryFacts(bytes, packed, title);
    const local = Buffer.concat([head(localHeader, [20]), facts, title, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([head(centralHeader, [20, 20]), facts, place, title]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endRecord, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function head(signature: number, versions: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 + versions.length * 2);
  buffer.writeUInt32LE(signature, 0);
  versions.forEach((version, i) => buffer.writeUInt16LE(version, 4 + i * 2));
  return buffer;
}

/** Flags, method, time, checksum, sizes, name length: the same in both places of an archive. */
function entryFacts(bytes: Uint8Array, packed: Uint8Array, title: Buffer): Buffer {
  const facts = Buffer.alloc(24);
  facts.writeUInt16LE(0x0800, 0);
  facts.writeUInt16LE(8, 2);
  facts.writeUInt16LE(0x21, 6);
  facts.writeUInt32LE(buf(bytes) >>> 0, 8);
  facts.writeUInt32LE(packed.length, 12);
  facts.writeUInt32LE(bytes.length, 16);
  facts.writeUInt16LE(title.length, 20);
  return facts;
}

/** The files of an archive, in its directory's order. */
export function unzipFiles(archive: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const data = Buffer.from(archive);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw scriptException('Invalid argument: not a zip archive.');
  const files: { name: string; bytes: Uint8Array }[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    files.push({ name, bytes: readEntry(data, at) });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return files;
}

function readEntry(data: Buffer, at: number): Uint8Array {
  const method = data.readUInt16LE(at + 10);
  const size = data.readUInt32LE(at + 20);
  const local = data.readUInt32LE(at + 42);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const packed = data.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed);
}
