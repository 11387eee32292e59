import type { Texts } from '../core/texts';
import type { Language } from '../core/values/label';
import { en } from './en';
import { ru } from './ru';

const ALL: Readonly<Record<Language, Texts>> = { ru, en };

/** Every sentence in a language. */
export function textsOf(language: Language): Texts {
  return ALL[language];
}

/** The language of a workbook: the setting, else its locale; English for locales we do not speak. */
export function languageOf(setting: Language | '', locale: string): Language {
  if (setting !== '') return setting;
  return /^(ru|be|kk|uk|ky)\b|^(ru|be|kk|uk|ky)_/i.test(locale) ? 'ru' : 'en';
}
