import { rememberedCurrencyFormats, withCurrency } from '../../src/containers/currencyFormats';
import { rememberedDateFormats } from '../../src/containers/dateFormats';
import type { CellValue, SheetSnapshot } from '../../src/core/register/schema/cell';
import type { CellData, RowCells, SheetData, WorkbookData } from '../store/workbookData';

type OfNumber = (value: number, format: string) => CellValue;

/** The sheets of a workbook as the core reads them: what each cell holds, dates told from numbers by their format. */
export function sheetSnapshotsOf(data: WorkbookData): readonly SheetSnapshot[] {
  return snapshotsOf(data, withDates);
}

/** The same of a workbook of others, of whose amounts only the format may say the currency. */
export function foreignSnapshotsOf(data: WorkbookData): readonly SheetSnapshot[] {
  return snapshotsOf(data, () => {
    const ofNumber = withDates();
    const currencyOf = rememberedCurrencyFormats();
    return (value, format) => {
      const read = ofNumber(value, format);
      return typeof read === 'number' ? withCurrency(read, currencyOf(format)) : read;
    };
  });
}

function withDates(): OfNumber {
  const isDate = rememberedDateFormats();
  return (value, format) => (isDate(format) ? { serial: value } : value);
}

function snapshotsOf(data: WorkbookData, reader: () => OfNumber): readonly SheetSnapshot[] {
  return data.sheets.map((sheet) => ({
    name: sheet.name,
    values: valuesOf(sheet, reader()),
    merges: sheet.merges,
  }));
}

function valuesOf(sheet: SheetData, ofNumber: OfNumber): readonly (readonly CellValue[])[] {
  // Rows may be missing in a sparse sheet; to the reader they are empty.
  return Array.from(sheet.rows, (row) => (row ? rowValues(row, ofNumber) : EMPTY_ROW));
}

const EMPTY_ROW: readonly CellValue[] = [];

function rowValues(row: RowCells, ofNumber: OfNumber): readonly CellValue[] {
  return Array.from(row, (cell) => cellValue(cell, ofNumber));
}

function cellValue(cell: CellData | undefined, ofNumber: OfNumber): CellValue {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  const format = cell?.format?.numberFormat;
  return typeof value === 'number' && format !== undefined ? ofNumber(value, format) : value;
}
