import type { CellValue } from './schema/cell';

/** Words that a spreadsheet turns into something else than text, in the languages of our workbooks. */
const TRUTHS = /^(true|false|истина|ложь)$/i;
/** Digits, or a sign that starts a formula, also behind characters nobody sees. */
const PARSED = /^[\s\u200b-\u200d\u2060\ufeff]*[=+\-@'\t\r\d.,($€£¥₽%#]|\d/;

/**
 * Text as it must be written so that the cell holds it unchanged: never a formula, number, date or tick. A leading
 * apostrophe says "text" and is not part of the value.
 */
export function asText(text: string): string {
  return PARSED.test(text) || TRUTHS.test(text.trim()) ? `'${text}` : text;
}

/** Whether any of these cells is text that a sheet would read as something else: they go into cells of plain text. */
export function holdsParsedText(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && asText(cell) !== cell);
}
