import { foldHeading } from '../../values/text';
import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { countFilled, isFilled, type Cells } from './cells';
import type { AsideReason } from './foreignTable';

/** Rows that stand among the rows of a table and are none: totals, placeholders, numbers of columns, words below the table. */

const TOTAL_ALONE = /^(общий итог|итого|всего|промежуточный итог|total|totals|grand total|subtotal|sum)\s*[:.]?$/;
const TOTAL_BEFORE = /^(общий итог|итого|всего|промежуточный итог|total|grand total|subtotal)([\s:.,(]|$)/;
const PLACEHOLDER =
  /^[<([{][^<>]*(не\s+(выбран|указан|задан|определен|назначен)|пуст|blank|none|empty|unknown|not\s+(set|selected)|нет данных)[^<>]*[>)\]}]$/;
const CLOSING =
  /^(исполнител|ответственн|подпис|руководител|составил|проверил|главный бухгалтер|примечани|отч[её]т\s|выгружено|сформирован|generated|exported|note:|prepared by)/;

/** Whether a text says that there is nothing, as programs write it: «<не указан>», `(blank)`. */
export function isPlaceholder(text: string): boolean {
  return /^[<([{]/.test(text) && PLACEHOLDER.test(foldHeading(text));
}

/** Asked of every row, and nearly every row is one of the table: the rest is looked at only where a cell begins so. */
const MAY_BE_ASIDE = /^[\s"«<([{]|^[оивпрсгtgsne]/i;

/** Why a row is no row of its table; null when it is one. `usual` is how many cells its rows mostly have filled. */
export function reasonAside(cells: Cells, usual: number): AsideReason | null {
  const first = cells.find(isFilled);
  if (typeof first !== 'string' || !MAY_BE_ASIDE.test(first)) return null;
  const text = foldHeading(textOfCell(first));
  const filled = countFilled(cells);
  if (TOTAL_ALONE.test(text)) return 'total';
  if (TOTAL_BEFORE.test(text) && (filled < usual || restAreNumbers(cells, first))) return 'total';
  if (PLACEHOLDER.test(text) && (filled === 1 || restAreNumbers(cells, first))) return 'placeholder';
  return filled === 1 && usual > 1 && CLOSING.test(text) ? 'note' : null;
}

function restAreNumbers(cells: Cells, first: CellValue): boolean {
  return cells.every(
    (cell) => cell === first || !isFilled(cell) || typeof cell === 'number' || !/\p{L}/u.test(textOfCell(cell)),
  );
}

/** A last row of nothing but numbers, one of them the sum of all above it: a total that nobody has called so. */
export function isSumOf(cells: Cells, above: readonly { readonly cells: Cells }[]): boolean {
  const filled = cells.flatMap((cell, position) => (isFilled(cell) ? [position] : []));
  if (above.length < 2 || filled.length === 0 || !filled.every((position) => typeof cells[position] === 'number'))
    return false;
  const isNarrower = above.every((row) => countFilled(row.cells) > filled.length);
  return isNarrower && filled.some((position) => Math.abs(sumOf(above, position) - Number(cells[position])) < 0.005);
}

function sumOf(rows: readonly { readonly cells: Cells }[], position: number): number {
  return rows.reduce((sum, { cells }) => sum + (typeof cells[position] === 'number' ? cells[position] : 0), 0);
}
