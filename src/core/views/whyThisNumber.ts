import type { LeftOutReason } from '../figures/facts/leftOut';
import type { ComputedFigure } from '../figures/sections/compute';
import type { Period } from '../register/time/period';
import type { Texts } from '../texts';

/** "Why this number": definition, value, cases, rows used, rows left out and why, a line each. */
export function whyThisNumber(
  { figure, value, n, rowsUsed, rowsLeftOut }: ComputedFigure,
  period: Period,
  texts: Texts,
  currency: string,
): readonly string[] {
  const { why } = texts.dashboard;
  const definition = figure.definition[texts.language];
  if (rowsLeftOut.unreadableTable !== undefined) return [definition, why.unreadable];
  const shown = texts.write.value(value, figure.unit, currency);
  const reasons = Object.entries(rowsLeftOut) as [LeftOutReason, number][];
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  return [
    definition,
    figure.atNow ? `${shown}. ${why.atNow}` : why.value(shown, texts.write.period(period)),
    why.cases(n),
    why.rowsUsed(rowsUsed),
    total === 0
      ? why.nothingLeftOut
      : why.leftOut(
          total,
          reasons.map(([reason, count]) => `${texts.leftOut[reason]}: ${texts.write.number(count)}`),
        ),
  ];
}
