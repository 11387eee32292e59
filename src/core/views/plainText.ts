import { holdsParsedText } from '../register/writtenText';
import type { Block } from '../values/block';
import { columnLetters } from '../values/columnLetters';
import { styledBlocks } from './styledBlocks';
import { PLAIN_TEXT } from './numberFormats';
import type { GeneratedSheet } from './sheet';

/** Cells that people type into: the format of plain text keeps what they type as they typed it. */
export function plainBlocks({ layout }: Pick<GeneratedSheet, 'layout'>): readonly Block[] {
  return styledBlocks(layout, 'numberFormat').flatMap(([block, format]) => (format === PLAIN_TEXT ? [block] : []));
}

/**
 * Lists of such cells, as places, that hold text which a sheet would read as a formula, number or date. Somebody may have
 * cleared their format: it is set again before they are written.
 */
export function placesToKeepPlain(sheet: GeneratedSheet): readonly string[] {
  return plainBlocks(sheet).flatMap(({ row, column, rows, columns }) => {
    const cells = sheet.cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
    const isAtRisk = holdsParsedText(cells.filter((cell) => typeof cell === 'string'));
    const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
    return isAtRisk && rows > 1 ? [`${first}${row + 1}:${last}${row + rows}`] : [];
  });
}
