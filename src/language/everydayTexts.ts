import type { EverydayTexts } from '../core/texts';
import type { Language } from '../core/values/label';
import { enEveryday } from './enEveryday';
import { ruEveryday } from './ruEveryday';

const ALL: Readonly<Record<Language, EverydayTexts>> = { ru: ruEveryday, en: enEveryday };

/** The sentences the script itself says in a language; the extras and the pages have every one: `textsOf`. */
export function everydayTextsOf(language: Language): EverydayTexts {
  return ALL[language];
}
