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

/** The marks and lengths of the parts of an archive. */
export const archiveLayout = {
  directoryEntry: 0x02014b50,
  endOfDirectory: 0x06054b50,
  localLength: 30,
  entryLength: 46,
  endLength: 22,
} as const;

const { directoryEntry, endOfDirectory, localLength, entryLength, endLength } = archiveLayout;
const longestComment = 0xffff;

/** The files of an archive in the order of its directory, none unpacked yet; null when the bytes are no complete archive. */
export function readArchive(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== directoryEntry) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = nameAt(bytes, at + entryLength, nameLength);
    const packed = packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (packed === null) return null;
    if (!name.endsWith('/')) {
      entries.push({
        name: name.startsWith('/') ? name.slice(1) : name,
        method: view.getUint16(at + 10, true),
        packed,
        size: view.getUint32(at + 24, true),
        checksum: view.getUint32(at + 16, true),
      });
    }
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(start, start + length)).replace(/\\/g, '/');
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array | null {
  if (at + localLength > bytes.length) return null;
  const start = at + localLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}
