import { oversize } from '../../../../src/containers/readContainer';
import { containerFailureSentence } from '../../../../src/containers/failureSentence';
import { findTables, isRegister } from '../../../../src/core/register/tables/findTables';
import type { Language } from '../../../../src/core/values/label';
import { failure, ok, type Result } from '../../../../src/core/values/result';
import { readAny, workbookOfForeign } from '../../../register/anyFile';
import { DEMO_NOW_PROPERTY, localeFor } from '../../../register/newRegister';
import { sheetSnapshotsOf } from '../../../register/sheetSnapshots';
import { newWorkbookData } from '../../../store/newWorkbook';
import type { WorkbookData } from '../../../store/workbookData';
import type { NotUnderstood } from '../../../xlsx/notUnderstood';
import { packWorkbook } from '../../packedWorkbook';
import type { AddOnFiles, StartAnswer } from '../../protocol';
import type { Target } from './target';

/** A workbook that is open in the page and nowhere else. */
export interface OpenedBook {
  readonly fileName: string;
  readonly data: WorkbookData;
  readonly revision: number;
  readonly isRegister: boolean;
  readonly notUnderstood: readonly NotUnderstood[];
  /** The file that is written whenever something changes; null before the person has chosen one. */
  readonly target: Target | null;
}

/** Opens whatever somebody dropped, or says in one sentence why it cannot be opened. */
export async function openDropped(file: File, language: Language): Promise<Result<OpenedBook, string>> {
  const { name } = file;
  const large = oversize(file.size, name);
  if (large) return failure(containerFailureSentence(large, language));
  const read = await readAny({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, language);
  if (!read.ok) return read;
  if (read.value.kind === 'workbook') {
    const { data, notUnderstood } = read.value.read;
    return ok({ ...bookOf(name, data), isRegister: isRegister(findTables(sheetSnapshotsOf(data))), notUnderstood });
  }
  return ok(bookOf(`${name}.xlsx`, workbookOfForeign(read.value.grids, name, systemLocale())));
}

/** A workbook with one blank sheet, to set a register up in. */
export function emptyBook(fileName: string, language: Language): OpenedBook {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const settings = { name: fileName.replace(/\.xlsx$/, ''), locale: localeFor(language, systemLocale()), timeZone };
  return bookOf(fileName, newWorkbookData(settings));
}

/** `ru_RU`, as the browser speaks it. */
function systemLocale(): string {
  return navigator.language.replace('-', '_');
}

function bookOf(fileName: string, data: WorkbookData): OpenedBook {
  return { fileName, data, revision: 1, isRegister: false, notUnderstood: [], target: null };
}

/** What the workbench begins with. */
export function startAnswerOf(book: OpenedBook, language: Language, addOn: AddOnFiles): StartAnswer {
  const { fileName, data, revision, notUnderstood } = book;
  const now = data.properties[DEMO_NOW_PROPERTY] ?? null;
  const workbook = packWorkbook(data);
  const { isRegister } = book;
  return { fileName, workbook, revision, language, now, phone: null, addOn, isRegister, notUnderstood };
}
