import type { Block } from '../../values/block';
import { foldHeading } from '../../values/text';
import { textOfCell } from '../schema/columns';
import { isFilled, type Cells } from './cells';
import { headingCells } from './headingRows';
import { isKnownHeading } from './knownHeadings';

/** Headings that take two rows, or several columns: «Проплаты» over «Сумма» and «Дата» are «Проплаты / Сумма» and «Проплаты / Дата». */

export const JOINT = ' / ';

/** Whether a row completes the headings above it: it stands under their gaps and holds nothing but words. */
export function isSecondRow(upper: Cells, lower: Cells, rowOfUpper: number, merges: readonly Block[]): boolean {
  const below = headingCells(lower);
  if (below.length === 0) return false;
  const wide = merges.filter(({ row, columns }) => row === rowOfUpper && columns > 1);
  const isUnderWide = (position: number): boolean =>
    wide.some(({ column, columns }) => position >= column && position < column + columns);
  if (wide.length > 0) return below.some(isUnderWide) && below.every((position) => isUnderWide(position) || !isFilled(upper[position]) || isSame(upper, lower, position)); // prettier-ignore
  const underGaps = below.filter((position) => !isFilled(upper[position]) && isFilled(nearestLeft(upper, position)));
  const underFilled = below.filter((position) => isFilled(upper[position]));
  return underGaps.length > 0 && underFilled.every((position) => !isFilled(upper[position + 1]));
}

function isSame(upper: Cells, lower: Cells, position: number): boolean {
  return foldHeading(textOfCell(upper[position] ?? '')) === foldHeading(textOfCell(lower[position] ?? ''));
}

/** Reports of accounting write one below the other what their first column holds: «Контрагент», below it «Документ». */
export function isDeeperHeading(upper: Cells, lower: Cells): boolean {
  const [only = -1, ...more] = headingCells(lower);
  return more.length === 0 && only === headingCells(upper)[0] && isKnownHeading(textOfCell(lower[only] ?? ''));
}

/** Whether the row above the headings groups them, and is no title. */
export function isUpperRow(upper: Cells, lower: Cells, rowOfUpper: number, merges: readonly Block[]): boolean {
  const above = headingCells(upper);
  const groups = merges.filter(({ row, column, columns }) => row === rowOfUpper && columns > 1 && columns < headingCells(lower).length && isFilled(upper[column])); // prettier-ignore
  return above.length > 0 && groups.length > 0;
}

function nearestLeft(row: Cells, position: number): Cells[number] {
  for (let at = position - 1; at >= 0; at--) if (isFilled(row[at])) return row[at] ?? '';
  return '';
}

/** One heading a column, each of them once; an unheaded column keeps a blank one. */
export function headingsOfRows(rows: readonly Cells[], firstRow: number, merges: readonly Block[]): readonly string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const spread = rows.map((row, index) =>
    spreadHeadings(row, firstRow + index, merges, index < rows.length - 1 ? rows[index + 1] : undefined),
  );
  const joined = Array.from({ length: width }, (_none, position) => {
    const parts = spread.map((texts) => texts[position] ?? '').filter(Boolean);
    return [...new Set(parts)].join(JOINT);
  });
  return numbered(joined);
}

/** What heads each column: a heading over several columns heads all of them where a row below completes it, or it is merged. */
function spreadHeadings(
  row: Cells,
  index: number,
  merges: readonly Block[],
  lower: Cells | undefined,
): readonly string[] {
  const texts = row.map(textOfCell);
  for (const { row: top, column, columns } of merges) {
    if (top !== index) continue;
    for (let at = column + 1; at < column + columns; at++) texts[at] ||= texts[column] ?? '';
  }
  if (!lower) return texts;
  return Array.from({ length: Math.max(texts.length, lower.length) }, (_none, position) => {
    const text = texts[position] ?? '';
    return text === '' && isFilled(lower[position]) ? textOfCell(nearestLeft(row, position)) : text;
  });
}

/** Repeated headings are kept apart: «Телефон», «Телефон (2)»; blank ones stay blank. */
export function numbered(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let [apart, count] = [heading, 1];
    while (apart !== '' && taken.has(foldHeading(apart))) apart = `${heading} (${++count})`;
    taken.add(foldHeading(apart));
    return apart;
  });
}
