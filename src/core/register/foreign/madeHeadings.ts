/** What the columns are called that the reader makes, in the language of the headings beside them. */
const HEADINGS = {
  client: { ru: 'Клиент', en: 'Client' },
  sheet: { ru: 'Лист', en: 'Sheet' },
  document: { ru: 'Документ', en: 'Document' },
  date: { ru: 'Дата документа', en: 'Document date' },
  month: { ru: 'Месяц', en: 'Month' },
  amount: { ru: 'Сумма', en: 'Amount' },
} as const;

export function inWordsOf(headings: readonly string[], made: keyof typeof HEADINGS): string {
  return HEADINGS[made][/[а-яё]/i.test(headings.join('')) ? 'ru' : 'en'];
}
