import { newRegisterData } from '../../local/register/newRegister';
import { openRuntimeOn } from '../../local/runBundle';
import type { RowCells, SheetData, WorkbookData } from '../../local/store/workbookData';
import type { Language } from '../../src/core/values/label';
import { parseIsoMoment } from '../../src/core/values/moment';

/** The wall clock of all pictures and measurements. */
export const demoNow = '2026-11-23T09:00';

/** The demo register as the add-on itself makes it. */
export function demoWorkbook(language: Language): WorkbookData {
  const now = parseIsoMoment(demoNow);
  if (now === null) throw new Error(`${demoNow} is no moment.`);
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const settings = { name: 'Demo', locale, timeZone: 'Asia/Novokuznetsk', now, isDemo: true };
  return newRegisterData(settings, (data, moment, functionName) => {
    const addOn = openRuntimeOn(data, { now: moment });
    const report = addOn.run(functionName);
    if (!report.ok) throw new Error(report.message);
    return addOn.data();
  });
}

/** The same register with its contacts told over and over until there are so many; every copy has ids of its own. */
export function grown(data: WorkbookData, contactsSheet: string, contacts: number): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map((sheet) => (sheet.name === contactsSheet ? grownSheet(sheet, contacts) : sheet)),
  };
}

function grownSheet(sheet: SheetData, contacts: number): SheetData {
  const [headings, ...told] = sheet.rows;
  const filled = told.filter((row): row is RowCells => row?.[0]?.value !== undefined);
  const rows = Array.from({ length: contacts }, (_unused, index) => {
    const row = filled[index % filled.length] ?? [];
    const round = Math.floor(index / filled.length);
    return round === 0
      ? row
      : row.map((cell, column) => (column === 0 && cell ? { ...cell, value: `C-${round}-${index}` } : cell));
  });
  return { ...sheet, rowCount: Math.max(sheet.rowCount, contacts + 1), rows: [headings, ...rows] };
}
