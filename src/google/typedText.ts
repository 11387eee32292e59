import { columnLetters } from '../core/views/columnLetters';

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

/** A click leads to a row of a sheet. Where decimals take a comma, arguments are parted by semicolons. */
export function linkFormula(
  { text, row, column }: { readonly text: string; readonly row?: number; readonly column?: number },
  sheetId: number,
  separator: string,
): string {
  const place = row === undefined ? '' : `&range=${columnLetters((column ?? 1) - 1)}${row}`;
  return `=HYPERLINK("#gid=${sheetId}${place}"${separator}"${text.replaceAll('"', '""')}")`;
}

/** English and a few others part arguments with commas; wherever decimals take a comma it is a semicolon. */
export function argumentSeparator(locale: string): string {
  return /^(en|ja|zh|ko|he|th|hi|ta|te|iw|fil|ms)\b|^(en|ja|zh|ko|he|th|hi|iw)_|_(MX|IE|PH|HK|SG)$/i.test(locale)
    ? ','
    : ';';
}
