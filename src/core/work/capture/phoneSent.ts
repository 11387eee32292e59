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
  // `"Anna" <sip:+79160000001@pbx.example;user=phone>`: neither the name nor the machine is the number.
  const named = /<([^<>]*\d[^<>]*)>/.exec(sent)?.[1] ?? sent;
  const text = named.replace(/^(?:tel|sips?):/i, '').replace(/[@;,].*$/, '');
  if (!/\d/.test(text) || NO_NUMBER.test(text.trim())) return '';
  const dialled = text.replace(/^\s*00(?=[1-9])/, '+');
  const digits = text.replace(/\D/g, '');
  return read(dialled) ?? (digits.length >= LEAST_DIGITS ? read(`+${digits}`) : null) ?? text;
}
