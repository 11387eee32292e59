import { isDateCell, type CellValue } from '../register/schema/cell';
import type { Texts } from '../texts';
import { monthsUpTo, periodAround, previousPeriod, type Period } from '../register/time/period';
import { spokenPeriod } from '../register/time/spokenPeriod';
import type { Moment } from '../values/moment';
import { foldHeading } from '../values/text';

/** A line of the period picker. */
export interface PeriodChoice {
  readonly period: Period;
  readonly text: string;
}

/** The current month and the eleven before it, five quarters, two years: newest first. */
export function periodChoices(now: Moment, { write }: Texts): readonly PeriodChoice[] {
  const periods = [
    ...[...monthsUpTo(now, 12)].reverse(),
    ...backFrom(periodAround(now, 'quarter'), 5),
    ...backFrom(periodAround(now, 'year'), 2),
  ];
  return periods.map((period) => ({ period, text: write.period(period) }));
}

function backFrom(period: Period, count: number): readonly Period[] {
  const periods = [period];
  while (periods.length < count) periods.push(previousPeriod(periods[periods.length - 1] ?? period));
  return periods;
}

/** The period a person chose or typed: a line of the picker in any of the languages, a key such as `2026-10`, a period as people say it, or any date of a month. */
export function chosenPeriod(cell: CellValue, now: Moment, languages: readonly Texts[]): Period | null {
  if (isDateCell(cell)) return periodAround(cell.serial, 'month');
  const typed = foldHeading(String(cell));
  const choices = languages.flatMap((texts) => periodChoices(now, texts));
  return choices.find(({ text }) => foldHeading(text) === typed)?.period ?? spokenPeriod(String(cell), now);
}
