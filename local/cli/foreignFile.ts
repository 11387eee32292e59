import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ContainerFailure } from '../../src/containers/containerFailure';
import { containerFailureSentence } from '../../src/containers/failureSentence';
import { visibleFirst, type Grid } from '../../src/containers/grid';
import { oversize, readContainer } from '../../src/containers/readContainer';
import type { Language } from '../../src/core/values/label';
import { sheetSnapshotsOf } from '../register/sheetSnapshots';
import type { WorkbookData } from '../store/workbookData';
import { fileFailure, loadFile } from '../xlsx/files';
import { readWorkbook, type ReadWorkbook } from '../xlsx/readWorkbook';
import type { WorkbookFailureCode } from '../xlsx/workbookFailure';
import { CommandError } from './commandError';
import { fileError } from './openRegister';

/** What our own reader says of files that other programs' readers may understand. */
const FOR_OTHERS: ReadonlySet<WorkbookFailureCode> = new Set([
  'workbook.notAWorkbook',
  'workbook.oldExcel',
  'workbook.openDocument',
  'workbook.binaryExcel',
]);

/** A workbook as our own reader has it, or the sheets of a file of another program. */
export type AnyFile =
  | { readonly kind: 'workbook'; readonly read: ReadWorkbook }
  | { readonly kind: 'foreign'; readonly grids: readonly Grid[] };

/** Reads any file with tables; our own reader takes the .xlsx. Says in one sentence why a file has none. */
export async function readAnyFile(path: string, language: Language): Promise<AnyFile> {
  const name = basename(path);
  const large = oversize(await sizeOf(path, language), name);
  if (large) throw containerError(large, language);
  const bytes = await loadFile(path);
  if (!bytes.ok) throw fileError(bytes.error, language);
  const ours = await readWorkbook(bytes.value, name);
  if (ours.ok) return { kind: 'workbook', read: ours.value };
  if (!FOR_OTHERS.has(ours.error.code)) throw fileError(ours.error, language);
  const grids = await readContainer({ name, bytes: bytes.value }, () => import('../../src/containers/books/readBook'));
  if (grids.ok) return { kind: 'foreign', grids: grids.value };
  throw containerError(grids.error, language);
}

/** The sheets of any file, those that people see first. */
export async function readForeignFile(path: string, language: Language): Promise<readonly Grid[]> {
  const file = await readAnyFile(path, language);
  return file.kind === 'foreign' ? file.grids : gridsOf(file.read.data);
}

function gridsOf(data: WorkbookData): readonly Grid[] {
  const hidden = new Set(data.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const grids = sheetSnapshotsOf(data).map((sheet) => (hidden.has(sheet.name) ? { ...sheet, isHidden: true } : sheet));
  return visibleFirst(grids);
}

async function sizeOf(path: string, language: Language): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw fileError(fileFailure(error, path, 'file.unreadable'), language);
  }
}

function containerError(error: ContainerFailure, language: Language): CommandError {
  return new CommandError(containerFailureSentence(error, language));
}
