import type { WorkbookFailureCode } from '../../../local/xlsx/workbookFailure';
import { workbookFailureCodes } from '../../../local/xlsx/workbookFailure';
import { failureSentence } from '../../../local/xlsx/failureSentences';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { writeZip } from '../../../local/zip/pieces';
import { aForeignFile, aSheet, aWorkbook } from './workbooks';

/** A compound file whose directory, after 512 bytes, holds this stream. */
const compound = (stream: string): Buffer => {
  const bytes = Buffer.alloc(1024);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  bytes.write(stream, 512, 'utf16le');
  return bytes;
};
const archive = (...names: string[]): Promise<Uint8Array> =>
  writeZip(names.map((name) => ({ name, pieces: ['<a/>'] })));

async function goodFile(): Promise<Buffer> {
  return Buffer.from(await writeWorkbook(aWorkbook(aSheet({ rows: [[{ value: 'имя' }]] }))));
}

/** Says in the archive's directory that each of its files is as long as that. */
async function claiming(size: number): Promise<Buffer> {
  const bytes = await goodFile();
  for (let at = bytes.indexOf('504b0102', 0, 'hex'); at !== -1; at = bytes.indexOf('504b0102', at + 1, 'hex')) {
    bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}

const broken = '<styleSheet><fonts></styleSheet>';

const files: {
  title: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
  code: WorkbookFailureCode;
  looksLike?: string;
}[] = [
  { title: 'an empty file', bytes: () => Buffer.alloc(0), code: 'file.empty' },
  {
    title: 'a renamed .csv',
    bytes: () => Buffer.from('Имя;Телефон\n'),
    code: 'workbook.notAWorkbook',
    looksLike: 'text',
  },
  {
    title: 'a web page',
    bytes: () => Buffer.from('\n<html></html>'),
    code: 'workbook.notAWorkbook',
    looksLike: 'webPage',
  },
  {
    title: 'a picture',
    bytes: () => Buffer.from('89504e470d0a1a0a', 'hex'),
    code: 'workbook.notAWorkbook',
    looksLike: 'picture',
  },
  {
    title: 'bytes of no meaning',
    bytes: () => Buffer.from('00010203', 'hex'),
    code: 'workbook.notAWorkbook',
    looksLike: 'unknown',
  },
  {
    title: 'an archive of documents',
    bytes: () => archive('a.txt'),
    code: 'workbook.notAWorkbook',
    looksLike: 'archive',
  },
  { title: 'an OpenDocument sheet', bytes: () => archive('mimetype', 'content.xml'), code: 'workbook.openDocument' },
  { title: 'a binary workbook', bytes: () => archive('xl/workbook.bin'), code: 'workbook.binaryExcel' },
  { title: 'an old .xls', bytes: () => compound('Workbook'), code: 'workbook.oldExcel' },
  { title: 'a workbook with a password', bytes: () => compound('EncryptedPackage'), code: 'workbook.password' },
  {
    title: 'an old Word document',
    bytes: () => compound('WordDocument'),
    code: 'workbook.notAWorkbook',
    looksLike: 'document',
  },
  { title: 'half of a workbook', bytes: async () => (await goodFile()).subarray(0, 3000), code: 'workbook.damaged' },
  {
    title: 'a tail of a workbook missing',
    bytes: async () => (await goodFile()).subarray(0, -30),
    code: 'workbook.damaged',
  },
  {
    title: 'formats that are no XML',
    bytes: () => aForeignFile('<worksheet/>', { parts: [{ name: 'xl/styles.xml', pieces: [broken] }] }),
    code: 'workbook.damagedPart',
  },
  {
    title: 'a list of sheets that is no XML',
    bytes: () => aForeignFile('<worksheet/>', { workbook: broken }),
    code: 'workbook.damagedPart',
  },
  { title: 'a zip bomb', bytes: () => claiming(4_000_000_000), code: 'workbook.tooLarge' },
  { title: 'a file longer than it says', bytes: () => claiming(10), code: 'workbook.damagedPart' },
];

describe('a file that is no workbook', () => {
  it.each(files)('is refused with its own reason: $title', async ({ bytes, code, looksLike }) => {
    const result = await readWorkbook(await bytes(), 'Реестр.xlsx');
    const parameters = expect.objectContaining({ file: 'Реестр.xlsx', ...(looksLike && { looksLike }) }) as unknown;
    expect(result).toEqual({ ok: false, error: { code, parameters } });
  });

  it('is refused when any byte inside was changed, or read as far as it is whole', async () => {
    const good = await goodFile();
    for (let at = 0; at < good.length; at += 97) {
      const spoiled = Buffer.from(good);
      spoiled[at] = (spoiled[at] ?? 0) ^ 0xff;
      const result = await readWorkbook(spoiled, 'Реестр.xlsx');
      expect(result.ok || result.error.code.startsWith('workbook.')).toBe(true);
    }
  });

  it.each(workbookFailureCodes)('has a sentence in both languages: %s', (code) => {
    const parameters = { file: 'Реестр.xlsx', looksLike: 'text', reason: 'EIO', megabytes: 5000, things: 'merges' };
    for (const language of ['ru', 'en'] as const) {
      const sentence = failureSentence({ code, parameters }, language);
      expect(sentence).toContain('Реестр.xlsx');
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
});
