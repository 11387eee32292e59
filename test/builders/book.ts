import { factsOf } from '../../src/core/figures/facts/facts';
import { figureBookOf, type FigureBook } from '../../src/core/figures/sections/compute';
import type { Rows } from '../../src/core/register/tables/rows';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/register/tables/settings';
import { parsePeriod, type Period } from '../../src/core/register/time/period';
import { aRegister, when } from './rows';

/** Long after everything the tests of March and April 2026 tell. */
const LATER = '2026-05-20T12:00';

/** The figures of some rows, with the standard settings unless some are changed. */
export function aBook(rows: Partial<Rows>, settings: Partial<Settings> = {}, now = LATER): FigureBook {
  return figureBookOf(factsOf(aRegister(rows), { ...DEFAULT_SETTINGS, ...settings }, when(now)));
}

/** A period as people write it. */
export function aPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`Not a period: ${text}`);
  return period;
}

/** Values of all figures by key. */
export function valuesOf(book: FigureBook, period: string): Readonly<Record<string, number | null>> {
  return Object.fromEntries([...book.figures(aPeriod(period))].map(([key, { value }]) => [key, value]));
}
