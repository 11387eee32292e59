const directive = /%(%|(?:(\d+)\$)?([-+ 0#']*)(\d+)?(?:\.(\d+))?([bcdeEfgiosuxX]))/g;

/** `%s`, `%05.2f`, `%-10d` … as `Utilities.formatString` fills them in. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(directive, (...groups: (string | undefined)[]) => {
    const [, whole, position, flags = '', width, precision, kind = 's'] = groups;
    if (whole === '%') return '%';
    const value = values[position === undefined ? next++ : Number(position) - 1];
    const text = withSign(convert(kind, value, precision), kind, flags);
    return pad(text, Number(width ?? 0), flags, kind);
  });
}

function convert(kind: string, value: unknown, precision: string | undefined): string {
  const digits = precision === undefined ? 6 : Number(precision);
  switch (kind) {
    case 'd':
    case 'i':
    case 'u':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(digits);
    case 'e':
      return exponential(value, digits);
    case 'E':
      return exponential(value, digits).toUpperCase();
    case 'g':
      return String(Number(Number(value).toPrecision(digits)));
    case 'x':
      return Number(value).toString(16);
    case 'X':
      return Number(value).toString(16).toUpperCase();
    case 'o':
      return Number(value).toString(8);
    case 'b':
      return typeof value === 'boolean' ? String(value) : Number(value).toString(2);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).charAt(0);
    default:
      return precision === undefined ? String(value) : String(value).slice(0, digits);
  }
}

/** At least two digits follow the e. */
function exponential(value: unknown, digits: number): string {
  return Number(value)
    .toExponential(digits)
    .replace(/(e[+-])(\d)$/, '$10$2');
}

function withSign(text: string, kind: string, flags: string): string {
  return flags.includes('+') && /[dieEfg]/.test(kind) && !text.startsWith('-') ? `+${text}` : text;
}

function pad(text: string, width: number, flags: string, kind: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || kind === 's') return text.padStart(width);
  const sign = /^[+-]/.test(text) ? text.charAt(0) : '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
