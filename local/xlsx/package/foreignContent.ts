import type { WorkbookFailure } from '../workbookFailure';
import { workbookFailure } from '../workbookFailure';

/** First bytes of files that people take for workbooks. */
const signatures: readonly { readonly bytes: string; readonly looksLike: string }[] = [
  { bytes: '89504e47', looksLike: 'picture' },
  { bytes: 'ffd8ff', looksLike: 'picture' },
  { bytes: '47494638', looksLike: 'picture' },
  { bytes: '424d', looksLike: 'picture' },
  { bytes: '25504446', looksLike: 'pdf' },
  { bytes: '1f8b', looksLike: 'archive' },
  { bytes: '52617221', looksLike: 'archive' },
  { bytes: '377abcaf', looksLike: 'archive' },
];

const zip = '504b0304';
const emptyZip = '504b0506';
const compoundFile = 'd0cf11e0a1b11ae1';

/** What the file is when it cannot be an .xlsx workbook; null when it may be one. */
export function foreignContent(bytes: Uint8Array): WorkbookFailure | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (bytes.length === 0) return workbookFailure('file.empty');
  if (start.startsWith(zip)) return null;
  if (start.startsWith(emptyZip)) return workbookFailure('workbook.notAWorkbook', { looksLike: 'archive' });
  if (start.startsWith(compoundFile)) return compoundContent(bytes);
  const known = signatures.find((signature) => start.startsWith(signature.bytes));
  return workbookFailure('workbook.notAWorkbook', { looksLike: known?.looksLike ?? textOrUnknown(bytes) });
}

/** Microsoft's older container: an encrypted new workbook, an old .xls, or some other document. */
function compoundContent(bytes: Uint8Array): WorkbookFailure {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => content.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return workbookFailure('workbook.password');
  if (holds('Workbook') || holds('Book')) return workbookFailure('workbook.oldExcel');
  return workbookFailure('workbook.notAWorkbook', { looksLike: 'document' });
}

function textOrUnknown(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4096));
  const text = start.toString('utf8').trimStart().toLowerCase();
  if (text.startsWith('<!doctype html') || text.startsWith('<html')) return 'webPage';
  return start.includes(0) ? 'unknown' : 'text';
}
