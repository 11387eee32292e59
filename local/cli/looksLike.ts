import { findForeignTables } from '../../src/core/register/foreign/findForeignTables';
import { propose } from '../../src/core/register/foreign/propose';
import { registerViewOf } from '../../src/core/register/foreign/registerView';
import { tables } from '../../src/core/register/tables/tables';
import type { Language } from '../../src/core/values/label';
import { sheetSnapshotsOf } from '../register/sheetSnapshots';
import type { OpenedRegister } from './openedRegister';

/** A table of somebody's own workbook: the sheet it stands on, and which of ours it may be. */
export interface Likeness {
  readonly sheet: string;
  readonly table: Readonly<Record<Language, string>>;
}

/** One column alone is like nothing. */
const ENOUGH = 2;

/** Which of our tables somebody's own workbook holds under other headings; null when it is like none. */
export function looksLike({ data, analysis, texts }: OpenedRegister): Likeness | null {
  const view = registerViewOf(analysis.reading, texts.language, data.timeZone);
  const [largest] = findForeignTables(sheetSnapshotsOf(data), view.context);
  if (!largest) return null;
  const { table, pairs } = propose(largest, view, {});
  return pairs.length < ENOUGH ? null : { sheet: largest.sheets.join(', '), table: tables[table].sheet };
}
