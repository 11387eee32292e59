import type { ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { scriptException } from '../core/exception';

interface BlobState extends ServiceState {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

const extensions: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  zip: 'application/zip',
};

/** What a file of that name holds by its ending; null when the ending is not known. */
function typeOfName(name: string): string | null {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return Object.hasOwn(extensions, ending) ? (extensions[ending] ?? null) : null;
}

/** Bytes as Java has them: -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes of a script, signed or not; anything else is refused as Google does. */
export function bytesOf(values: readonly unknown[]): Uint8Array {
  for (const value of values) {
    if (typeof value !== 'number') throw scriptException(`Cannot convert ${String(value)} to byte.`);
  }
  return Uint8Array.from(values as readonly number[], (value) => value & 255);
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    throw scriptException('Invalid argument: charset');
  }
}

const blob: ServiceClass<BlobState> = defineService<BlobState>(
  { name: 'Blob' },
  {
    getBytes: ({ bytes }) => signedBytes(bytes),
    setBytes(state, values: readonly unknown[]) {
      state.bytes = bytesOf(values);
      return self;
    },
    getDataAsString: ({ bytes }, charset = 'utf-8') => decode(bytes, charset),
    setDataFromString(state, text: string) {
      state.bytes = new TextEncoder().encode(text);
      return self;
    },
    getContentType: ({ contentType }) => contentType,
    setContentType(state, type: string | null) {
      state.contentType = type;
      return self;
    },
    setContentTypeFromExtension(state) {
      state.contentType = typeOfName(state.name ?? '');
      return self;
    },
    getName: ({ name }) => name,
    setName(state, name: string | null) {
      state.name = name;
      return self;
    },
    copyBlob: (state) => blob.create({ ...state }),
    getBlob: (state) => blob.create(state),
    getAllBlobs: (state) => [blob.create(state)],
    getAs: (state, contentType: string) => blob.create({ ...state, contentType }),
    isGoogleType: () => false,
  },
);

export function createBlob(
  calls: ServiceState['calls'],
  bytes: Uint8Array,
  contentType: string | null,
  name: string | null,
): ServiceObject {
  return blob.create({ calls, bytes, contentType, name });
}

/** The contents behind a Blob object, or anything that can give one. */
export function blobContents(value: unknown): { bytes: Uint8Array; contentType: string | null; name: string | null } {
  const own = blob.stateOf(value) ?? blob.stateOf((value as ServiceObject)['getBlob']?.());
  if (!own) throw scriptException('Invalid argument: blob');
  return own;
}
