import { isDateFormat } from 'numfmt';

/** Whether a format shows a number as a date or a time. A workbook has a dozen formats and a million cells. */
export function rememberedDateFormats(): (format: string) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    let answer = known.get(format);
    if (answer === undefined) known.set(format, (answer = isDateFormat(format)));
    return answer;
  };
}
