import type { LocaleFormats } from './localeFormats';
import type { TypedValue } from './typedValue';

/** The parts of a written number: signs, currency, digits with and without groups, exponent, what follows. */
interface Written {
  readonly open?: string;
  readonly sign?: string;
  readonly before?: string;
  readonly innerSign?: string;
  readonly whole?: string;
  readonly fraction?: string;
  readonly exponent?: string;
  readonly space?: string;
  readonly after?: string;
  readonly close?: string;
}

const shapes = new WeakMap<LocaleFormats, RegExp>();

/** A number as people of the locale write it: `1 234,5`, `-$5`, `12,5%`, `1e3`, `(5)`; null for anything else. */
export function readTypedNumber(text: string, formats: LocaleFormats): TypedValue | null {
  const written = shapeOf(formats).exec(text)?.groups as Written | undefined;
  if (!written || !isWhole(written)) return null;
  const digits = (written.whole ?? '').replace(/\D/g, '') || '0';
  const exponent = written.after === '%' ? 'e-2' : (written.exponent ?? '');
  const size = Number(`${digits}.${written.fraction ?? ''}0${exponent}`);
  if (!Number.isFinite(size)) return null;
  const isNegative = written.open !== undefined || written.sign === '-' || written.innerSign === '-';
  const numberFormat = formatOf(written);
  return { content: isNegative && size !== 0 ? -size : size, ...(numberFormat !== undefined && { numberFormat }) };
}

/** Thousands are three digits each: `1,5` is no number where the point is the decimal sign. */
function shapeOf(formats: LocaleFormats): RegExp {
  const known = shapes.get(formats);
  if (known) return known;
  const group = /\s/.test(formats.group) ? '[ \\u00a0\\u202f]' : `[${formats.group}]`;
  const whole = `(?<whole>\\d{1,3}(?:${group}\\d{3})+|\\d+)?`;
  const digits = `${whole}(?:[${formats.decimal}](?<fraction>\\d*))?(?<exponent>e[-+]?\\d+)?`;
  const front = '(?<open>\\()?(?<sign>[-+])?(?<before>\\p{Sc})?[ \\u00a0]?(?<innerSign>[-+])?';
  const shape = new RegExp(`^${front}${digits}(?<space>[ \\u00a0\\u202f])?(?<after>%|\\p{Sc})?(?<close>\\))?$`, 'iu');
  shapes.set(formats, shape);
  return shape;
}

/** One sign, one currency, some digits: what the shape alone does not say. */
function isWhole({ open, sign, before, innerSign, whole, fraction, exponent, after, close }: Written): boolean {
  const signs = [open, sign, innerSign].filter((one) => one !== undefined).length;
  const marks = [before, exponent, after].filter((one) => one !== undefined).length;
  return (open === undefined) === (close === undefined) && signs <= 1 && marks <= 1 && Boolean(whole ?? fraction);
}

function formatOf({ before, whole = '', fraction = '', exponent, space = '', after }: Written): string | undefined {
  const decimals = fraction === '' ? '' : '.00';
  if (exponent !== undefined) return '0.00E+00';
  if (after === '%') return `0${decimals}%`;
  if (before !== undefined) return `${before}#,##0${decimals}`;
  if (after !== undefined) return `#,##0${decimals}${space}${after}`;
  return /\D/.test(whole) ? `#,##0${decimals}` : undefined;
}
