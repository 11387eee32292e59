import { defaultSizes } from '../store/newWorkbook';
import type { CellData } from '../store/workbookData';
import { plainText } from './convert/plainText';

const usualFontSize = 10;

/**
 * Pixels that a row takes when nobody set its height: Google lets it grow with its largest letters and with wrapped text.
 * The number of lines is estimated, because measuring letters needs the page.
 */
export function fittingHeight(
  cells: readonly (Readonly<CellData> | undefined)[],
  widthOf: (column: number) => number,
): number {
  let height: number = defaultSizes.rows;
  cells.forEach((cell, column) => {
    const format = cell?.format;
    const size = format?.fontSize ?? usualFontSize;
    if (cell?.value === undefined || (size <= usualFontSize && format?.wrap !== 'wrap')) return;
    const lines = format?.wrap === 'wrap' ? linesOf(plainText(cell.value), size, widthOf(column)) : 1;
    height = Math.max(height, Math.ceil(lines * size * 1.6) + 5);
  });
  return height;
}

/** A letter is a little more than half as wide as it is high, and an em is 4/3 of the points. */
function linesOf(text: string, size: number, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 6) / (size * 0.72)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
