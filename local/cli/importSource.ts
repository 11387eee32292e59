import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SourceRow } from '../../src/core/register/foreign/mapping';
import { textOfCell } from '../../src/core/register/schema/columns';
import type { CellValue } from '../../src/core/register/schema/cell';
import type { Language } from '../../src/core/values/label';
import { sheetSnapshotsOf } from '../register/sheetSnapshots';
import { loadFile } from '../xlsx/files';
import { CommandError } from './commandError';
import { fileError, readWorkbookFile } from './openRegister';
import { commandWords } from './words';

/** A foreign file as rows by heading. */
export interface ImportSource {
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** Reads a .csv (UTF-8 or Windows-1251; comma, semicolon or tab) or one sheet of an .xlsx. */
export async function readImportSource(file: string, sheet: string, language: Language): Promise<ImportSource> {
  const table = /\.xlsx?$/i.test(file) ? await readSheet(file, sheet, language) : await readCsv(file, language);
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
  const { data } = await readWorkbookFile(file, language);
  const sheets = sheetSnapshotsOf(data);
  const wanted = sheet === '' ? sheets[0] : sheets.find(({ name }) => name === sheet);
  if (wanted) return wanted.values;
  const known = sheets.map(({ name }) => name);
  throw new CommandError(commandWords(language).noSourceSheet(basename(file), sheet, known));
}

async function readCsv(file: string, language: Language): Promise<readonly (readonly CellValue[])[]> {
  const bytes = await loadFile(file);
  if (!bytes.ok) throw fileError(bytes.error, language);
  const text = decode(bytes.value);
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(commandWords(language).notCsvOrWorkbook(basename(file), reason));
  }
}

/** Russian programs still export in Windows-1251, which is never valid UTF-8 when it holds Cyrillic. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Whichever stands most often in the line of headings. */
function delimiterOf(text: string): string {
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
