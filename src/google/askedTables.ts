import type { LocatedTable } from '../core/register/schema/locateTable';
import type { TableKey, TypedCells } from '../core/register/tables/tables';
import type { EverydayTexts } from '../core/texts';
import { bestEffort } from './bestEffort';
import { extras } from './extras';
import { formatTables } from './formatEntered';
import { fillSheet } from './structure';
import { rememberTables } from './tableTabs';
import { insertTab, type Workbook, registerOf } from './workbook';

/** A table that is made when it is first needed, with what stands in it at the beginning; answers where it stands. */
export function ensureTable(
  workbook: Workbook,
  key: TableKey,
  texts: EverydayTexts,
  rows: readonly TypedCells[] = [],
): LocatedTable | undefined {
  const find = (): LocatedTable | undefined => registerOf(workbook, [key]).located.get(key);
  const known = find();
  if (known) return known;
  const sheet = extras().newSheet(key, texts, [], rows);
  const tab = insertTab(workbook, sheet.name);
  fillSheet(tab.sheet, sheet, workbook);
  const located = find();
  if (!located) return undefined;
  rememberTables(workbook, new Map([[key, located]]));
  formatTables(new Map([[key, { located, wanted: sheet }]]), bestEffort());
  return located;
}
