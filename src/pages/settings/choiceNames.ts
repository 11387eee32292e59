import type { Language } from '../../core/values/label';

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { ru: 'Русский', en: 'English' };
const AS_WORKBOOK: Readonly<Record<Language, string>> = { ru: 'как у таблицы', en: 'as the workbook' };

const NOT_SAID: Readonly<Record<Language, string>> = { ru: 'не указано', en: 'not said' };

/** What a choice of a setting is called, with its code where that says more than the name. */
export function choiceName(key: string, code: string, language: Language): string {
  if (key === 'language') return code === '' ? AS_WORKBOOK[language] : (LANGUAGE_NAMES[code] ?? code);
  if (code === '') return NOT_SAID[language];
  const type = NAMED[key];
  return type === undefined ? code : `${nameOf(code, type, language)} (${code})`;
}

const NAMED: Readonly<Record<string, 'currency' | 'region'>> = { currency: 'currency', phoneCountry: 'region' };

/** A code somebody has typed that means nothing is its own name. */
function nameOf(code: string, type: 'currency' | 'region', language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
