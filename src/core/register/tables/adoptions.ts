import type { Adoption } from '../schema/adoption';
import type { RowAppend } from '../edits';
import type { CellValue, SheetSnapshot } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { locateTable, type LocatedTable } from '../schema/locateTable';
import { Fault } from '../schema/column';
import type { CellFault, Problem } from '../schema/problem';
import { foundAt, problemAt, readTable } from '../schema/readTable';
import type { ReadingContext } from '../schema/readingContext';
import type { Table } from '../schema/table';
import { isNamed } from '../../values/label';
import { foldHeading } from '../../values/text';
import { columnsTable, type AdoptedColumnRow } from './columnsTable';
import { readingContextOf } from './readingContext';
import { DEFAULT_SETTINGS } from './settings';
import { cellIn, TABLE_KEYS, tables, type ColumnKey, type TableKey } from './tables';

/** Sheets of a team's own that serve as tables, by table; a table has one. */
export type Adoptions = ReadonlyMap<TableKey, Adoption>;

export const NO_ADOPTIONS: Adoptions = new Map();

/** What the set-up table Columns says, read before any other table: it tells where they are. */
export function adoptionsIn(sheets: readonly SheetSnapshot[]): Adoptions {
  const sheet = sheets.find(({ name }) => isNamed(name, columnsTable.sheet));
  if (!sheet) return NO_ADOPTIONS;
  const { located, isReadable } = locateTable(columnsTable, sheet);
  const context = readingContextOf('', DEFAULT_SETTINGS, []);
  return isReadable ? adoptionsOf(readTable(columnsTable, located, context).rows) : NO_ADOPTIONS;
}

interface AdoptionInProgress extends Adoption {
  readonly columns: Map<string, string>;
  readonly dayFirst: Map<string, boolean>;
  readonly constants: Map<string, string>;
}

function adoptionsOf(rows: readonly AdoptedColumnRow[]): Adoptions {
  const adoptions = new Map<TableKey, AdoptionInProgress>();
  for (const row of rows) {
    const table = tableCalled(row.table);
    const column = table && columnCalled(table, row.column);
    if (!table || column === undefined || row.sheet === '') continue;
    const adoption = adoptions.get(table) ?? adoptionOf(table, row.sheet);
    if (foldHeading(adoption.sheet) !== foldHeading(row.sheet)) continue;
    adoptions.set(table, adoption);
    if (row.heading !== '') adoption.columns.set(foldHeading(row.heading), column);
    else if (row.always !== '') adoption.constants.set(column, row.always);
    if (row.dates !== null) adoption.dayFirst.set(column, row.dates === 'dayFirst');
  }
  return adoptions;
}

function adoptionOf(table: TableKey, sheet: string): AdoptionInProgress {
  return { table, sheet, columns: new Map(), dayFirst: new Map(), constants: new Map() };
}

/** A table by its key or its name in either language. */
export function tableCalled(name: string): TableKey | undefined {
  const wanted = foldHeading(name);
  return TABLE_KEYS.find((key) => isNamed(name, tables[key].sheet) || foldHeading(key) === wanted);
}

/** A column of a table by its key, its heading in either language or another name it goes by. */
export function columnCalled(key: TableKey, name: string): string | undefined {
  const wanted = foldHeading(name);
  const { columns }: Table = tables[key];
  const isCalled = ([column, { heading, aliases = [] }]: [string, Table['columns'][string]]): boolean =>
    [heading.ru, heading.en, column, ...aliases].some((known) => foldHeading(known) === wanted);
  return Object.entries(columns).find(isCalled)?.[0];
}

/** Rows of Columns that say nothing, or something of a sheet that is not there. */
export function adoptionProblems(
  rows: readonly AdoptedColumnRow[],
  place: LocatedTable,
  located: ReadonlyMap<TableKey, LocatedTable>,
  context: ReadingContext,
): readonly Problem[] {
  const found = (row: number, column: string): string => foundAt(place, row, column);
  return rows.flatMap((row): readonly Problem[] => {
    const key = tableCalled(row.table);
    const say = (column: ColumnKey<'columns'>, fault: CellFault): readonly Problem[] => [
      problemAt(place, row.row, column, fault, found(row.row, column)),
    ];
    if (key === undefined) return row.table === '' ? [] : say('table', { code: 'unknownTableName' });
    const column = columnCalled(key, row.column);
    const names = { en: tables[key].sheet.en, ru: tables[key].sheet.ru };
    if (column === undefined)
      return row.column === '' ? [] : say('column', { code: 'unknownColumnName', details: names });
    if (located.get(key)?.adoption === undefined) return say('sheet', { code: 'unknownSheetName', details: names });
    const constant = row.heading === '' && row.always !== '' ? readAlways(key, column, row.always, context) : null;
    return constant instanceof Fault ? say('always', constant.fault) : [];
  });
}

/**
 * The column of which an adopted sheet says that it always holds something else than a row that is to be added; undefined
 * where the sheet can hold the row.
 */
export function deniedColumn(
  { table, cells }: Pick<RowAppend, 'table' | 'cells'>,
  place: LocatedTable,
): string | undefined {
  return [...(place.adoption?.constants ?? [])].find(([column, always]) => {
    const wanted = cellIn(cells, column);
    return !place.positions.has(column) && wanted !== '' && !meansTheSame(table, column, wanted, always);
  })?.[0];
}

function meansTheSame(table: TableKey, column: string, one: CellValue, other: CellValue): boolean {
  if (foldHeading(textOfCell(one)) === foldHeading(textOfCell(other))) return true;
  const context = readingContextOf('', DEFAULT_SETTINGS, []);
  const [left, right] = [one, other].map((text) => readAlways(table, column, text, context));
  return !(left instanceof Fault) && JSON.stringify(left) === JSON.stringify(right);
}

function readAlways(key: TableKey, column: string, always: CellValue, context: ReadingContext): unknown {
  const { columns }: Table = tables[key];
  return columns[column]?.read(always, context);
}
