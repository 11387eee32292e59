import type { Language } from '../core/values/label';

/** The language of a workbook: the setting, else its locale; English for locales we do not speak. */
export function languageOf(setting: Language | '', locale: string): Language {
  if (setting !== '') return setting;
  return /^(ru|be|kk|uk|ky)\b|^(ru|be|kk|uk|ky)_/i.test(locale) ? 'ru' : 'en';
}
