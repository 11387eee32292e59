import { parse } from 'csv-parse/sync';
import { scriptException } from '../core/exception';

/** Rows of a CSV text; every cell is a string, and rows are as long as they are. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch {
    throw scriptException('Could not parse text.');
  }
}
