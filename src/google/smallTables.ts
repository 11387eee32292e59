import { isSmall, keptText, keptValues, SMALL_TABLES } from '../core/register/smallTables';
import type { LocatedTable } from '../core/register/schema/locateTable';
import type { TableKey } from '../core/register/tables/tables';
import { fingerprintOf } from './fingerprint';
import { properties, writeMemory } from './memory';
import type { ReadTab, Tab, Workbook } from './workbook';

const PROPERTY = 'table.';

/** Keeps the small tables as they have just been read, so that no edit need read them. */
export function keepSmallTables(workbook: Workbook, located: ReadonlyMap<TableKey, LocatedTable>): void {
  const known = workbook.memory.small ?? {};
  const texts = SMALL_TABLES.flatMap((key) => {
    const { tab, name, values } = (located.get(key)?.sheet ?? {}) as Partial<ReadTab>;
    const text = tab && name !== undefined && values ? keptText({ id: tab.sheet.getSheetId(), name, values }) : null;
    return text === null ? [] : [{ key, text, print: fingerprintOf(text).slice(0, 8) }];
  });
  const changed = texts.filter(({ key, print }) => known[key] !== print);
  if (changed.length === 0) return;
  try {
    properties()?.setProperties(Object.fromEntries(changed.map(({ key, text }) => [PROPERTY + key, text])));
  } catch {
    // Without them an edit reads the sheets themselves.
    return;
  }
  const small = Object.fromEntries(texts.map(({ key, print }) => [key, print]));
  workbook.memory = { ...workbook.memory, small };
}

/** A small table as it was kept, while its sheet is still what it was; null for every other. */
export function keptTable(tab: Tab, { kept }: Workbook): ReadTab | null {
  const id = tab.sheet.getSheetId();
  const text = SMALL_TABLES.map((key) => kept[PROPERTY + key]).find((one) => one?.startsWith(`{"id":${id},`));
  if (text === undefined) return null;
  const range = tab.sheet.getDataRange();
  const now = { id, name: tab.name, rows: range.getNumRows(), columns: range.getNumColumns() };
  const values = keptValues(text, now);
  return values && { tab, range, name: tab.name, values };
}

/**
 * Somebody has changed a table: edits read it anew until a command has kept it again. The text goes also where nothing is
 * remembered of it: a command keeps it first, and may still be at work, or have been cut short.
 */
export function forgetSmallTable(workbook: Workbook, key: TableKey | undefined): void {
  if (!isSmall(key)) return;
  properties()?.deleteProperty(PROPERTY + key);
  const before = workbook.memory;
  if (before.small?.[key] === undefined) return;
  const small = Object.fromEntries(Object.entries(before.small).filter(([one]) => one !== key));
  workbook.memory = { ...before, small };
  writeMemory(before, workbook.memory);
}
