import type { Univer, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { WorkbookData } from '../store/workbookData';
import { followPerson } from './followPerson';
import { toUniverWorkbook } from './loadWorkbook';
import type { EditListener } from './personEdits';
import { pushParts } from './pushParts';
import { createUniverRules } from './rules';
import type { UniverBook } from './univerBook';
import { openBook } from './univerBook';
import type { UniverStore } from './univerStore';
import { createUniverStore } from './univerStore';

export interface OpenUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

export interface ShownWorkbook {
  readonly book: UniverBook;
  readonly store: UniverStore;
  /** Takes the workbook out of Univer. */
  close(): void;
}

let count = 0;

/** Shows a workbook in Univer and answers the store over it. */
export function showWorkbook({ univer, api }: OpenUniver, data: WorkbookData, onEdit: EditListener): ShownWorkbook {
  const rules = createUniverRules();
  const unitId = `workbook${++count}`;
  const workbook = univer.createUnit<Partial<ReturnType<Workbook['save']>>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    toUniverWorkbook(data, rules, unitId),
  );
  const injector = univer.__getInjector();
  api.getActiveWorkbook()?.setNumfmtLocal(data.locale.startsWith('ru') ? 'ru' : 'en');
  const book = openBook(injector, workbook);
  const store = createUniverStore(book, rules, data);
  for (const { id, filter } of data.sheets) if (filter) pushParts(book, rules, store.model, id, ['filter']);
  followPerson(book, store, onEdit);
  return { book, store, close: () => void injector.get(IUniverInstanceService).disposeUnit(unitId) };
}
