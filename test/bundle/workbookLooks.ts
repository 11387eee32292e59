import type { Area, CellFormat, SheetData } from '../../local/store/workbookData';

/** Everything of a sheet that is seen and is not a value; what nobody set is told as what it is by default. */
export function looksOf(sheet: SheetData): Readonly<Record<string, unknown>> {
  const { tabColor, frozenRows, frozenColumns, hiddenGridlines, hiddenColumns, conditionalFormats } = sheet;
  return {
    tabColor,
    frozenRows,
    frozenColumns,
    hiddenGridlines,
    hiddenColumns,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    conditionalFormats,
    formats: cellsWith(sheet, ({ format }) => format && formatWords(format)),
    notes: cellsWith(sheet, ({ note }) => note),
    merges: sheet.merges.map(placeOf).sort(),
    validations: sheet.validations
      .flatMap(({ areas, ...rule }) => areas.flatMap(cellsOf).map((cell) => `${cell} ${JSON.stringify(rule)}`))
      .sort(),
    charts: sheet.charts.map(({ id: _id, ...chart }) => JSON.stringify(chart)).sort(),
  };
}

const DEFAULTS: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  fontSize: 10,
  verticalAlignment: 'middle',
  wrap: 'overflow',
};

const known = new WeakMap<CellFormat, string | undefined>();

/** Thousands of cells share a format. */
function formatWords(format: CellFormat): string | undefined {
  if (!known.has(format)) known.set(format, shownFormat(format));
  return known.get(format);
}

/** A cell without any look is left out, and so is one whose colour of letters alone is set: there are none. */
function shownFormat(format: CellFormat): string | undefined {
  const set = Object.entries(format).filter(([name, value]) => value !== DEFAULTS[name as keyof CellFormat]);
  const words = set.map(([name, value]) => `${name}=${JSON.stringify(value)}`).sort();
  return words.length > 0 ? words.join(' ') : undefined;
}

function cellsWith(
  { rows }: SheetData,
  tell: (cell: NonNullable<NonNullable<SheetData['rows'][number]>[number]>) => string | undefined,
): readonly string[] {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell && tell(cell))).flatMap((row, index) =>
    row.flatMap((words, column) => (words === undefined ? [] : `${index}:${column} ${words}`)),
  );
}

function placeOf({ row, column, rows, columns }: Area): string {
  return `${row}:${column} ${rows}x${columns}`;
}

function cellsOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_none, index) =>
    placeOf({ row: row + Math.floor(index / columns), column: column + (index % columns), rows: 1, columns: 1 }),
  );
}
