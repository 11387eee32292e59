import type { sheets_v4 } from '@googleapis/sheets';
import type { NewRegister } from '../../src/core/newRegister';
import type { NewSheet } from '../../src/core/views/firstRows';
import type { GeneratedSheet } from '../../src/core/views/sheet';
import { colorStyle } from './cellFormat';
import type { SheetIds } from './cells';

/** Blank rows below the demo, to try typing in. */
const SPARE_ROWS = 500;

/** The whole register as one empty spreadsheet with all its tabs: everything after it can be written by id. */
export function newSpreadsheet(
  register: NewRegister,
  properties: { readonly title: string; readonly locale: string; readonly timeZone: string },
): sheets_v4.Schema$Spreadsheet {
  const sheets = [...register.generated.map(generatedProperties), ...register.entered.map(enteredProperties)];
  const ids = sheetIds(register);
  return {
    properties,
    sheets: sheets.map((sheet, index) => ({
      properties: { ...sheet, index, sheetId: ids.get(sheet.title ?? '') ?? index },
    })),
  };
}

/** Ids are ours to choose in a new spreadsheet: 1, 2, 3 in the order of the tabs. */
export function sheetIds({ generated, entered }: NewRegister): SheetIds {
  return new Map([...generated, ...entered].map(({ name }, index) => [name, index + 1]));
}

export function gridRows({ cells }: NewSheet): number {
  return cells.length + SPARE_ROWS;
}

function enteredProperties(sheet: NewSheet): sheets_v4.Schema$SheetProperties {
  return {
    title: sheet.name,
    tabColorStyle: colorStyle(sheet.tabColor),
    gridProperties: {
      rowCount: gridRows(sheet),
      columnCount: sheet.columns.length,
      frozenRowCount: sheet.frozenRows,
      frozenColumnCount: sheet.frozenColumns,
    },
  };
}

function generatedProperties({ name, layout }: GeneratedSheet): sheets_v4.Schema$SheetProperties {
  return {
    title: name,
    tabColorStyle: colorStyle(layout.tabColor),
    gridProperties: {
      // A sheet cannot consist of frozen rows alone.
      rowCount: Math.max(layout.rows, layout.frozenRows + 1),
      columnCount: layout.columnWidths.length,
      frozenRowCount: layout.frozenRows,
      frozenColumnCount: layout.frozenColumns,
      hideGridlines: layout.hidesGridlines,
    },
  };
}
