import type { Adoption } from '../schema/adoption';
import type { SheetSnapshot } from '../schema/cell';
import {
  hasAdoptedHeadings,
  hasHeadings,
  knownByColumns,
  locateTable,
  recognisedColumns,
  type LocatedTable,
  type Location,
} from '../schema/locateTable';
import type { Table } from '../schema/table';
import { severityOf, type Problem, type ProblemCode } from '../schema/problem';
import { isNamed } from '../../values/label';
import { foldHeading } from '../../values/text';
import { adoptionsIn, NO_ADOPTIONS, type Adoptions } from './adoptions';
import { EVERY_TABLE, isStanding, TABLE_KEYS, tables, type TableKey } from './tables';

/** Which sheet holds which table, and what is wrong with the sheets themselves. */
export interface FoundTables {
  readonly located: ReadonlyMap<TableKey, LocatedTable>;
  /** Tables that are there but cannot be trusted: nothing is computed from them. */
  readonly unreadable: ReadonlySet<TableKey>;
  readonly problems: readonly Problem[];
  readonly adoptions: Adoptions;
}

/** A renamed sheet is taken for a table only when most of the table's columns are in it. */
const SHARE_TO_RECOGNISE = 0.6;
const LEAST_TO_RECOGNISE = 3;

/**
 * Finds the tables: on the sheet that bears the name in either language and has the headings, else on whichever has the
 * headings. A sheet that has no more than the name is a table that lost them, as long as no other sheet has them. A sheet
 * that Columns adopts comes before all.
 */
export function findTables(sheets: readonly SheetSnapshot[]): FoundTables {
  const located = new Map<TableKey, LocatedTable>();
  const unreadable = new Set<TableKey>();
  const problems: Problem[] = [];
  const adoptions = adoptionsIn(sheets);
  for (const key of EVERY_TABLE) {
    const [first, second] = candidatesFor(key, sheets, adoptions);
    if (!first) continue;
    const location = locateTable(tables[key], first, adoptions.get(key));
    located.set(key, location.located);
    problems.push(...headingProblems(location));
    if (second) problems.push(sheetProblem('duplicateTable', key, second.name, { other: first.name }));
    if (second || !location.isReadable) unreadable.add(key);
  }
  return { located, unreadable, problems, adoptions };
}

function candidatesFor(
  key: TableKey,
  sheets: readonly SheetSnapshot[],
  adoptions: Adoptions,
): readonly SheetSnapshot[] {
  const adopted = adoptedSheet(adoptions.get(key), sheets);
  if (adopted) return [adopted];
  const named = sheets.filter((sheet) => bearsName(key, sheet));
  const whole = named.filter((sheet) => hasHeadings(tables[key], sheet));
  if (whole.length > 0) return whole;
  const renamed = sheets.filter(
    (sheet) => tableNamed(sheet) === undefined && adoptedAs(sheet, adoptions) === undefined && shareOf(key, sheet) > 0,
  );
  return renamed.length > 0 ? renamed : named;
}

/**
 * Whether a table is one that the register made: it has most of its columns, and its ids where it has ids. A team's own
 * sheet may be called like one of ours, under some of the same headings, and is no register yet.
 */
export function isOurs({ table, positions }: Pick<LocatedTable, 'table' | 'positions'>): boolean {
  const { idPrefix }: Table = table;
  const isNumbered = idPrefix === undefined || positions.has('id');
  const known = knownByColumns(table);
  return isNumbered && known.filter((key) => positions.has(key)).length >= known.length * SHARE_TO_RECOGNISE;
}

/** Whether a workbook is a register: one of its tables is ours, or Columns says which sheet serves as one. */
export function isRegister({ located }: Pick<FoundTables, 'located'>): boolean {
  return [...located.values()].some(isOurs);
}

/** Which table a sheet holds by its headings: the one it is named after, else the one it has most columns of. */
export function tableOn(sheet: SheetSnapshot, adoptions: Adoptions = NO_ADOPTIONS): TableKey | undefined {
  const adopted = adoptedAs(sheet, adoptions);
  if (adopted !== undefined) return adopted;
  const named = tableNamed(sheet);
  if (named !== undefined) return hasHeadings(tables[named], sheet) ? named : undefined;
  const [best] = TABLE_KEYS.map((key) => ({ key, share: shareOf(key, sheet) }))
    .filter(({ share }) => share > 0)
    .sort((left, right) => right.share - left.share);
  return best?.key;
}

/** How a sheet serves as a table, where it does so by the headings of the team. */
export function adoptionFor(key: TableKey, sheet: SheetSnapshot, adoptions: Adoptions): Adoption | undefined {
  const adoption = adoptions.get(key);
  return adoptedSheet(adoption, [sheet]) && adoption;
}

/** The sheet that Columns names; where there is none of that name, the one that has all the headings: it was renamed. */
function adoptedSheet(adoption: Adoption | undefined, sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  if (!adoption) return undefined;
  const named = sheets.find(({ name }) => isNameOf(adoption, name));
  return named ?? sheets.find((sheet) => tableNamed(sheet) === undefined && hasAdoptedHeadings(adoption, sheet));
}

function isNameOf({ sheet }: Adoption, name: string): boolean {
  return foldHeading(sheet) === foldHeading(name);
}

function adoptedAs(sheet: SheetSnapshot, adoptions: Adoptions): TableKey | undefined {
  return [...adoptions].find(([, adoption]) => adoptedSheet(adoption, [sheet]) !== undefined)?.[0];
}

function tableNamed(sheet: SheetSnapshot): TableKey | undefined {
  return EVERY_TABLE.find((key) => bearsName(key, sheet));
}

/** Teams call sheets of their own Calls or Sources: a table that not every register has is known by its headings as well. */
function bearsName(key: TableKey, sheet: SheetSnapshot): boolean {
  if (!isNamed(sheet.name, tables[key].sheet)) return false;
  return isStanding(key) || key === 'columns' || recognisedColumns(tables[key], sheet) > 0;
}

/** Which share of a table's columns a sheet has; 0 where they are too few to take it for that table. */
function shareOf(key: TableKey, sheet: SheetSnapshot): number {
  const [found, all] = [recognisedColumns(tables[key], sheet), knownByColumns(tables[key]).length];
  return found >= Math.max(LEAST_TO_RECOGNISE, all * SHARE_TO_RECOGNISE) ? found / all : 0;
}

function headingProblems({ located, faults }: Location): Problem[] {
  return faults.map((fault) => ({
    severity: severityOf(fault.code),
    code: fault.code,
    table: located.table.key,
    sheet: located.sheet.name,
    row: fault.row + 1,
    column: fault.column,
    heading: fault.heading,
    id: '',
    found: '',
    details: { expectedEn: located.table.columns[fault.column]?.heading.en ?? '', expectedRu: fault.heading },
  }));
}

function sheetProblem(code: ProblemCode, key: TableKey, sheet: string, details: Record<string, string>): Problem {
  return {
    severity: severityOf(code),
    code,
    table: key,
    sheet,
    row: 0,
    column: '',
    heading: '',
    id: '',
    found: sheet,
    details,
  };
}

/** Every table that has its headings, in the order of the tabs. */
export function tablesWithHeadings(
  located: ReadonlyMap<TableKey, LocatedTable>,
): readonly (readonly [TableKey, LocatedTable])[] {
  return EVERY_TABLE.flatMap((key) => {
    const place = located.get(key);
    return place && place.positions.size > 0 ? [[key, place] as const] : [];
  });
}
