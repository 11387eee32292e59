import type { SheetStore } from '../../local/store/sheetStore';
import type { WorkbookData } from '../../local/store/workbookData';
import { describeStoreCells } from './storeCells';
import { describeStoreSheets } from './storeSheets';
import { describeStoreStructure } from './storeStructure';
import type { ContractRunner } from './contractRunner';

/** Everything that the services count on, whatever holds the workbook. */
export function describeSheetStore(
  name: string,
  createStore: (data: WorkbookData) => SheetStore,
  runner: ContractRunner,
): void {
  runner.describe(`sheet store: ${name}`, () => {
    describeStoreCells(createStore, runner);
    describeStoreStructure(createStore, runner);
    describeStoreSheets(createStore, runner);
  });
}
