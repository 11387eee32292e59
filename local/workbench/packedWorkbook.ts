import type { CellData, CellFormat, RowCells, SheetData, WorkbookData } from '../store/workbookData';

/** A cell on its way between server and page: its bare value, or what else there is by short names. */
type PackedCell = string | number | boolean | null | PackedDetails;

interface PackedDetails {
  v?: CellData['value'];
  f?: string;
  /** Index of its format in the workbook's table. */
  s?: number;
  n?: string;
  r?: CellData['runs'];
}

export type PackedSheet = Omit<SheetData, 'rows'> & { readonly rows: readonly (readonly PackedCell[] | null)[] };

/** A sheet of which the receiver has the same state already. */
export interface UnchangedSheet {
  readonly id: number;
  readonly unchanged: true;
}

/**
 * A workbook as JSON: each format stands once in a table, and most cells are nothing but their value. Half the size of the
 * plain data, and formats come out shared, which the page counts on.
 */
export type PackedWorkbook = Omit<WorkbookData, 'sheets'> & {
  readonly formats: readonly CellFormat[];
  readonly sheets: readonly (PackedSheet | UnchangedSheet)[];
};

export function packWorkbook(data: WorkbookData, isChanged: (sheetId: number) => boolean = () => true): PackedWorkbook {
  const table = createFormatTable();
  const sheets = data.sheets.map((sheet) =>
    isChanged(sheet.id)
      ? { ...sheet, rows: Array.from(sheet.rows, (row) => (row ? packRow(row, table.indexOf) : null)) }
      : ({ id: sheet.id, unchanged: true } as const),
  );
  return { ...data, sheets, formats: table.formats };
}

/** `known` gives the sheets that were left out; one that it does not know is gone. */
export function unpackWorkbook(
  packed: PackedWorkbook,
  known: (sheetId: number) => SheetData | undefined = () => undefined,
): WorkbookData {
  const { formats, sheets, ...rest } = packed;
  return {
    ...rest,
    sheets: sheets.flatMap((sheet): SheetData[] => {
      if (!('unchanged' in sheet)) return [{ ...sheet, rows: sheet.rows.map((row) => unpackRow(row, formats)) }];
      const kept = known(sheet.id);
      return kept ? [kept] : [];
    }),
  };
}

interface FormatTable {
  readonly formats: CellFormat[];
  readonly indexOf: (format: CellFormat) => number;
}

function createFormatTable(): FormatTable {
  const formats: CellFormat[] = [];
  const byObject = new Map<CellFormat, number>();
  const byText = new Map<string, number>();
  return {
    formats,
    indexOf(format) {
      const seen = byObject.get(format);
      if (seen !== undefined) return seen;
      const text = JSON.stringify(format);
      const index = byText.get(text) ?? formats.push(format) - 1;
      byText.set(text, index);
      byObject.set(format, index);
      return index;
    },
  };
}

function packRow(row: RowCells, indexOf: (format: CellFormat) => number): PackedCell[] {
  return Array.from(row, (cell) => (cell ? packCell(cell, indexOf) : null));
}

function packCell(
  { value, formula, format, note, runs }: CellData,
  indexOf: (format: CellFormat) => number,
): PackedCell {
  const isBare = formula === undefined && format === undefined && note === undefined && runs === undefined;
  if (isBare && value !== undefined && typeof value !== 'object') return value;
  return {
    ...(value !== undefined && { v: value }),
    ...(formula !== undefined && { f: formula }),
    ...(format !== undefined && { s: indexOf(format) }),
    ...(note !== undefined && { n: note }),
    ...(runs !== undefined && { r: runs }),
  };
}

function unpackRow(row: readonly PackedCell[] | null, formats: readonly CellFormat[]): RowCells | undefined {
  return row?.map((cell) => (cell === null ? undefined : unpackCell(cell, formats)));
}

function unpackCell(cell: Exclude<PackedCell, null>, formats: readonly CellFormat[]): CellData {
  if (typeof cell !== 'object') return { value: cell };
  const { v, f, s, n, r } = cell;
  const format = s === undefined ? undefined : formats[s];
  return {
    ...(v !== undefined && { value: v }),
    ...(f !== undefined && { formula: f }),
    ...(format !== undefined && { format }),
    ...(n !== undefined && { note: n }),
    ...(r !== undefined && { runs: r }),
  };
}
