import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { isNamed } from '../../src/core/values/label';
import type { WorkbookData } from '../store/workbookData';

/**
 * A4, as wide as the page, for every sheet that says nothing else: Google has no such setting in a script, files do. The
 * weekly meeting is one page upright, all others lie on their side.
 */
export function printable(data: WorkbookData): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    print: sheet.print ?? { landscape: !isNamed(sheet.name, GENERATED_SHEETS.meeting), fitToWidth: true },
  }));
  return { ...data, sheets };
}
