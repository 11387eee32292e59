import type { WorkbookData } from '../store/workbookData';

/** A4 landscape, as wide as the page, for every sheet that says nothing else: Google has no such setting in a script, files do. */
export function printable(data: WorkbookData): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    print: sheet.print ?? { landscape: true, fitToWidth: true },
  }));
  return { ...data, sheets };
}
