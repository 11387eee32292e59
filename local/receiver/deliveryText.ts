/** What came over the wire, read as letters; the fields are those of a form. */
export interface ReadDelivery {
  readonly body: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * A delivery as Google would hand it to the script: fields of a form, however it was sent, and the body. Letters are read
 * as the sender says, or as UTF-8; what is none comes from an old site in the letters of its country.
 */
export function readDelivery(bytes: Uint8Array, type: string, isRussian: boolean): ReadDelivery {
  const lettersIn = (some: Uint8Array): string => lettersOf(some, charsetOf(type), isRussian);
  const boundary = /^multipart\/form-data\b.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  if (boundary) return { body: '', fields: fieldsOfParts(bytes, boundary[1] ?? boundary[2] ?? '', lettersIn) };
  const body = lettersIn(bytes);
  const isForm = type.startsWith('application/x-www-form-urlencoded');
  return { body, fields: isForm ? Object.fromEntries(new URLSearchParams(body)) : {} };
}

function charsetOf(type: string): string {
  return /\bcharset="?([\w-]+)/i.exec(type)?.[1] ?? '';
}

function lettersOf(bytes: Uint8Array, charset: string, isRussian: boolean): string {
  for (const one of [charset, 'utf-8']) {
    try {
      if (one !== '') return new TextDecoder(one, { fatal: true }).decode(bytes);
    } catch {
      // Not what it says, or letters nobody knows: the next one.
    }
  }
  return new TextDecoder(isRussian ? 'windows-1251' : 'windows-1252').decode(bytes);
}

/** The fields of a form that was sent in parts; files are left out. */
function fieldsOfParts(
  bytes: Uint8Array,
  boundary: string,
  lettersIn: (some: Uint8Array) => string,
): Readonly<Record<string, string>> {
  // A letter a byte, so that parts are found whatever they are written in.
  const parts = `\r\n${Buffer.from(bytes).toString('latin1')}`.split(`\r\n--${boundary}`).slice(1);
  const pairs = parts.flatMap((part): readonly (readonly [string, string])[] => {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, Math.max(end, 0));
    const name = /;\s*name="?([^";\r\n]*)"?/i.exec(head)?.[1];
    if (name === undefined || /;\s*filename\*?=/i.test(head)) return [];
    const letters = (text: string): string => lettersIn(Buffer.from(text, 'latin1'));
    return [[letters(name), letters(part.slice(end + 4))]];
  });
  return Object.fromEntries(pairs);
}
