import { hasStream, signatureOf } from '../../../src/containers/signature';
import type { WorkbookFailure } from '../workbookFailure';
import { workbookFailure } from '../workbookFailure';

/** What the file is when it cannot be an .xlsx workbook; null when it may be one. */
export function foreignContent(bytes: Uint8Array): WorkbookFailure | null {
  if (bytes.length === 0) return workbookFailure('file.empty');
  const signature = signatureOf(bytes);
  switch (signature) {
    case 'zip':
      return null;
    case 'compoundFile':
      return compoundContent(bytes);
    case 'earlyBook':
      return workbookFailure('workbook.oldExcel');
    case 'emptyZip':
      return workbookFailure('workbook.notAWorkbook', { looksLike: 'archive' });
    case 'picture':
    case 'pdf':
    case 'archive':
    case null:
      return workbookFailure('workbook.notAWorkbook', { looksLike: signature ?? textOrUnknown(bytes) });
  }
}

/** Microsoft's older container: an encrypted new workbook, an old .xls, or some other document. */
function compoundContent(bytes: Uint8Array): WorkbookFailure {
  if (hasStream(bytes, 'EncryptedPackage')) return workbookFailure('workbook.password');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return workbookFailure('workbook.oldExcel');
  return workbookFailure('workbook.notAWorkbook', { looksLike: 'document' });
}

function textOrUnknown(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4096));
  const text = start.toString('utf8').trimStart().toLowerCase();
  if (text.startsWith('<!doctype html') || text.startsWith('<html')) return 'webPage';
  return start.includes(0) ? 'unknown' : 'text';
}
