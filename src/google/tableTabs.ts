import { HEADING_ROWS, type LocatedTable } from '../core/register/schema/locateTable';
import { tableOn } from '../core/register/tables/findTables';
import { TABLE_KEYS, tables, type TableKey } from '../core/register/tables/tables';
import { isNamed, type Language } from '../core/values/label';
import { adoptionsHere, locatedOn } from './adoptedSheets';
import { readCells } from './cells';
import { readMemory, writeMemory } from './memory';
import { keptTable } from './smallTables';
import { likelyTabs, otherTabs, readTab, type ReadTab, type Tab, type Workbook } from './workbook';

/** Reads of tabs the rows where headings may stand, of each once. */
export type TopReader = (tab: Tab) => ReadTab;

/** `atOnce`: tabs with no more cells than this are read whole. */
export function topReader(workbook: Workbook, atOnce = 0): TopReader {
  const read = new Map<number, ReadTab>();
  return (tab) => {
    const id = tab.sheet.getSheetId();
    const known = read.get(id) ?? readTop(tab, workbook, atOnce);
    read.set(id, known);
    return known;
  };
}

function readTop(tab: Tab, workbook: Workbook, atOnce: number): ReadTab {
  const kept = keptTable(tab, workbook);
  if (kept) return kept;
  const range = tab.sheet.getDataRange();
  const [all, columns] = [range.getNumRows(), range.getNumColumns()];
  const rows = all * columns <= atOnce ? all : Math.min(all, HEADING_ROWS);
  return { tab, range, name: tab.name, values: readCells(range.offset(0, 0, rows, columns), workbook.clock) };
}

/** All of a tab of which the top has been read; a short one has been read with it. */
export function wholeOf(top: ReadTab, { clock }: Workbook): ReadTab {
  return top.values.length === top.range.getNumRows() ? top : readTab(top.tab, clock);
}

/** The table on a tab that somebody is at work on, found as commands find it; undefined for every other tab. */
export function tableOnTab(workbook: Workbook, tab: Tab, topOf: TopReader): TableKey | undefined {
  const named = tableOn(topOf(tab));
  if (named !== undefined && isNamed(tab.name, tables[named].sheet)) return named;
  const key = tableOn(topOf(tab), adoptionsHere(workbook));
  if (key === undefined) return key;
  return tabOfTable(workbook, key, topOf)?.sheet.getSheetId() === tab.sheet.getSheetId() ? key : undefined;
}

/** The tab that holds a table: one of its name, else the one remembered, else whichever has its headings. */
export function tabOfTable(workbook: Workbook, key: TableKey, topOf: TopReader): Tab | undefined {
  const adoptions = adoptionsHere(workbook);
  const holds = (tab: Tab): boolean => tableOn(topOf(tab), adoptions) === key;
  const likely = likelyTabs(workbook, key, adoptions).find(holds);
  if (likely) return likely;
  const found = otherTabs(workbook).find(holds);
  if (found) rememberTables(workbook, new Map([[key, locatedOn(workbook, key, topOf(found))]]));
  if (found) writeMemory(readMemory(), workbook.memory);
  return found;
}

/**
 * Tables of every register that were there and stand nowhere now, by the names of their sheets; they are forgotten, so
 * that they are told of once. Contacts are told of for as long as they are gone.
 */
export function tablesGone(workbook: Workbook, located: ReadonlyMap<TableKey, unknown>, language: Language): string[] {
  const { tables: known = {} } = workbook.memory;
  const gone = TABLE_KEYS.filter((key) => known[key] !== undefined && !located.has(key) && key !== 'contacts');
  const left = Object.entries(known).filter(([key]) => !gone.some((one) => one === key));
  if (gone.length > 0) workbook.memory = { ...workbook.memory, tables: Object.fromEntries(left) };
  return gone.map((key) => tables[key].sheet[language]);
}

/** Where tables stand, so that the next edit need not look for them; written with the rest of what is remembered. */
export function rememberTables(workbook: Workbook, located: ReadonlyMap<TableKey, LocatedTable>): void {
  const ids = [...located].map(([key, { sheet }]) => [key, (sheet as ReadTab).tab.sheet.getSheetId()] as const);
  workbook.memory = { ...workbook.memory, tables: { ...workbook.memory.tables, ...Object.fromEntries(ids) } };
}
