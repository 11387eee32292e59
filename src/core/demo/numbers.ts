import { itemAt } from './random';

const ID_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const ID_SPACE = 1 << 30;

/** The n-th id of a prefix, such as `C-7F3K2Q`: unique, and scattered as ids made by different people are. */
export function demoId(prefix: string, count: number): string {
  // An odd factor modulo a power of two never meets the same number twice.
  let rest = (Math.imul(count + 1, 0x2545f491) + (prefix.codePointAt(0) ?? 0) * 7_654_321) & (ID_SPACE - 1);
  rest = (Math.imul(rest ^ (rest >>> 15), 0x2c1b3c6d) >>> 0) & (ID_SPACE - 1);
  let letters = '';
  for (let place = 0; place < 6; place++, rest >>>= 5) letters += ID_LETTERS.charAt(rest & 31);
  return `${prefix}-${letters}`;
}

/**
 * A tax number with right check digits: 10 digits of a company or 12 of a sole trader. It begins with 4299, an office
 * that Kuzbass does not have, so that no real company is named.
 */
export function demoTaxId(count: number, isSoleTrader: boolean): string {
  const serial = String((count * 7919 + 10_007) % 100_000).padStart(5, '0');
  const digits = isSoleTrader ? `4299${serial}7` : `4299${serial}`;
  return isSoleTrader ? withCheckDigit(withCheckDigit(digits)) : withCheckDigit(digits);
}

const TAX_WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function withCheckDigit(digits: string): string {
  const weights = TAX_WEIGHTS.slice(TAX_WEIGHTS.length - digits.length);
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + String((sum % 11) % 10);
}

/** A landline of Kemerovo. Local numbers never begin with 8, so that it rings at nobody's desk. */
export function demoLandline(count: number): string {
  return `3842${String(800_000 + ((count * 3371 + 4127) % 100_000))}`;
}

/** A mobile number under codes that no operator has been given. */
export function demoMobile(count: number): string {
  return itemAt(['943', '946', '957'], count) + String((count * 76_543 + 1_234_567) % 10_000_000).padStart(7, '0');
}

const PHONE_SPELLINGS = ['+7 ($1) $2-$3-$4', '8 $1 $2-$3-$4', '+7$1$2$3$4', '8($1)$2-$3-$4'];

/** Ten digits as different people type a phone. */
export function spellPhone(digits: string, spelling: number): string {
  // The code of Kemerovo has four digits, mobile codes have three.
  return digits.replace(/^(3842|...)(...?)(..)(..)$/, itemAt(PHONE_SPELLINGS, spelling));
}
