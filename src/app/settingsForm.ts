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
}

export function settingFields({ rows }: Reading, language: Language): readonly SettingField[] {
  const typed = new Map(rows.settings.map(({ key, value }) => [cleanText(key), value]));
  return SETTINGS.map(({ key, meaning }) => ({ key, meaning: meaning[language], value: typed.get(key) ?? '' }));
}

/** What a filled-in dialog changes: cells of settings that are listed, rows for those that are not. */
export interface SettingChanges {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly TypedCells[];
}

/** Refuses the whole form when one value does not fit, with a sentence that names it. */
export function settingChanges(
  typed: Readonly<Record<string, string>>,
  { rows, located }: Reading,
  language: Language,
): Result<SettingChanges, string> {
  const edits: CellEdit[] = [];
  const added: TypedCells[] = [];
  for (const { key, meaning, standard, apply } of SETTINGS) {
    const text = typed[key]?.trim();
    if (text === undefined) continue;
    if (text !== '' && !apply(DEFAULT_SETTINGS, text)) {
      return failure(addOnTextsOf(language).badSetting(meaning[language], text));
    }
    const after = typeof standard === 'number' ? numberOr(text) : text;
    const row = rows.settings.find((one) => cleanText(one.key) === key);
    const place = located.get('settings');
    const before = row && place?.sheet.values[row.row - 1]?.[place.positions.get('value') ?? -1];
    if (row && before !== after) edits.push({ ...EDIT, id: key, row: row.row, before: before ?? '', after });
    else if (!row) added.push({ key, value: after, meaning: meaning[language] });
  }
  return ok({ edits, rows: added });
}

/** A number however it was written, as every number of the register is read. */
function numberOr(text: string): CellValue {
  const value = readNumber(text);
  return typeof value === 'number' ? value : text;
}

const EDIT = { table: 'settings', column: 'value', reason: 'form' } as const;
