import { columnLetters } from '../values/columnLetters';

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
