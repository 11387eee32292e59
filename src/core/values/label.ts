/** The two languages the product speaks; the order is the order of preference when a workbook does not say. */
export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name that people read, in both languages. */
export type Label = Readonly<Record<Language, string>>;
