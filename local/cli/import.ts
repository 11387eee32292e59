import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { randomBytes } from 'node:crypto';
import { mappingOf, missingHeadings, parseMapping, type Mapping } from '../../src/core/register/foreign/mapping';
import { dateOrders, planImport, type CellUpdate, type ImportPlan } from '../../src/core/register/foreign/planImport';
import { TABLE_KEYS, tables, type TableKey } from '../../src/core/register/tables/tables';
import type { LocatedTable } from '../../src/core/register/schema/locateTable';
import { textOfCell } from '../../src/core/register/schema/columns';
import { problemAt } from '../../src/core/register/schema/readTable';
import type { Table } from '../../src/core/register/schema/table';
import { makeId } from '../../src/core/values/ids';
import { foldHeading } from '../../src/core/values/text';
import { registerSheetOf, type RegisterSheet } from '../register/registerSheet';
import { saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { CommandError } from './commandError';
import { readImportSource, type ImportSource } from './importSource';
import { keepOriginal } from './keepOriginal';
import { fileError, openRegister, sayUnreadable, type OpenedRegister } from './openRegister';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords, type CommandWords } from './words';

export interface ImportOptions {
  readonly from: string;
  readonly into: string;
  readonly map?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Brings rows of a foreign file into a table: new rows are added, blanks filled, typed cells left alone. */
export async function importRows(file: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  const words = commandWords(terminal.language);
  const key = tableNamed(options.into, words);
  const progress = progressOf(terminal, 4);
  const register = await openRegister(file, undefined, terminal, progress);
  const located = locatedTable(register, key, words);
  progress.step(words.reading);
  const asked = options.map === undefined ? null : await readMapping(options.map, key, words);
  const source = await readImportSource(options.from, asked?.sheet ?? '', terminal.language);
  const mapping = asked ?? sameNames(source, tables[key], options.from, words);
  refuseMissing(mapping, source, located, options.from, words);
  const sheet = registerSheetOf(register.data, located);
  const plan = planImport(tables[key], source.rows, mapping, sheet.rows, register.analysis.reading.context);
  const hasChanges = plan.create.length + plan.update.length > 0;
  if (!options.dryRun && hasChanges) {
    await keepOriginal(file, register.notUnderstood, terminal);
    progress.step(words.writing);
    write(plan, sheet, tables[key]);
    await save(file, register, terminal);
  }
  progress.done();
  sayUnreadable(register, terminal);
  terminal.print(
    options.json
      ? importJson(plan, key, options.dryRun === true)
      : importText(plan, located, register, options, words, ordersOf(source, mapping, register, key, words)),
  );
}

function tableNamed(name: string, words: CommandWords): TableKey {
  const wanted = foldHeading(name);
  const found = TABLE_KEYS.find((key) =>
    [key, tables[key].sheet.en, tables[key].sheet.ru].some((known) => foldHeading(known) === wanted),
  );
  if (!found) throw new CommandError(words.unknownTable(name, TABLE_KEYS), 2);
  return found;
}

function locatedTable({ analysis, texts }: OpenedRegister, key: TableKey, words: CommandWords): LocatedTable {
  const { located, unreadable } = analysis.reading;
  const table = located.get(key);
  if (!table) throw new CommandError(words.noSheetForTable(tables[key].sheet[texts.language]));
  if (unreadable.has(key)) throw new CommandError(words.unreadableTable(table.sheet.name));
  return table;
}

async function readMapping(file: string, key: TableKey, words: CommandWords): Promise<Mapping> {
  const mapping = parseMapping(await readJson(file, words), key);
  if (!mapping.ok) throw new CommandError(words.badMapping(basename(file), mapping.error));
  return mapping.value;
}

async function readJson(file: string, words: CommandWords): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandError(words.badJson(file, error instanceof Error ? error.message : String(error)));
  }
}

/** Without a mapping: columns of the file whose headings are headings of the table. */
function sameNames(source: ImportSource, table: Table, file: string, words: CommandWords): Mapping {
  const byColumn = new Map<string, string>();
  for (const [key, { heading, aliases = [] }] of Object.entries(table.columns)) {
    const known = [heading.ru, heading.en, ...aliases, key].map(foldHeading);
    const found = source.headings.find((title) => known.includes(foldHeading(title)));
    if (found !== undefined) byColumn.set(key, found);
  }
  if (byColumn.size === 0) throw new CommandError(words.noMapping(basename(file)));
  return mappingOf(byColumn);
}

