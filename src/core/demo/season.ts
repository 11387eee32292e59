import { civilOf, type Day } from '../values/moment';
import { itemAt } from './random';

/** Offices buy before school and before the new year, and hardly at all in January and around the May holidays. */
const SEASON = [0.55, 0.95, 1, 1, 0.72, 0.9, 0.86, 1.4, 1.32, 1.04, 1.04, 1.35];
/** A seller left at the end of the seventh month and was not replaced till autumn. */
const DIP: Readonly<Record<number, number>> = { 7: 0.74, 8: 0.84 };
/** The trade fair is in the fifth and the eleventh month of the demo. */
export const FAIR_MONTHS: readonly number[] = [4, 10];
const MONTHLY_GROWTH = 0.013;

export function seasonOf(day: Day): number {
  return itemAt(SEASON, civilOf(day).month - 1);
}

/** How much is bought on a day against an ordinary one: season, slow growth, and the dip of summer. */
export function demandOn(day: Day, months: readonly Day[]): number {
  const month = monthIndexOf(day, months);
  return seasonOf(day) * (DIP[month] ?? 1) * (1 + MONTHLY_GROWTH * month);
}

/** 0 for the first month of the demo, 12 for the current one. */
export function monthIndexOf(day: Day, months: readonly Day[]): number {
  return Math.max(months.filter((start) => start <= day).length - 1, 0);
}
