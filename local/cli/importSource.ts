import { basename } from 'node:path';
import type { SourceRow } from '../../src/core/register/foreign/mapping';
import { textOfCell } from '../../src/core/register/schema/columns';
import type { CellValue } from '../../src/core/register/schema/cell';
import type { Language } from '../../src/core/values/label';
import { CommandError } from './commandError';
import { readForeignFile } from './foreignFile';
import { commandWords } from './words';

/** A foreign file as rows by heading. */
export interface ImportSource {
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** Reads one sheet of any file with tables. */
export async function readImportSource(file: string, sheet: string, language: Language): Promise<ImportSource> {
  const table = await readSheet(file, sheet, language);
  const [first = [], ...rest] = table;
  const headings = first.map(textOfCell);
  const rows = rest.filter((row) => row.some((cell) => cell !== '')).map((row) => rowByHeading(headings, row));
  if (rows.length === 0) throw new CommandError(commandWords(language).noRows(basename(file)));
  return { headings, rows };
}

function rowByHeading(headings: readonly string[], row: readonly CellValue[]): SourceRow {
  return new Map(headings.map((heading, position) => [heading, row[position] ?? '']));
}

async function readSheet(file: string, sheet: string, language: Language): Promise<readonly (readonly CellValue[])[]> {
  const sheets = await readForeignFile(file, language);
  const wanted = sheet === '' ? sheets[0] : sheets.find(({ name }) => name === sheet);
  if (wanted) return wanted.values;
  const known = sheets.map(({ name }) => name);
  throw new CommandError(commandWords(language).noSourceSheet(basename(file), sheet, known));
}
