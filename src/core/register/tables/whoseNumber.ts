import type { Moment } from '../../values/moment';
import { compareText, foldCase } from '../../values/text';
import type { SourceRow } from './sources';
import type { StaffRow } from './staff';

/** +7 495 …, 8 495 … and 495 … are one number. */
const TELLING_DIGITS = 10;

function lastDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-TELLING_DIGITS);
}

/** The row of Sources for one of our numbers, however it is spelt; undefined where none names it. */
export function rowOfNumber(number: string, sources: readonly SourceRow[]): SourceRow | undefined {
  const wanted = lastDigits(number);
  return wanted === '' ? undefined : sources.find((row) => lastDigits(row.number) === wanted);
}

/** Who of Staff has an extension, login, own number, address or Telegram name; in force on that day before others. */
export function employeeByExtension(extension: string, staff: readonly StaffRow[], on: Moment): string {
  const wanted = foldCase(extension.replace(/^@/, ''));
  if (wanted === '') return '';
  const digits = lastDigits(extension);
  const isTheirs = (row: StaffRow): boolean => {
    const names = [row.name, row.email, row.telegram.replace(/^@/, ''), ...row.extension.split(/[,;\s]+/)];
    return names.some((one) => one !== '' && (foldCase(one) === wanted || (digits.length === TELLING_DIGITS && lastDigits(one) === digits))); // prettier-ignore
  };
  const found = staff.filter(isTheirs).sort((left, right) => compareText(left.name, right.name));
  const inForce = found.find(({ from, until }) => (from ?? 0) <= on && on < (until ?? Infinity) + 1);
  return (inForce ?? found[0])?.name ?? '';
}
