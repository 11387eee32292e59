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

/** Formats that a file names by number and every program shows in its own country's way. */
const byCountry: Readonly<Record<string, { readonly ru: string; readonly other: string }>> = {
  'mm-dd-yy': { ru: 'dd.mm.yyyy', other: 'm/d/yyyy' },
  'm/d/yy "h":mm': { ru: 'dd.mm.yyyy h:mm', other: 'm/d/yyyy h:mm' },
};

export function dateFormatFor(format: string, locale: string): string {
  return byCountry[format]?.[locale.startsWith('ru') ? 'ru' : 'other'] ?? format;
}
