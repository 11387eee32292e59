import { failure, ok, type Result } from '../core/values/result';
import { ContainerRefusal, type ContainerFailure } from './containerFailure';
import { visibleFirst, type Grid } from './grid';
import { containerLimits as limits } from './limits';
import { hasStream, signatureOf } from './signature';
import { decodeText } from './text/encoding';
import { textGrid } from './text/textGrid';

/** A file as somebody dropped it. */
export interface ContainerFile {
  /** Without its folder; it stands in the sentences. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads workbooks; loaded only when a file is one, because it is heavy. */
export type LoadBookReader = () => Promise<{
  readonly readBook: (content: Uint8Array | string) => readonly Grid[];
}>;

/** The sheets of any file with tables, those that people see first; or in one value why there are none. */
export async function readContainer(
  file: ContainerFile,
  loadBookReader: LoadBookReader,
): Promise<Result<readonly Grid[], ContainerFailure>> {
  try {
    refuseOversize(file.bytes.length);
    const grids = await gridsOf(file, loadBookReader);
    if (grids.every(({ values }) => values.length === 0)) throw new ContainerRefusal({ code: 'noCells' });
    return ok(visibleFirst(grids));
  } catch (error) {
    return failure({ ...(error instanceof ContainerRefusal ? error.failure : whyUnread(error)), file: file.name });
  }
}

/** Asked before a file is loaded at all: a film or a copy of a disk is not taken into memory. */
export function oversize(bytes: number, file: string): ContainerFailure | null {
  if (bytes <= limits.fileBytes) return null;
  return { code: 'tooLarge', file, megabytes: megabytesOf(bytes), most: megabytesOf(limits.fileBytes) };
}

function refuseOversize(bytes: number): void {
  const failed = oversize(bytes, '');
  if (failed) throw new ContainerRefusal(failed);
}

function megabytesOf(bytes: number): number {
  return Math.round(bytes / 1e6);
}

async function gridsOf({ name, bytes }: ContainerFile, load: LoadBookReader): Promise<readonly Grid[]> {
  if (bytes.length === 0) throw new ContainerRefusal({ code: 'empty' });
  const signature = signatureOf(bytes);
  switch (signature) {
    case 'zip':
    case 'earlyBook':
      return bookOf(bytes, load);
    case 'compoundFile':
      refuseCompound(bytes);
      return bookOf(bytes, load);
    case 'emptyZip':
      throw new ContainerRefusal({ code: 'notATable', looksLike: 'archive' });
    case 'picture':
    case 'pdf':
    case 'archive':
      throw new ContainerRefusal({ code: 'notATable', looksLike: signature });
    case null:
      return textOf(bytes, name, load);
  }
}

function refuseCompound(bytes: Uint8Array): void {
  if (hasStream(bytes, 'EncryptedPackage')) throw new ContainerRefusal({ code: 'password' });
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return;
  if (!hasStream(bytes, 'Root Entry')) throw new ContainerRefusal({ code: 'damaged' });
  throw new ContainerRefusal({ code: 'notATable', looksLike: 'document' });
}

/** Programs that have no better way call a web page or an XML a workbook. */
const MARKUP = /^\s*<(\?xml|!doctype|html|head|body|table|meta|style|!--)/i;
const MARKUP_WITH_CELLS = /<table[\s>]|<(\w+:)?Workbook[\s>]/i;

async function textOf(bytes: Uint8Array, name: string, load: LoadBookReader): Promise<readonly Grid[]> {
  const text = decodeText(bytes);
  if (text === null) throw new ContainerRefusal({ code: 'notATable', looksLike: 'unknown' });
  if (text.trim() === '') throw new ContainerRefusal({ code: 'empty' });
  if (!MARKUP.test(text)) return [textGrid(text, withoutEnding(name))];
  if (!MARKUP_WITH_CELLS.test(text)) throw new ContainerRefusal({ code: 'notATable', looksLike: 'webPage' });
  return bookOf(text, load);
}

async function bookOf(content: Uint8Array | string, load: LoadBookReader): Promise<readonly Grid[]> {
  const { readBook } = await load();
  return readBook(content);
}

function withoutEnding(name: string): string {
  return name.replace(/\.\w{1,5}$/, '');
}

/** A reader that stumbles stumbles over damage; over a password it says so. */
function whyUnread(error: unknown): Omit<ContainerFailure, 'file'> {
  const words = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(words)) return { code: 'password' };
  return { code: 'damaged' };
}
