/** Marks and codes that people write beside amounts, each with the currencies it may mean. */
const MARKS: readonly (readonly [mark: RegExp, currencies: string])[] = [
  [/₽|(?<!\p{L})rub(?!\p{L})/iu, 'RUB'],
  [/(?<!\p{L})(?:руб(?:\.|лей|ля|ль)?|р\.)(?!\p{L})/iu, 'RUB BYN'],
  [/(?<!\p{L})usd(?!\p{L})|US\$/iu, 'USD'],
  [/\$/u, 'USD CAD AUD NZD SGD HKD MXN ARS CLP COP'],
  [/€|(?<!\p{L})eur(?!\p{L})/iu, 'EUR'],
  [/£|(?<!\p{L})gbp(?!\p{L})/iu, 'GBP'],
  [/¥/u, 'JPY CNY'],
  [/₸|(?<!\p{L})kzt(?!\p{L})/iu, 'KZT'],
  [/₴|(?<!\p{L})uah(?!\p{L})/iu, 'UAH'],
];

/** The currency that a heading or a column of currencies says, such as `USD`, where it is not the company's; else blank. */
export function otherCurrencyIn(said: string, currency: string): string {
  if (currency === '') return '';
  const code = /^\s*[A-Z]{3}\s*$/i.test(said)
    ? said.trim().toUpperCase()
    : (MARKS.find(([mark]) => mark.test(said))?.[1] ?? '');
  const [first = '', ...others] = code.split(' ');
  return [first, ...others].includes(currency) ? '' : first;
}

/**
 * Whether an amount as it is written is in another currency than the company's: amounts are never converted, so it is none
 * of its own. Where the company's is not known nothing is.
 */
export function isOtherCurrency(written: string, currency: string): boolean {
  return currency !== '' && MARKS.some(([mark, meant]) => mark.test(written) && !meant.split(' ').includes(currency));
}
