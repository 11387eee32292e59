import { parse } from 'papaparse';

/**
 * The rows of a text of separated values, blank ones too, so that rows keep their numbers. Where a quote is not what it should be
 * (`ООО "Кедр"` within quotes, or one that is never closed), the quotes of that line are letters like others: one line never
 * swallows those below it.
 */
export function separatedRows(text: string, separator: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return parsed(lines, separator) ?? lines.split('\n').flatMap((line) => rowsOfLine(line, separator));
}

function rowsOfLine(line: string, separator: string): readonly (readonly string[])[] {
  return parsed(line, separator) ?? [line.split(separator)];
}

/** Null when the quotes are not in order. */
function parsed(text: string, delimiter: string): readonly (readonly string[])[] | null {
  if (text === '') return [['']];
  const { data, errors } = parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.some(({ type }) => type === 'Quotes') ? null : data;
}
