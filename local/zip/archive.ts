/** One file of an archive, packed. Sizes are what the archive's directory says. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

/** How a file in an archive is packed: not at all, or as zlib does without its own heading. */
export const methods = { stored: 0, deflated: 8 } as const;

const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;
const localLength = 30;
const entryLength = 46;
const endLength = 22;
const longestComment = 0xffff;
const version = 20;
const namesAreUtf8 = 0x0800;
/** 1 January 1980, the earliest a zip can say: the same files always give the same bytes. */
const fixedDate = 0x0021;

/** The archive of these files: each after a heading of its own, and a directory of all at the end. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    bodies.push(localFileHeader(entry, name.length), name, entry.packed);
    directory.push(directoryHeader(entry, name.length, offset), name);
    offset += localLength + name.length + entry.packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  return Buffer.concat([...bodies, directoryBytes, directoryEnd(entries.length, directoryBytes.length, offset)]);
}

/** The files of an archive in the order of its directory, none unpacked yet; null when the bytes are no complete archive. */
export function readArchive(bytes: Uint8Array): ZipEntry[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    if (at + entryLength > view.length || view.readUInt32LE(at) !== directoryEntry) return null;
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + entryLength, at + entryLength + nameLength).replaceAll('\\', '/');
    const packed = packedBytes(view, view.readUInt32LE(at + 42), view.readUInt32LE(at + 20));
    if (packed === null) return null;
    if (!name.endsWith('/')) {
      entries.push({
        name: name.startsWith('/') ? name.slice(1) : name,
        method: view.readUInt16LE(at + 10),
        packed,
        size: view.readUInt32LE(at + 24),
        checksum: view.readUInt32LE(at + 16),
      });
    }
    at += entryLength + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function localFileHeader(entry: ZipEntry, nameLength: number): Buffer {
  const header = Buffer.alloc(localLength);
  header.writeUInt32LE(localHeader, 0);
  writeCommon(header, 4, entry, nameLength);
  return header;
}

function directoryHeader(entry: ZipEntry, nameLength: number, offset: number): Buffer {
  const header = Buffer.alloc(entryLength);
  header.writeUInt32LE(directoryEntry, 0);
  header.writeUInt16LE(version, 4);
  writeCommon(header, 6, entry, nameLength);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** The part that the header beside a file and its directory entry share. */
function writeCommon(header: Buffer, at: number, entry: ZipEntry, nameLength: number): void {
  header.writeUInt16LE(version, at);
  header.writeUInt16LE(namesAreUtf8, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt16LE(fixedDate, at + 8);
  header.writeUInt32LE(entry.checksum, at + 10);
  header.writeUInt32LE(entry.packed.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}

function directoryEnd(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endOfDirectory, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function findEnd(view: Buffer): number | null {
  const lowest = Math.max(0, view.length - endLength - longestComment);
  for (let at = view.length - endLength; at >= lowest; at--) {
    if (view.readUInt32LE(at) === endOfDirectory) return at;
  }
  return null;
}

function packedBytes(view: Buffer, at: number, length: number): Uint8Array | null {
  if (at + localLength > view.length) return null;
  const start = at + localLength + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  return start + length > view.length ? null : view.subarray(start, start + length);
}
