import type { RowAppend } from '../core/register/edits';
import { SETTINGS } from '../core/register/tables/settings';
import type { Reading } from '../core/register/tables/readRegister';
import type { TypedCells } from '../core/register/tables/tables';
import type { Texts } from '../core/texts';
import { cleanText } from '../core/values/text';
import { defaultStandards } from '../core/work/tasks/standards';

type KeyedTable = 'settings' | 'standards';

/** Settings and standards that a workbook does not list yet, as rows for its sheets: a newer version knows more of them. */
export function missingSetUpRows(reading: Reading, texts: Texts): readonly RowAppend[] {
  const settings = SETTINGS.map(({ key, standard, meaning }) => ({
    key,
    value: standard,
    meaning: meaning[texts.language],
  }));
  return [...missingIn('settings', settings, reading), ...missingIn('standards', defaultStandards(texts), reading)];
}

function missingIn(
  table: KeyedTable,
  wanted: readonly (TypedCells & { readonly key?: unknown })[],
  { rows, located, unreadable }: Reading,
): readonly RowAppend[] {
  if (!located.has(table) || unreadable.has(table)) return [];
  const known = new Set<unknown>(rows[table].map(({ key }) => cleanText(key)));
  return wanted.filter(({ key }) => !known.has(key)).map((cells) => ({ table, cells, reason: 'repair', inBulk: true }));
}
