/**
 * Money is a whole number of minor units (kopecks, cents), so that sums never show binary dust
 * and a total equals the sum of its printed parts.
 */
export type Money = number;

const MINOR_UNITS = 100;

/** Money from an amount in major units, to the minor unit, half away from zero (1.005 → 1.01, as printed, not as stored in binary). */
export function moneyOf(amount: number): Money {
  const scaled = Math.abs(amount) * MINOR_UNITS;
  const nearest = Math.round(scaled);
  const isClear = Math.abs(scaled - nearest) < 0.499;
  const minor = isClear ? nearest : Math.round(Number(scaled.toPrecision(15)));
  return amount < 0 && minor !== 0 ? -minor : minor;
}

/** The amount in major units with at most two decimals, as it is written into a cell or JSON. */
export function amountOf(money: Money): number {
  return money / MINOR_UNITS;
}

/** Money divided by a count or rate, to the minor unit, half away from zero; no data where there is nothing to divide by. */
export function divideMoney(money: Money, divisor: number): Money | null {
  if (divisor === 0) return null;
  const quotient = Math.abs(money) / Math.abs(divisor);
  const rounded = Math.round(Number(quotient.toPrecision(15)));
  const isNegative = money < 0 !== divisor < 0;
  return isNegative && rounded !== 0 ? -rounded : rounded;
}
