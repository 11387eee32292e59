import { parse } from 'papaparse';
import { scriptException } from '../core/exception';

/** Rows of a CSV text; every cell is a string, and rows are as long as they are. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const { data, errors } = parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter });
  if (errors.some(({ code }) => code === 'MissingQuotes')) throw scriptException('Could not parse text.');
  return data;
}
