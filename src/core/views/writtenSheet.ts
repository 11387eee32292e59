import { fitted, asText } from '../register/writtenText';
import { isWithin } from './blockGrid';
import { linkFormula } from './linkFormula';
import { plainBlocks } from './plainText';
import { isLink, type GeneratedSheet, type ViewCell } from './sheet';

/** How many rows and columns a sheet has. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How this workbook is written into: the id of a sheet by its name, null where there is none, and what stands between the parts of a formula. */
export interface WrittenBy {
  readonly idOf: (sheet: string) => number | null;
  readonly separator: string;
  /** Whether cells that are to be of plain text are: where a table of the host's keeps its own, text is text by its value. */
  readonly isPlainKept?: boolean;
}

/** What the host is given for every cell of a sheet of this size; what the sheet does not fill is blank. */
export function writtenSheet(
  view: GeneratedSheet,
  { rows, columns }: Size,
  by: WrittenBy,
): (string | number | boolean)[][] {
  const plain = by.isPlainKept === false ? [] : plainBlocks(view);
  return Array.from({ length: rows }, (_none, row) =>
    Array.from({ length: columns }, (_blank, column) => {
      const cell = view.cells[row]?.[column] ?? '';
      const isPlain = typeof cell === 'string' && plain.some((block) => isWithin(block, row, column));
      return isPlain ? fitted(cell) : writtenCell(cell, by);
    }),
  );
}

/** Text stays text; the layout gives every date its format, and the number knows no zone. A link to a sheet that is not there is its text. */
function writtenCell(cell: ViewCell, { idOf, separator }: WrittenBy): string | number | boolean {
  if (typeof cell === 'string') return asText(fitted(cell));
  if (typeof cell !== 'object') return cell;
  if (!isLink(cell)) return cell.serial;
  const id = idOf(cell.sheet);
  return id === null ? asText(cell.text) : linkFormula(cell, id, separator);
}
