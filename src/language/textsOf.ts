import type { Texts } from '../core/texts';
import type { Language } from '../core/values/label';
import { en } from './en';
import { ru } from './ru';

const ALL: Readonly<Record<Language, Texts>> = { ru, en };

/** Every sentence in a language. */
export function textsOf(language: Language): Texts {
  return ALL[language];
}
