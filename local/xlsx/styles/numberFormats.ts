const ignored = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const known = new Map<string, boolean>();

/** Whether a number with this format is a date, a time or a duration. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const found = known.get(format);
  if (found !== undefined) return found;
  const letters = format.replace(ignored, '');
  const isDate = /[ymdhs]/i.test(letters) && !/General|Основной/i.test(letters);
  known.set(format, isDate);
  return isDate;
}

/** A literal text, or a mark before a character that means nothing in a format; a point means nothing in dates. */
const needless = /"[^"]*"|\\([^\p{L}\p{N}#?.,%*_"\\@;[\]])/gu;
const needlessInDates = /"[^"]*"|\\([^\p{L}\p{N}#?,%*_"\\@;[\]])/gu;

/** Spreadsheet programs mark characters as literal that are so anyway: `dd\.mm\.yyyy`, `\-0`. */
export function withoutNeedlessMarks(code: string): string {
  const pattern = isDateFormat(code) ? needlessInDates : needless;
  return code.replace(pattern, (whole, literal: string | undefined) => literal ?? whole);
}
