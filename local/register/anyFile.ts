import { containerFailureSentence } from '../../src/containers/failureSentence';
import type { Grid } from '../../src/containers/grid';
import { readContainer, type ContainerFile } from '../../src/containers/readContainer';
import type { Language } from '../../src/core/values/label';
import { failure, ok, type Result } from '../../src/core/values/result';
import type { WorkbookData } from '../store/workbookData';
import { failureSentence } from '../xlsx/failureSentences';
import { readWorkbook, type ReadWorkbook } from '../xlsx/readWorkbook';
import type { WorkbookFailureCode } from '../xlsx/workbookFailure';
import { localeFor } from './newRegister';
import { workbookOfGrids } from './workbookOfGrids';

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

/** Understands any file with tables; our own reader takes the .xlsx. Says in one sentence why there are none. */
export async function readAny(file: ContainerFile, language: Language): Promise<Result<AnyFile, string>> {
  const ours = await readWorkbook(file.bytes, file.name);
  if (ours.ok) return ok({ kind: 'workbook', read: ours.value });
  if (!FOR_OTHERS.has(ours.error.code)) return failure(failureSentence(ours.error, language));
  const grids = await readContainer(file, () => import('../../src/containers/books/readBook'));
  return grids.ok
    ? ok({ kind: 'foreign', grids: grids.value })
    : failure(containerFailureSentence(grids.error, language));
}

/**
 * A workbook with the sheets of another program's file. The file does not say where it comes from: its letters tell the
 * language, this computer the rest.
 */
export function workbookOfForeign(grids: readonly Grid[], name: string, systemLocale: string): WorkbookData {
  const isRussian = grids.some(({ values }) => values.slice(0, 50).flat().some(isCyrillic));
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return workbookOfGrids(grids, { name, locale: localeFor(isRussian ? 'ru' : 'en', systemLocale), timeZone });
}

function isCyrillic(cell: unknown): boolean {
  return typeof cell === 'string' && /[а-яё]/i.test(cell);
}
