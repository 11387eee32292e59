import { archiveLayout, type ZipEntry } from '../../src/containers/zip/archive';

const localHeader = 0x04034b50;
const { directoryEntry, endOfDirectory, localLength, entryLength, endLength } = archiveLayout;
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
