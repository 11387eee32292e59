import type { Language } from '../core/values/label';

/** One word in the forms a number asks for: «1 строка, 2 строки, 2,5 строки, 5 строк»; English has `one` and `many`. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many: string;
}

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

/** The form of a word that goes with a count. */
export function formFor(language: Language, count: number, { one, few, many }: Forms): string {
  const category = rules[language].select(Math.abs(count));
  if (category === 'one') return one;
  return category === 'many' ? many : (few ?? many);
}
