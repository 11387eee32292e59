import type { SheetSnapshot } from '../schema/cell';
import { locateTable, recognisedColumns, type LocatedTable, type Location } from '../schema/locateTable';
import { severityOf, type Problem, type ProblemCode } from '../schema/problem';
import { isNamed } from '../../values/label';
import { TABLE_KEYS, tables, type TableKey } from './tables';

/** Which sheet holds which table, and what is wrong with the sheets themselves. */
export interface FoundTables {
  readonly located: ReadonlyMap<TableKey, LocatedTable>;
  /** Tables that are there but cannot be trusted: nothing is computed from them. */
  readonly unreadable: ReadonlySet<TableKey>;
  readonly problems: readonly Problem[];
}

/** A renamed sheet is taken for a table only when most of the table's columns are in it. */
const SHARE_TO_RECOGNISE = 0.6;

/** Finds the tables by sheet name in either language, else by headings (a renamed sheet). */
export function findTables(sheets: readonly SheetSnapshot[]): FoundTables {
  const located = new Map<TableKey, LocatedTable>();
  const unreadable = new Set<TableKey>();
  const problems: Problem[] = [];
  const named = new Set(sheets.filter((sheet) => TABLE_KEYS.some((key) => isNamed(sheet.name, tables[key].sheet))));
  for (const key of TABLE_KEYS) {
    const candidates = sheets.filter((sheet) => isNamed(sheet.name, tables[key].sheet));
    const [first, second] = candidates.length > 0 ? candidates : renamedSheets(key, sheets, named);
    if (!first) continue;
    const location = locateTable(tables[key], first);
    located.set(key, location.located);
    problems.push(...headingProblems(location));
    if (second) problems.push(sheetProblem('duplicateTable', key, second.name, { other: first.name }));
    if (second || !location.isReadable) unreadable.add(key);
  }
  return { located, unreadable, problems };
}

function renamedSheets(
  key: TableKey,
  sheets: readonly SheetSnapshot[],
  named: ReadonlySet<SheetSnapshot>,
): readonly SheetSnapshot[] {
  const enough = Math.max(3, Object.keys(tables[key].columns).length * SHARE_TO_RECOGNISE);
  return sheets.filter((sheet) => !named.has(sheet) && recognisedColumns(tables[key], sheet) >= enough);
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
