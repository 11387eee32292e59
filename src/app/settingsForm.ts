import type { TypedCells } from '../core/register/tables/tables';
import type { CellEdit } from '../core/register/edits';
import type { Reading } from '../core/register/tables/readRegister';
import { DEFAULT_SETTINGS, SETTINGS } from '../core/register/tables/settings';
import type { CellValue } from '../core/register/schema/cell';
import { readNumber } from '../core/register/schema/readNumber';
import { cleanText } from '../core/values/text';
import { failure, ok, type Result } from '../core/values/result';
import type { Language } from '../core/values/label';
import { addOnTextsOf } from '../language/addOnTexts';

/** One line of the Settings dialog. */
export interface SettingField {
  readonly key: string;
  readonly meaning: string;
  /** As it stands in the sheet; blank when it stands nowhere. */
  readonly value: string;
  /** The values to choose from, with the one that stands there; none where anything may be typed. */
  readonly choices: readonly string[];
}

export function settingFields({ rows }: Reading, language: Language): readonly SettingField[] {
  const typed = new Map(rows.settings.map(({ key, value }) => [cleanText(key), value]));
  return SETTINGS.map(({ key, meaning, choices }) => {
    const value = typed.get(key) ?? '';
    const offered = choices?.(language) ?? [];
    const others = offered.length === 0 || offered.includes(value) ? [] : [value];
    return { key, meaning: meaning[language], value, choices: [...others, ...offered] };
  });
}

/** What a filled-in dialog changes: cells of settings that are listed, rows for those that are not. */
export interface SettingChanges {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly TypedCells[];
}

/** By key, what does not fit and why. */
export type SettingTroubles = Readonly<Record<string, string>>;

/** Refuses the whole form when values do not fit; each of them is named. */
export function settingChanges(
  typed: Readonly<Record<string, string>>,
  { rows, located }: Reading,
  language: Language,
): Result<SettingChanges, SettingTroubles> {
  const edits: CellEdit[] = [];
  const added: TypedCells[] = [];
  const troubles: Record<string, string> = {};
  for (const { key, meaning, standard, expected, apply } of SETTINGS) {
    const text = typed[key]?.trim();
    if (text === undefined) continue;
    if (text !== '' && !apply(DEFAULT_SETTINGS, text)) {
      troubles[key] = addOnTextsOf(language).badSetting(text, expected[language]);
      continue;
    }
    const after = typeof standard === 'number' ? numberOr(text) : text;
    const row = rows.settings.find((one) => cleanText(one.key) === key);
    const place = located.get('settings');
    const before = row && place?.sheet.values[row.row - 1]?.[place.positions.get('value') ?? -1];
    if (row && before !== after) edits.push({ ...EDIT, id: key, row: row.row, before: before ?? '', after });
    else if (!row) added.push({ key, value: after, meaning: meaning[language] });
  }
  return Object.keys(troubles).length > 0 ? failure(troubles) : ok({ edits, rows: added });
}

/** A number however it was written, as every number of the register is read. */
function numberOr(text: string): CellValue {
  const value = readNumber(text);
  return typeof value === 'number' ? value : text;
}

const EDIT = { table: 'settings', column: 'value', reason: 'form' } as const;
