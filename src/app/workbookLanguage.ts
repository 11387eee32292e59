import type { Reading } from '../core/register/tables/readRegister';
import { TABLE_KEYS, tables } from '../core/register/tables/tables';
import type { Language } from '../core/values/label';
import { languageOf } from '../language/languageOf';

/** The language set in Settings, else that of the sheets' names, else of the workbook's locale. */
export function workbookLanguage({ settings, located }: Reading, locale: string): Language {
  if (settings.language !== '') return settings.language;
  const names = new Set([...located.values()].map(({ sheet }) => sheet.name));
  const telling = TABLE_KEYS.map((key) => tables[key].sheet).filter(({ ru, en }) => ru !== en);
  const isNamed = (language: Language): boolean => telling.some((sheet) => names.has(sheet[language]));
  if (isNamed('ru') !== isNamed('en')) return isNamed('ru') ? 'ru' : 'en';
  return languageOf('', locale);
}
