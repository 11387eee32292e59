import type { TypedCells } from '../core/register/tables/tables';
import { SETTINGS } from '../core/register/tables/settings';
import type { Reading } from '../core/register/tables/readRegister';
import type { Language } from '../core/values/label';
import { cleanText } from '../core/values/text';

/** Settings a workbook does not list yet, as rows for its sheet: a newer version knows more of them. */
export function missingSettings({ rows, located, unreadable }: Reading, language: Language): readonly TypedCells[] {
  if (!located.has('settings') || unreadable.has('settings')) return [];
  const known = new Set(rows.settings.map(({ key }) => cleanText(key)));
  return SETTINGS.filter(({ key }) => !known.has(key)).map(({ key, standard, meaning }) => ({
    key,
    value: standard,
    meaning: meaning[language],
  }));
}
