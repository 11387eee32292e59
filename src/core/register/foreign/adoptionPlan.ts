import type { Label } from '../../values/label';
import { foldHeading } from '../../values/text';
import type { Adoption } from '../schema/adoption';
import type { SheetSnapshot } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { columnsToAdd, HEADING_ROWS, locateTable, type Location } from '../schema/locateTable';
import { readTable } from '../schema/readTable';
import type { Table } from '../schema/table';
import { tables, type TableKey } from '../tables/tables';
import type { ColumnSource } from './answers';
import type { ForeignTable } from './foreignTable';
import type { Proposal } from './proposal';
import { propose } from './propose';
import { choicesOf } from './questions';
import type { RegisterView } from './registerView';

/** What would come of a sheet of the team's own serving as a table where it lies, before anything is written. */
export interface AdoptionPlan {
  readonly sheet: string;
  readonly table: TableKey;
  /** What is to be told in Columns. */
  readonly columns: readonly AdoptedColumn[];
  /** Their headings by the columns of ours that they would be, as they stand on the sheet. */
  readonly pairs: readonly { readonly heading: string; readonly column: string }[];
  /** Columns of ours that the sheet has not: they come behind its last one. */
  readonly added: readonly string[];
  /** Columns of ours that only an import can make: of two of theirs, or of one that serves already. */
  readonly onlyImported: readonly string[];
  /** Rows that would be read. */
  readonly rows: number;
  /** Cells that Check would name, equal ones together, the most frequent first. */
  readonly unclear: readonly UnclearCells[];
  /** Why it cannot serve; null: it can. */
  readonly obstacle: AdoptionObstacle | null;
}

/** One column of ours: a heading of theirs, or blank with what every row says. */
export interface AdoptedColumn {
  readonly heading: string;
  /** Key of the column. */
  readonly column: string;
  readonly dayFirst: boolean | null;
  readonly always: string;
}

export interface UnclearCells {
  readonly heading: string;
  readonly found: string;
  readonly count: number;
}

/**
 * A table has one sheet; nothing else may stand on it; its headings stand in one row, not too far down; what figures need
 * is one column of theirs, a date and its time too; ours has no rows that would be in a second place.
 */
export type AdoptionObstacle =
  'severalSheets' | 'severalTables' | 'noHeadings' | 'tooLow' | 'twoRows' | 'dateAndTime' | 'needsImport' | 'hasRows';

/** What is known when somebody decides: the table as it was found beside all others, and how it was understood. */
export interface AdoptionQuestion {
  readonly foreign: ForeignTable;
  readonly found: readonly ForeignTable[];
  readonly proposal: Proposal;
  /** The sheet as it stands. */
  readonly sheet: SheetSnapshot;
  readonly register: RegisterView;
}

/** Reads the sheet as it would be read if it served, and tells what would be added and what not be understood. */
export function planAdoption(question: AdoptionQuestion): AdoptionPlan {
  const { proposal, sheet, register } = question;
  const { table } = proposal;
  const { columns, onlyImported } = adoptedColumns(question);
  const location = locateTable(tables[table], sheet, adoptionAs(table, sheet.name, columns));
  const { located } = location;
  const { rows, problems } = location.isReadable
    ? readTable(tables[table] as Table, located, register.context)
    : { rows: [], problems: [] };
  return {
    sheet: sheet.name,
    table,
    columns,
    pairs: [...located.positions].map(([column, position]) => ({
      heading: textOfCell(sheet.values[located.headingRow]?.[position] ?? ''),
      column,
    })),
    added: columnsToAdd(located),
    onlyImported,
    rows: rows.length,
    unclear: together(problems.filter(({ found, column }) => found !== '' && column !== '')),
    obstacle: obstacleOf(question, location, columns),
  };
}

/** What an answer can still mend: every other obstacle lies in the sheet itself. */
const MENDABLE: ReadonlySet<AdoptionObstacle | null> = new Set([null, 'needsImport']);

/** Position of the first table that may serve where it lies; the first of all where none may. */
export function firstAdoptable(
  found: readonly ForeignTable[],
  sheets: readonly SheetSnapshot[],
  register: RegisterView,
): number {
  const index = found.findIndex((foreign) => {
    const sheet = sheets.find(({ name }) => name === foreign.sheets[0]);
    if (!sheet) return false;
    const question = { foreign, found, proposal: propose(foreign, register, {}), sheet, register };
    const { columns } = adoptedColumns(question);
    const location = locateTable(
      tables[question.proposal.table],
      sheet,
      adoptionAs(question.proposal.table, sheet.name, columns),
    );
    return MENDABLE.has(obstacleOf(question, location, columns));
  });
  return Math.max(0, index);
}

