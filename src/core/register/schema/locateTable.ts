import { foldHeading } from '../../values/text';
import { adoptedPositions, type Adoption } from './adoption';
import type { CellValue, SheetSnapshot } from './cell';
import { textOfCell } from './columns';
import type { ProblemCode } from './problem';
import { requiredColumns, type Table } from './table';

/** Where a table stands in its sheet: 0-based heading row and the 0-based position of each column that was found. */
export interface LocatedTable {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly positions: ReadonlyMap<string, number>;
  /** Set where the sheet is a team's own that serves as the table. */
  readonly adoption?: Adoption;
}

/** What stands in a 0-based row of the sheet under a column of ours; null where the sheet has no such column. */
export function cellAt({ sheet, positions }: LocatedTable, row: number, column: string): CellValue | null {
  const position = positions.get(column);
  return position === undefined ? null : (sheet.values[row]?.[position] ?? '');
}

/** Something wrong with the headings themselves; the table cannot be trusted then. */
export interface HeadingFault {
  readonly code: Extract<ProblemCode, 'missingHeading' | 'duplicateHeading' | 'mergedHeading' | 'noHeadings'>;
  /** 0-based row; -1 when no heading row was found. */
  readonly row: number;
  readonly column: string;
  readonly heading: string;
}

export interface Location {
  readonly located: LocatedTable;
  readonly faults: readonly HeadingFault[];
  /** False when a required heading is missing or a heading stands twice: nothing is computed from the table then. */
  readonly isReadable: boolean;
}

/** Teams put titles, notes and summaries above their tables; below so many rows nothing is taken for a heading. */
export const HEADING_ROWS = 100;

/**
 * Finds a table in a sheet by its headings: the heading row is the first that holds at least half of the required
 * ones, columns may stand in any order with foreign ones between. An empty sheet is an empty table. In an adopted sheet
 * the headings of the team come first.
 */
export function locateTable(table: Table, sheet: SheetSnapshot, adoption?: Adoption): Location {
  const required = requiredColumns(table).filter((key) => adoption?.constants.has(key) !== true);
  const headingRow = adoption ? adoptedHeadingRow(adoption, sheet) : findHeadingRow(table, sheet, required);
  if (headingRow < 0) return withoutHeadings(table, sheet, adoption);
  const row = sheet.values[headingRow] ?? [];
  const { positions, repeated } = positionsOf(table, row, adoption);
  const faults: HeadingFault[] = [
    ...required
      .filter((key) => !positions.has(key))
      .map((key) => headingFault('missingHeading', headingRow, table, key)),
    ...repeated.map((key) => headingFault('duplicateHeading', headingRow, table, key)),
    ...mergedHeadings(sheet, headingRow, table, positions),
  ];
  const isReadable = faults.every((fault) => fault.code === 'mergedHeading');
  return { located: { table, sheet, headingRow, positions, ...(adoption && { adoption }) }, faults, isReadable };
}

/** Columns that a sheet has not and that no sentence of its adoption stands for: they are added behind its last one. */
export function columnsToAdd({ table, positions, adoption }: LocatedTable): readonly string[] {
  return Object.keys(table.columns).filter((key) => !positions.has(key) && adoption?.constants.has(key) !== true);
}

/** Whether every adopted heading stands in one row of the sheet. */
export function hasAdoptedHeadings(adoption: Adoption, sheet: SheetSnapshot): boolean {
  const row = sheet.values[adoptedHeadingRow(adoption, sheet)] ?? [];
  return adoptedPositions(adoption, row).size === new Set(adoption.columns.values()).size;
}

/** The row in which most of the adopted headings stand, the first of several; -1 where fewer than half are in any. */
function adoptedHeadingRow(adoption: Adoption, { values }: SheetSnapshot): number {
  const found = values.slice(0, HEADING_ROWS).map((row) => adoptedPositions(adoption, row).size);
  const most = Math.max(0, ...found);
  return most >= Math.max(1, new Set(adoption.columns.values()).size / 2) ? found.indexOf(most) : -1;
}

/** The columns by which a sheet is known: those it has had from the first version on. */
export function knownByColumns({ columns }: Table): readonly string[] {
  return Object.keys(columns).filter((key) => columns[key]?.addedLater !== true);
}