function refuseMissing(
  mapping: Mapping,
  source: ImportSource,
  located: LocatedTable,
  file: string,
  words: CommandWords,
): void {
  const missing = missingHeadings(mapping, new Set(source.headings));
  if (missing.length > 0) throw new CommandError(words.missingHeadings(basename(file), missing));
  const absent = Object.keys(mapping.columns).find((column) => !located.positions.has(column));
  if (absent !== undefined) {
    const heading = located.table.columns[absent]?.heading.ru ?? absent;
    throw new CommandError(words.noHeadingFor(heading, located.sheet.name));
  }
}

function write(plan: ImportPlan, sheet: RegisterSheet, table: Table): void {
  const taken = new Set(sheet.rows.map(({ cells }) => textOfCell(cells['id'] ?? '')));
  for (const { cells } of plan.create) {
    const needsId = table.idPrefix !== undefined && (cells['id'] ?? '') === '';
    sheet.append(needsId ? { ...cells, id: makeId(table.idPrefix, randomBytes, taken) } : cells);
  }
  for (const { row, column, after } of plan.update) sheet.write(row, column, after);
}

async function save(file: string, { data }: OpenedRegister, terminal: Terminal): Promise<void> {
  const saved = await saveFile(file, await writeWorkbook(data));
  if (!saved.ok) throw fileError(saved.error, terminal.language);
}

function importJson(plan: ImportPlan, table: TableKey, dryRun: boolean): string {
  const { create, update, duplicates, filtered, rejected, conflicts } = plan;
  const document = {
    table,
    dryRun,
    create: create.length,
    update: update.length,
    duplicate: duplicates,
    filtered,
    reject: rejected.map(({ source, code, column, found }) => ({ row: source, code, column, found })),
    conflict: conflicts.map(({ row, column, before, after }) => ({
      row,
      column,
      kept: textOfCell(before),
      offered: textOfCell(after),
    })),
  };
  return JSON.stringify(document, null, 2);
}

/** How the dates of the file were understood, where that was a choice. */
function ordersOf(
  source: ImportSource,
  mapping: Mapping,
  { analysis, texts }: OpenedRegister,
  key: TableKey,
  words: CommandWords,
): readonly string[] {
  const table: Table = tables[key];
  return dateOrders(table, source.rows, mapping, analysis.reading.context).map(({ column, dayFirst }) =>
    words.datesRead(table.columns[column]?.heading[texts.language] ?? column, dayFirst),
  );
}

const LINES_SHOWN = 20;

function importText(
  plan: ImportPlan,
  located: LocatedTable,
  { texts }: OpenedRegister,
  options: ImportOptions,
  words: CommandWords,
  orders: readonly string[],
): string {
  const counts: readonly (readonly [string, number])[] = [
    [words.importCounts.create, plan.create.length],
    [words.importCounts.update, plan.update.length],
    [words.importCounts.duplicate, plan.duplicates],
    [words.importCounts.filtered, plan.filtered],
    [words.importCounts.reject, plan.rejected.length],
    [words.importCounts.conflict, plan.conflicts.length],
  ];
  const headingOf = (column: string): string => located.table.columns[column]?.heading[texts.language] ?? column;
  const rejected = plan.rejected.map(({ source, column, found, code, details }) => {
    const problem = problemAt(located, source, column, { code, details }, found);
    return words.rejectedRow(source, headingOf(column), found, texts.problems[code].expected(problem));
  });
  const kept = plan.conflicts.map(({ row, column, before, after }: CellUpdate) =>
    words.keptCell(located.sheet.name, row, headingOf(column), textOfCell(before), textOfCell(after)),
  );
  const closing = options.dryRun
    ? words.dryRun
    : words.imported(plan.create.length, plan.update.length, located.sheet.name);
  return [
    ...counts.filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`),
    ...orders,
    ...shortened(rejected, words),
    ...shortened(kept, words),
    closing,
  ].join('\n');
}

function shortened(lines: readonly string[], words: CommandWords): readonly string[] {
  const rest = lines.length - LINES_SHOWN;
  return [...lines.slice(0, LINES_SHOWN), ...(rest > 0 ? [words.more(rest)] : [])].map((line) => `  ${line}`);
}
