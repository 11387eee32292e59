import type { CellData, CellFormat, SheetData } from '../../store/workbookData';

/**
 * How a ticked and an empty box look in programs that know no boxes: a yes or no would be a column of TRUE and FALSE, on
 * paper too. Excel shows the words all the same; Google knows the box by its rule.
 */
const BOXES = '"☑";"☑";"☐"';

/** Whether a number format is this look, which was nobody's choice. */
export function isBoxLook(code: string): boolean {
  return code === BOXES;
}

/** The cells of a sheet that are boxes, and have no number format of their own. */
export function boxesOf({ validations, rows }: SheetData): ReadonlySet<CellData> {
  const boxes = new Set<CellData>();
  const areas = validations
    .filter(({ criteria, values }) => criteria === 'CHECKBOX' && values.length === 0)
    .flatMap((rule) => rule.areas);
  for (const area of areas) {
    for (const cells of rows.slice(area.row, area.row + area.rows)) {
      for (const cell of cells?.slice(area.column, area.column + area.columns) ?? []) {
        if (typeof cell?.value === 'boolean' && cell.format?.numberFormat === undefined) boxes.add(cell);
      }
    }
  }
  return boxes;
}

const looks = new WeakMap<CellFormat, CellFormat>();

/** One object for one format, by which the table of styles knows it again. */
export function withBoxLook(format: CellFormat): CellFormat {
  const known = looks.get(format) ?? { ...format, numberFormat: BOXES };
  looks.set(format, known);
  return known;
}
