/** How providers write that there is no number. */
const NO_NUMBER =
  /^(?:\+?(?:266696687|7378742883|2562533|8656696|86282452253)|anonymous|unknown|restricted|private|hidden|unavailable|null|none|0+|-)$/i;

/** Numbers without their plus are of another country as a rule. */
const LEAST_DIGITS = 10;

/**
 * A number that was sent, as the register writes it. `read`: the register's own reading of a phone, null for what is none.
 * That stays as it came, for it still tells one caller from another; blank for a hidden number.
 */
export function phoneSent(sent: string, read: (text: string) => string | null): string {
  const text = sent.replace(/^(?:tel|sip):/i, '').replace(/@.*$/, '');
  if (!/\d/.test(text) || NO_NUMBER.test(text.trim())) return '';
  const digits = text.replace(/\D/g, '');
  return read(text) ?? (digits.length >= LEAST_DIGITS ? read(`+${digits}`) : null) ?? text;
}
