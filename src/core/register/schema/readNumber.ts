import { cleanText } from '../../values/text';
import type { CellValue } from './cell';
import { Fault } from './column';

const CURRENCY = /(?:₽|\$|€|£|¥|₸|₴|руб(?:\.|лей|ля|ль)?|р\.|rub|usd|eur|gbp|kzt)/giu;
const DIGITS_AND_SEPARATORS = /^\d[\d.,]*$|^[.,]\d+$/;

/**
 * A number as people type it: spaces and non-breaking spaces between thousands, comma or point, a currency sign,
 * a leading apostrophe, a trailing minus or parentheses for negatives. `1.234` may be a thousand or a bit more than
 * one, so it is a fault and never a guess. Blank is null.
 */
export function readNumber(cell: CellValue): number | null | Fault {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : new Fault('badNumber');
  if (cell === '') return null;
  if (typeof cell !== 'string') return new Fault('badNumber');
  return readNumberText(cell);
}

function readNumberText(text: string): number | null | Fault {
  const typed = cleanText(text.replace(/^'/, ''));
  if (typed === '') return null;
  const { negative, digits } = splitSign(typed.replace(CURRENCY, '').replace(/[\s\u00A0\u202F']/g, ''));
  if (!DIGITS_AND_SEPARATORS.test(digits)) return new Fault('badNumber');
  const plain = toPlainDecimal(digits);
  if (plain === null) return new Fault('ambiguousNumber');
  const value = Number(plain);
  if (!Number.isFinite(value)) return new Fault('badNumber');
  return negative && value !== 0 ? -value : value;
}

function splitSign(text: string): { negative: boolean; digits: string } {
  const normal = text.replace(/[−–—]/g, '-');
  const parentheses = /^\((.*)\)$/.exec(normal);
  if (parentheses) return { negative: true, digits: parentheses[1] ?? '' };
  if (normal.endsWith('-')) return { negative: true, digits: normal.slice(0, -1) };
  if (normal.startsWith('-')) return { negative: true, digits: normal.slice(1) };
  return { negative: false, digits: normal.replace(/^\+/, '') };
}

/** Decides which separator is the decimal one; null when both readings make sense or neither does. */
function toPlainDecimal(digits: string): string | null {
  const separators: readonly string[] = digits.match(/[.,]/g) ?? [];
  const decimal = separators[separators.length - 1];
  if (decimal === undefined) return digits;
  const groups = digits.split(/[.,]/);
  const kinds = new Set(separators);
  if (kinds.size === 2) {
    const isLastAlone = separators.filter((separator) => separator === decimal).length === 1;
    return isLastAlone && areThousands(groups.slice(0, -1)) ? joinDecimal(groups) : null;
  }
  if (separators.length > 1) return areThousands(groups) ? groups.join('') : null;
  return areThousands(groups) ? null : joinDecimal(groups);
}

function joinDecimal(groups: readonly string[]): string {
  return `${groups.slice(0, -1).join('') || '0'}.${groups[groups.length - 1] || '0'}`;
}

/** `1|234|567`: one to three digits that do not begin with zero, then groups of exactly three. */
function areThousands(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3);
}
