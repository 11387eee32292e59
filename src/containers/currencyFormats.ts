/** A plain "$" is not among them: the formats every program has built in show the currency of whoever looks. */
const CURRENCY = /\[\$([^\]-]+)(?:-[^\]]*)?\]|(₽|€|£|₸|₴|руб\.?|р\.)/i;

/** The currency that a number format writes beside an amount: `# ##0 ₽`, `[$€-407]`; blank where it writes none. */
export function rememberedCurrencyFormats(): (format: string) => string {
  const known = new Map<string, string>();
  return (format) => {
    let answer = known.get(format);
    if (answer === undefined) {
      const [, inBrackets, beside] = CURRENCY.exec(format) ?? [];
      known.set(format, (answer = (inBrackets ?? beside ?? '').trim()));
    }
    return answer;
  };
}

/** The amount as it would be typed with its currency, so that it cannot be taken for one of another; three places never look like thousands. */
export function withCurrency(value: number, currency: string): number | string {
  const digits = String(value);
  if (currency === '' || !/^-?\d+(\.\d+)?$/.test(digits)) return value;
  return `${/\.\d{3}$/.test(digits) ? `${digits}0` : digits} ${currency}`;
}