interface AdoptedColumns {
  readonly columns: readonly AdoptedColumn[];
  readonly onlyImported: readonly string[];
}

function adoptedColumns({ proposal: { mapping }, foreign, register: { language } }: AdoptionQuestion): AdoptedColumns {
  const { columns, dayFirst, table } = mapping;
  const adopted: AdoptedColumn[] = [];
  const onlyImported: string[] = [];
  const spoken = new Set<string>();
  for (const [column, source] of Object.entries(columns)) {
    const heading = source && headingOf(source, foreign);
    if (source === null || heading === null) continue;
    if (heading === undefined || spoken.has(heading)) onlyImported.push(column);
    else if (heading === '')
      adopted.push({ heading, column, dayFirst: null, always: alwaysOf(source, table, column)[language] });
    else {
      spoken.add(heading);
      adopted.push({ heading, column, dayFirst: orderOf(heading, dayFirst, foreign), always: '' });
    }
  }
  return { columns: adopted, onlyImported };
}

/** The one heading that a source is; blank where all rows say the same; undefined where it takes more than that. */
function headingOf({ from, how, prefix = '', constant = '' }: ColumnSource, foreign: ForeignTable): string | undefined {
  const [first, second] = from;
  if (first === undefined) return constant === '' ? undefined : '';
  const isWhole = prefix === '' && (second === undefined || how === 'first');
  const isTheirs = foreign.columns.some(({ heading, made }) => heading === first && made === null);
  return isWhole && isTheirs ? first : undefined;
}

/** As a person would type it. */
function alwaysOf({ constant = '' }: ColumnSource, table: TableKey, column: string): Label {
  const [, label] = choicesOf(table, column).find(([kind]) => kind === constant) ?? [];
  return label ?? { ru: constant, en: constant };
}

function orderOf(heading: string, said: boolean | null, { columns }: ForeignTable): boolean | null {
  const profile = columns.find((column) => column.heading === heading)?.profile;
  return profile?.dependsOnOrder === true && profile.dayFirst === null ? said : null;
}

function adoptionAs(table: TableKey, sheet: string, columns: readonly AdoptedColumn[]): Adoption {
  const theirs = columns.filter(({ heading }) => heading !== '');
  return {
    table,
    sheet,
    columns: new Map(theirs.map(({ heading, column }) => [foldHeading(heading), column])),
    dayFirst: new Map(theirs.flatMap(({ column, dayFirst }) => (dayFirst === null ? [] : [[column, dayFirst]]))),
    constants: new Map(columns.flatMap(({ heading, column, always }) => (heading === '' ? [[column, always]] : []))),
  };
}

function obstacleOf(
  { foreign, found, proposal: { table, mapping }, register, sheet }: AdoptionQuestion,
  { located, isReadable }: Location,
  columns: readonly AdoptedColumn[],
): AdoptionObstacle | null {
  const existing = register.tables.get(table);
  if (existing && existing.sheet !== sheet.name && existing.rows.length > 0) return 'hasRows';
  if (foreign.sheets.length > 1) return 'severalSheets';
  if (found.some((other) => other !== foreign && other.sheets.includes(sheet.name))) return 'severalTables';
  if (foreign.headingRows.length === 0) return 'noHeadings';
  if (Math.max(...foreign.headingRows) > HEADING_ROWS) return 'tooLow';
  const isFound = ({ heading, column }: AdoptedColumn): boolean => heading === '' || located.positions.has(column);
  if (!columns.every(isFound)) return 'twoRows';
  if (isReadable) return null;
  return isDateAndTime(mapping.columns['at'] ?? null) ? 'dateAndTime' : 'needsImport';
}

/** Whether a moment stands in two columns of theirs. */
function isDateAndTime(source: ColumnSource | null): boolean {
  return source !== null && source.from.length === 2 && (source.how ?? 'joined') === 'joined';
}

function together(problems: readonly { readonly heading: string; readonly found: string }[]): readonly UnclearCells[] {
  const groups = new Map<string, { heading: string; found: string; count: number }>();
  for (const { heading, found } of problems) {
    const key = JSON.stringify([heading, found]);
    const group = groups.get(key) ?? { heading, found, count: 0 };
    groups.set(key, group);
    group.count++;
  }
  return [...groups.values()].sort((left, right) => right.count - left.count);
}
