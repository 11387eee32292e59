import { foldHeading } from '../../values/text';
import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { countFilled, isFilled, type Cells } from './cells';
import type { AsideReason } from './foreignTable';

/** Rows that stand among the rows of a table and are none: totals, placeholders, numbers of columns, words below the table. */

const TOTAL_ALONE =
  /^(общий итог|итого|итоги|итог|всего|промежуточный итог|обороты( за период)?|total|totals|grand total|subtotal|sum|opening balance|closing balance|beginning balance|ending balance)\s*[:.]?$/;
const TOTAL_BEFORE =
  /^(общий итог|итого|всего|промежуточный итог|обороты|остаток|сальдо|входящий остаток|исходящий остаток|total|grand total|subtotal)([\s:.,(]|$)/;
/** «Кедр Итог», "Acme Total": the name of what stands above, and the word behind it. */
const TOTAL_BEHIND = /^(.+?)\s*[-–—:]?\s+(?:общий итог|итого|итог|всего|total|subtotal)\s*[:.]?$/;
const PLACEHOLDER =
  /^[<([{][^<>]*(не\s+(выбран|указан|задан|определен|назначен)|пуст|blank|none|empty|unknown|not\s+(set|selected)|нет данных)[^<>]*[>)\]}]$/;
const CLOSING =
  /^(исполнител|ответственн|подпис|руководител|директор|генеральный директор|составил|проверил|отпустил|получил|принял|сдал|главный бухгалтер|бухгалтер|кассир|примечани|отч[её]т\s|выгружено|сформирован|страница\s|стр\.|м\.?\s?п\.?$|generated|exported|created by|copyright|confidential|page \d|©|note:|prepared by)/;

/** Whether a text says that there is nothing, as programs write it: «<не указан>», `(blank)`. */
export function isPlaceholder(text: string): boolean {
  return /^[<([{]/.test(text) && PLACEHOLDER.test(foldHeading(text));
}

/** Asked of every row, and nearly every row is one of the table: the rest is looked at only where a cell begins so. */
const MAY_BE_ASIDE = /^[\s"«<([{©]|^[оивпрсгбкдмtgsneobcp]/i;
const MAY_END_SO = /(?:итого?|всего|total)\s*[:.]?\s*$/i;
const MAY_BE_TOTAL = /^\s*(?:общий итог|итог|всего|total|grand total)/i;

/**
 * Why a row is no row of its table; null when it is one. `usual` is how many cells its rows mostly have filled, `above` what
 * the rows before it have said last in each column.
 */
export function reasonAside(cells: Cells, usual: number, above: Cells = []): AsideReason | null {
  const at = cells.findIndex(isFilled);
  const first = cells[at];
  if (typeof first !== 'string') return isTotalAmongNumbers(cells, usual) ? 'total' : null;
  if (MAY_END_SO.test(first) && isTotalOf(cells, at, above)) return 'total';
  if (!MAY_BE_ASIDE.test(first)) return isTotalAmongNumbers(cells, usual) ? 'total' : null;
  const text = foldHeading(textOfCell(first));
  const filled = countFilled(cells);
  if (TOTAL_ALONE.test(text)) return 'total';
  if (TOTAL_BEFORE.test(text) && (filled < usual || restAreNumbers(cells, first))) return 'total';
  if (PLACEHOLDER.test(text) && (filled === 1 || restAreNumbers(cells, first))) return 'placeholder';
  if (CLOSING.test(text) && usual > 1 && (filled === 1 || isSigned(cells, filled, usual))) return 'note';
  return isTotalAmongNumbers(cells, usual) ? 'total' : null;
}

/** Whether a row closes a report: who made it, when, whose it is. */
export function isClosing(cells: Cells): boolean {
  return CLOSING.test(foldHeading(textOfCell(cells.find(isFilled) ?? '')));
}

/** Whether a row is called after the rows above it: «Кедр Итог» below rows of «Кедр». */
function isTotalOf(cells: Cells, at: number, above: Cells): boolean {
  const [, name = ''] = TOTAL_BEHIND.exec(foldHeading(textOfCell(cells[at] ?? ''))) ?? [];
  const called = foldHeading(textOfCell(above[at] ?? ''));
  return name !== '' && called !== '' && foldHeading(name) === called;
}

/** A word of totals behind a date or a number. A company may be called Total, none is called «Итого». */
function isTotalAmongNumbers(cells: Cells, usual: number): boolean {
  const word = cells.find((cell) => typeof cell === 'string' && cell.length < 30 && MAY_BE_TOTAL.test(cell));
  if (word === undefined || !TOTAL_ALONE.test(foldHeading(textOfCell(word)))) return false;
  const most = /[a-z]/i.test(textOfCell(word)) ? usual - 1 : usual;
  return countFilled(cells) <= most && restAreNumbers(cells, word);
}

/** «Директор ______ Иванов»: words and a line to write on, and fewer of them than a row has cells. */
function isSigned(cells: Cells, filled: number, usual: number): boolean {
  return filled < usual && cells.some((cell) => typeof cell === 'string' && /_{3,}|\/\s*\//.test(cell));
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
