import { foldHeading } from './text';

/** The two languages the product speaks; the order is the order of preference when a workbook does not say. */
export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name that people read, in both languages. */
export type Label = Readonly<Record<Language, string>>;

/** Whether a name is one of ours, in either language and whatever its case and spaces. */
export function isNamed(name: string, label: Label): boolean {
  return languageNamed(label, name) !== undefined;
}

/** The language in which a name is one of ours. */
export function languageNamed(label: Label, name: string): Language | undefined {
  return LANGUAGES.find((language) => foldHeading(label[language]) === foldHeading(name));
}
