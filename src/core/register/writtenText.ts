import type { CellValue } from './schema/cell';

/** Words that a spreadsheet turns into something else than text, in the languages of our workbooks. */
const TRUTHS = /^(true|false|истина|ложь)$/i;
/** Digits, or a sign that starts a formula, also behind characters nobody sees. */
const PARSED = /^[\s\u200b-\u200d\u2060\ufeff]*[=+\-@'\t\r\d.,($€£¥₽%#]|\d/;
/** An id of ours is text in every language. */
const OWN_ID = /^[A-Z]-[2-9A-HJ-NP-Z]{6}$/;

/**
 * Text as it must be written so that the cell holds it unchanged: never a formula, number, date or tick. A leading
 * apostrophe says "text" and is not part of the value, except in a cell of plain text, which takes everything as it is.
 */
export function asText(text: string): string {
  return isParsed(text) ? `'${text}` : text;
}

function isParsed(text: string): boolean {
  return !OWN_ID.test(text) && (PARSED.test(text) || TRUTHS.test(text.trim()));
}

/** Whether any of these cells is text that a sheet would read as something else. */
export function holdsParsedText(cells: readonly unknown[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && isParsed(cell));
}

/** The last text of a line of ours: always with an apostrophe, so that it tells whether the cells show theirs. */
export function withApostrophe(text: string): string {
  return `'${text}`;
}

/** A line of ours as it was meant, also from cells of plain text, which show the apostrophes they were written with. */
export function asMeant(cells: readonly CellValue[]): readonly CellValue[] {
  const last = cells.length - 1;
  const teller = cells[last];
  if (typeof teller !== 'string' || !teller.startsWith("'")) return cells;
  return cells.map((cell, index) => {
    if (typeof cell !== 'string' || !cell.startsWith("'")) return cell;
    const bare = cell.slice(1);
    return index === last || isParsed(bare) ? bare : cell;
  });
}

/** What a cell can hold. */
const MOST_CHARACTERS = 50_000;
/** An apostrophe before the text takes the place of one. */
const ROOM = MOST_CHARACTERS - 1;
const CUT = '…';

/** Composed text that fits a cell. */
export function fitted(text: string): string {
  return text.length <= ROOM ? text : text.slice(0, ROOM - CUT.length) + CUT;
}

/** Whether some text is more than a cell can hold. */
export function holdsTooLongText(cells: readonly unknown[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell.length > MOST_CHARACTERS);
}
