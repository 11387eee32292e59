/**
 * Text as it must be written so that the cell holds it unchanged: never a formula, number, date or tick. A leading
 * apostrophe says "text" and is not part of the value.
 */
export declare function asText(text: string): string;
/** A click leads to a row of a sheet. Where decimals take a comma, arguments are parted by semicolons. */
export declare function linkFormula(
  {
    text,
    row,
    column,
  }: {
    readonly text: string;
    readonly row?: number;
    readonly column?: number;
  },
  sheetId: number,
  separator: string,
): string;
/** English and a few others part arguments with commas; wherever decimals take a comma it is a semicolon. */
export declare function argumentSeparator(locale: string): string;
