import { CFB, utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

/** A title over both columns, a blank row, headings; dates as the program keeps them, a tick, a broken formula; a hidden list. */
export function aBook(): WorkBook {
  const sales = utils.aoa_to_sheet([
    ['Продажи за октябрь'],
    [],
    ['Дата', 'Клиент', 'Выручка'],
    [46337.5, 'ООО «Кедр»', 1500.5],
    [46338, 'Ель', true],
  ]);
  Object.assign(sales, { A4: { ...sales['A4'], z: 'd/m/yy h:mm' }, A5: { ...sales['A5'], z: 'm/d/yy' } });
  Object.assign(sales, { C6: { t: 'e', v: 0x17 }, '!ref': 'A1:C9', '!merges': [utils.decode_range('A1:C1')] });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Звонок'], ['Почта']]), 'Списки');
  utils.book_append_sheet(book, sales, 'Продажи');
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
  return book;
}

/** The book as a file of that kind. */
export function bookFile(bookType: BookType, book = aBook()): Uint8Array {
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

/** A workbook of Excel 95, which keeps letters in one byte each and says in which code page. */
export function excel95Book(text: string): Uint8Array {
  const stand = 'X'.repeat(text.length);
  const bytes = Buffer.from(bookFile('biff5', utils.book_new(utils.aoa_to_sheet([[stand, 46337.5]]), 'Sheet1')));
  bytes.set(inEncoding('windows-1251', text), bytes.indexOf(stand));
  bytes.set(Buffer.from('42000200e304', 'hex'), bytes.indexOf(Buffer.from('420002', 'hex')));
  return new Uint8Array(bytes);
}

/** A workbook that Excel has locked: the old kind keeps its container and says so in its first lines. */
export function lockedOldBook(): Uint8Array {
  const container = CFB.read(bookFile('biff8'), { type: 'array' });
  const entry = CFB.find(container, '/Workbook')!;
  const stream = Buffer.from(entry.content as Uint8Array);
  const firstRecord = 4 + stream.readUInt16LE(2);
  const lock = Buffer.from('2f0006000000aabbccdd', 'hex');
  entry.content = Buffer.concat([stream.subarray(0, firstRecord), lock, stream.subarray(firstRecord)]) as never;
  entry.size = (entry.content as unknown as Buffer).length;
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** A new workbook that is locked lies in a container of the old kind. */
export function lockedNewBook(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from('04000400', 'hex'));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(5000, 7));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** The text in an encoding of one byte a letter. */
export function inEncoding(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

export function inUtf16(text: string, { bigEndian = false, mark = false } = {}): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

/** A sheet of OpenDocument with this in its table. */
export function openDocument(rows: string): Uint8Array {
  const namespaces = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const table = `<table:table table:name="Лист1">${rows}</table:table>`;
  const body = `<office:body><office:spreadsheet>${table}</office:spreadsheet></office:body>`;
  const content = `<?xml version="1.0"?><office:document-content ${namespaces.join(' ')}>${body}</office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
    'styles.xml': strToU8('<?xml version="1.0"?><office:document-styles/>'),
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
  });
}
