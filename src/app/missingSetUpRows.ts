import type { RowAppend } from '../core/register/edits';
import { listNames, resultKinds } from '../core/register/schema/choice';
import { SETTINGS } from '../core/register/tables/settings';
import type { Reading } from '../core/register/tables/readRegister';
import type { TypedCells } from '../core/register/tables/tables';
import type { EverydayTexts } from '../core/texts';
import { cleanText, foldHeading } from '../core/values/text';
import { defaultStandards } from '../core/work/tasks/standards';

type KeyedTable = 'settings' | 'standards';

/** Settings, standards and words that a workbook does not list yet, as rows for its sheets: a newer version knows more of them. */
export function missingSetUpRows(reading: Reading, texts: EverydayTexts): readonly RowAppend[] {
  const settings = SETTINGS.map(({ key, standard, meaning }) => ({
    key,
    value: standard,
    meaning: meaning[texts.language],
  }));
  return [
    ...missingIn('settings', settings, reading),
    ...missingIn('standards', defaultStandards(texts), reading),
    ...missingResults(reading, texts),
  ];
}

/** Results that came with a newer version; others that a team has taken out of its list stay out. */
const NEW_RESULTS = ['claim'] as const;

function missingResults(
  { rows, located, unreadable, context }: Reading,
  { language }: EverydayTexts,
): readonly RowAppend[] {
  const results = rows.lists.filter(({ list, kind }) => list === 'results' && kind !== '');
  if (!located.has('lists') || unreadable.has('lists') || results.length === 0) return [];
  const kinds = new Set(results.map(({ kind }) => context.kinds.results.get(foldHeading(kind))));
  return NEW_RESULTS.filter((kind) => !kinds.has(kind)).map((kind) => {
    const cells = { list: listNames.labels.results[language], value: resultKinds.labels[kind][language], kind };
    return { table: 'lists', cells, reason: 'repair', inBulk: true };
  });
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