/** How many of the columns by which a table is known the sheet's best heading row holds; tells a renamed sheet from a foreign one. */
export function recognisedColumns(table: Table, sheet: SheetSnapshot): number {
  const required = requiredColumns(table);
  const headingRow = findHeadingRow(table, sheet, required);
  if (headingRow < 0) return 0;
  const { positions } = positionsOf(table, sheet.values[headingRow] ?? []);
  return required.every((key) => positions.has(key))
    ? knownByColumns(table).filter((key) => positions.has(key)).length
    : 0;
}

/** Whether a sheet has a heading row of this table, complete or not. */
export function hasHeadings(table: Table, sheet: SheetSnapshot): boolean {
  return findHeadingRow(table, sheet, requiredColumns(table)) >= 0;
}

function withoutHeadings(table: Table, sheet: SheetSnapshot, adoption?: Adoption): Location {
  const positions = new Map<string, number>();
  const located = { table, sheet, headingRow: sheet.values.length, positions, ...(adoption && { adoption }) };
  const isEmpty = sheet.values.every((row) => row.every((cell) => cell === ''));
  const faults = isEmpty ? [] : [{ code: 'noHeadings' as const, row: -1, column: '', heading: '' }];
  return { located, faults, isReadable: isEmpty };
}

function headingFault(code: HeadingFault['code'], row: number, table: Table, column: string): HeadingFault {
  return { code, row, column, heading: table.columns[column]?.heading.ru ?? column };
}

function findHeadingRow(table: Table, sheet: SheetSnapshot, required: readonly string[]): number {
  const enough = Math.max(1, Math.ceil(required.length / 2));
  const last = Math.min(sheet.values.length, HEADING_ROWS);
  for (let row = 0; row < last; row++) {
    const { positions } = positionsOf(table, sheet.values[row] ?? []);
    if (required.filter((key) => positions.has(key)).length >= enough) return row;
  }
  return -1;
}

/** Real headings win over aliases, so that a team's own «Дата» beside our «Дата и время» stays theirs. */
function positionsOf(
  table: Table,
  row: readonly CellValue[],
  adoption?: Adoption,
): { positions: Map<string, number>; repeated: readonly string[] } {
  const positions = new Map(adoption && adoptedPositions(adoption, row));
  const taken = new Set(positions.values());
  const repeated = new Set<string>();
  const headings = row.map((cell) => (typeof cell === 'string' ? foldHeading(cell) : foldHeading(textOfCell(cell))));
  for (const spellings of [headingsOf(table), aliasesOf(table)]) {
    const foundNow = new Map<string, number>();
    headings.forEach((heading, position) => {
      const key = heading === '' ? undefined : spellings.get(heading);
      if (key === undefined || positions.has(key) || taken.has(position)) return;
      if (foundNow.has(key)) repeated.add(key);
      else foundNow.set(key, position);
    });
    for (const [key, position] of foundNow) positions.set(key, position);
  }
  return { positions, repeated: [...repeated] };
}

const headingSpellings = new WeakMap<Table, ReadonlyMap<string, string>>();
const aliasSpellings = new WeakMap<Table, ReadonlyMap<string, string>>();

function headingsOf(table: Table): ReadonlyMap<string, string> {
  return remembered(headingSpellings, table, (key) => {
    const heading = table.columns[key]?.heading;
    return heading ? [heading.ru, heading.en] : [];
  });
}

function aliasesOf(table: Table): ReadonlyMap<string, string> {
  return remembered(aliasSpellings, table, (key) => table.columns[key]?.aliases ?? []);
}

function remembered(
  store: WeakMap<Table, ReadonlyMap<string, string>>,
  table: Table,
  spellings: (key: string) => readonly string[],
): ReadonlyMap<string, string> {
  const known = store.get(table);
  if (known) return known;
  const made = new Map(
    Object.keys(table.columns).flatMap((key) =>
      spellings(key).map((spelling) => [foldHeading(spelling), key] as const),
    ),
  );
  store.set(table, made);
  return made;
}

function mergedHeadings(
  sheet: SheetSnapshot,
  headingRow: number,
  table: Table,
  positions: ReadonlyMap<string, number>,
): HeadingFault[] {
  const merged = (sheet.merges ?? []).filter(
    (block) => headingRow >= block.row && headingRow < block.row + block.rows && block.columns > 1,
  );
  return [...positions]
    .filter(([, position]) =>
      merged.some((block) => position >= block.column && position < block.column + block.columns),
    )
    .map(([key]) => headingFault('mergedHeading', headingRow, table, key));
}
