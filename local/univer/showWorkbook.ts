import type { Injector, Univer, Workbook } from '@univerjs/core';
import { DataValidationType, IUniverInstanceService, UniverInstanceType, WrapStrategy } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import { ListValidator } from '@univerjs/sheets-data-validation';
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
  clipDropDowns(injector);
  const book = openBook(injector, workbook);
  const store = createUniverStore(book, rules, data);
  for (const { id, filter } of data.sheets) if (filter) pushParts(book, rules, store.model, id, ['filter']);
  followPerson(book, store, onEdit);
  return { book, store, close: () => void injector.get(IUniverInstanceService).disposeUnit(unitId) };
}

/** A drop-down that nobody told to wrap cuts its text off as other cells do; Univer would wrap it out of sight. */
function clipDropDowns(injector: Injector): void {
  const validator = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST);
  if (!(validator instanceof ListValidator) || Object.hasOwn(validator, 'getExtraStyle')) return;
  const original = validator.getExtraStyle.bind(validator);
  validator.getExtraStyle = (rule, value, cell) => {
    const style = original(rule, value, cell);
    return cell.style.tb === WrapStrategy.WRAP ? style : { ...style, tb: WrapStrategy.CLIP };
  };
}
