import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { containerFailureSentence } from '../../src/containers/failureSentence';
import { visibleFirst, type Grid } from '../../src/containers/grid';
import { oversize } from '../../src/containers/readContainer';
import type { Language } from '../../src/core/values/label';
import { readAny, type AnyFile } from '../register/anyFile';
import { foreignSnapshotsOf } from '../register/sheetSnapshots';
import type { WorkbookData } from '../store/workbookData';
import { fileFailure, loadFile } from '../xlsx/files';
import { CommandError } from './commandError';
import { fileError } from './openRegister';

/** Reads any file with tables; our own reader takes the .xlsx. Says in one sentence why a file has none. */
export async function readAnyFile(path: string, language: Language): Promise<AnyFile> {
  const name = basename(path);
  const large = oversize(await sizeOf(path, language), name);
  if (large) throw new CommandError(containerFailureSentence(large, language));
  const bytes = await loadFile(path);
  if (!bytes.ok) throw fileError(bytes.error, language);
  const read = await readAny({ name, bytes: bytes.value }, language);
  if (!read.ok) throw new CommandError(read.error);
  return read.value;
}

/** The sheets of any file, those that people see first. */
export async function readForeignFile(path: string, language: Language): Promise<readonly Grid[]> {
  const file = await readAnyFile(path, language);
  return file.kind === 'foreign' ? file.grids : gridsOf(file.read.data);
}

function gridsOf(data: WorkbookData): readonly Grid[] {
  const hidden = new Set(data.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const grids = foreignSnapshotsOf(data).map((sheet) =>
    hidden.has(sheet.name) ? { ...sheet, isHidden: true } : sheet,
  );
  return visibleFirst(grids);
}

async function sizeOf(path: string, language: Language): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw fileError(fileFailure(error, path, 'file.unreadable'), language);
  }
}
