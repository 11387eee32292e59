import { retrying } from './retry';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet of the workbook; its name is asked when it is needed, and once. */
export interface Tab {
  readonly sheet: Sheet;
  readonly name: string;
  /** A chart's own tab, a timeline and a connected sheet have no cells to read. */
  readonly isGrid: boolean;
  readonly rename: (name: string) => void;
}

export function tabsOf(spreadsheet: Spreadsheet): Tab[] {
  return retrying(() => spreadsheet.getSheets()).map((sheet) => tabOf(sheet));
}

export function tabOf(sheet: Sheet, known?: string): Tab {
  let name = known;
  return {
    sheet,
    get name() {
      return (name ??= sheet.getName());
    },
    get isGrid() {
      return isGrid(sheet);
    },
    rename(next) {
      sheet.setName(next);
      name = next;
    },
  };
}

export function isGrid(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}
