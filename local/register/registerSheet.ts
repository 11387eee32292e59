import { textOfCell } from '../../src/core/register/schema/columns';
import { isDateCell, type CellValue } from '../../src/core/register/schema/cell';
import type { LocatedTable } from '../../src/core/register/schema/locateTable';
import type { CellData, CellFormat, SheetData, WorkbookData } from '../store/workbookData';

/** A table of the register inside workbook data: knows the ids that are taken and writes cells without touching the rest. */
export interface RegisterSheet {
  readonly ids: ReadonlySet<string>;
  readonly write: (row: number, column: string, cell: CellValue) => void;
  /** Below the last row with content. */
  readonly append: (cells: Readonly<Record<string, CellValue>>) => void;
}

export function registerSheetOf(data: WorkbookData, located: LocatedTable): RegisterSheet {
  const sheet = data.sheets.find(({ name }) => name === located.sheet.name);
  if (!sheet) throw new Error(`No sheet ${located.sheet.name} in the workbook it was read from`);
  let last = lastRowWithContent(located);
  const write = (row: number, column: string, cell: CellValue): void => {
    const position = located.positions.get(column);
    if (position !== undefined && cell !== '') writeCell(sheet, row - 1, position, cell, located.headingRow);
  };
  return {
    ids: idsOf(located),
    write,
    append: (cells) => {
      last++;
      for (const [column, cell] of Object.entries(cells)) write(last, column, cell);
      sheet.rowCount = Math.max(sheet.rowCount, last);
    },
  };
}

function idsOf({ sheet, headingRow, positions }: LocatedTable): ReadonlySet<string> {
  const position = positions.get('id') ?? -1;
  return new Set(sheet.values.slice(headingRow + 1).map((cells) => textOfCell(cells[position] ?? '')));
}

function lastRowWithContent({ sheet, headingRow }: LocatedTable): number {
  let last = sheet.values.length;
  while (last > headingRow + 1 && (sheet.values[last - 1] ?? []).every((cell) => cell === '')) last--;
  return last;
}

function writeCell(sheet: SheetData, row: number, column: number, cell: CellValue, headingRow: number): void {
  const cells = (sheet.rows[row] ??= []);
  const before = cells[column];
  const format = before?.format ?? formatAbove(sheet, row, column, headingRow);
  const value = isDateCell(cell) ? cell.serial : cell;
  const next: CellData = { ...(before?.note !== undefined && { note: before.note }), value };
  const withDate =
    isDateCell(cell) && format?.numberFormat === undefined ? { ...format, numberFormat: 'dd.mm.yyyy' } : format;
  if (withDate) next.format = withDate;
  cells[column] = next;
}

/** A new row looks like the row above it; below the headings the column has no look yet. */
function formatAbove(sheet: SheetData, row: number, column: number, headingRow: number): CellFormat | undefined {
  return row - 1 > headingRow ? sheet.rows[row - 1]?.[column]?.format : undefined;
}
