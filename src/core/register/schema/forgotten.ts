/**
 * What stands in place of somebody who has been forgotten: no name, phone or address, yet the same wherever the same one
 * stood, so that rows that belonged together still do and no figure moves.
 */
export interface Pseudonyms {
  /** Drawn by lot for one person. */
  readonly code: string;
  /** "Erased" in the language of the workbook. */
  readonly word: string;
}

/** `Erased 7F3K2Q`; of several spellings each has a number of its own. */
export function forgottenName({ code, word }: Pseudonyms, place: number): string {
  return `${word} ${code}${place === 0 ? '' : `-${place + 1}`}`;
}

/** `Erased-7F3K2Q-1` */
export function forgottenPhone({ code, word }: Pseudonyms, place: number): string {
  return `${word}-${code}-${place + 1}`;
}

/** An address nobody can have: the domain is set aside for that (RFC 2606). */
export function forgottenEmail({ code }: Pseudonyms, place: number): string {
  return `${code.toLowerCase()}-${place + 1}@forgotten.invalid`;
}

const PHONE = /^[\p{L}]+-[0-9A-Z]{6}-\d+$/u;
const EMAIL = /^[0-9a-z]{6}-\d+@forgotten\.invalid$/;

export function isForgottenPhone(text: string): boolean {
  return PHONE.test(text);
}

/** Whether a phone, address or key of a party is what stands in place of a forgotten one. */
export function isForgotten(mark: string): boolean {
  return isForgottenPhone(mark) || EMAIL.test(mark);
}
