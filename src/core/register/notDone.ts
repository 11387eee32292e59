import type { Label, Language } from '../values/label';

/** Why something that was about to be written was not: by what the host let us see, never by its words. */
export type NotDone =
  | { readonly kind: 'protected' | 'tooLong' | 'meanwhile' | 'formula' | 'together' | 'always' }
  /** In the words of the host, in the language of the account. */
  | { readonly kind: 'host'; readonly words: string };

const WORDS: Readonly<Record<Exclude<NotDone['kind'], 'host'>, Label>> = {
  protected: { en: 'the cell is protected', ru: 'ячейка защищена' },
  tooLong: {
    en: 'the text is longer than the 50,000 characters a cell can hold',
    ru: 'текст длиннее 50 000 знаков, больше в ячейку не входит',
  },
  meanwhile: { en: 'the place changed meanwhile', ru: 'место тем временем изменилось' },
  formula: { en: 'a formula stands there', ru: 'там стоит формула' },
  always: {
    en: 'by the sheet "Columns" something else always stands there; give that sheet a column for it',
    ru: 'по листу «Колонки» там всегда стоит другое; заведите на том листе столбец для этого',
  },
  together: { en: 'another part of the same change was refused', ru: 'другую часть того же изменения записать нельзя' },
};

export function notDoneWords(reason: NotDone, language: Language): string {
  return reason.kind === 'host' ? reason.words : WORDS[reason.kind][language];
}
