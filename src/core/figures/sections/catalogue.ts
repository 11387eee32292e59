import { foldHeading } from '../../values/text';
import { ACTIVE_FIGURES, measureActive } from './active';
import { DEAL_FIGURES, measureDeals } from './deals';
import { ENTRY_FIGURES, measureEntry } from './entry';
import { INBOUND_FIGURES, measureInbound } from './inbound';
import type { Figure, SectionMeasures } from './measure';
import { measureRetention, RETENTION_FIGURES } from './retention';
import { measureSales, SALES_FIGURES } from './sales';
import { measureStructure, STRUCTURE_FIGURES } from './structure';

/** Every figure of the method, in the order it is shown. */
export const FIGURES: readonly Figure[] = [
  ...ACTIVE_FIGURES,
  ...INBOUND_FIGURES,
  ...RETENTION_FIGURES,
  ...SALES_FIGURES,
  ...ENTRY_FIGURES,
  ...STRUCTURE_FIGURES,
  ...DEAL_FIGURES,
];

/** What measures them, a section at a time. */
export const SECTION_MEASURES: readonly SectionMeasures[] = [
  measureActive,
  measureInbound,
  measureRetention,
  measureSales,
  measureEntry,
  measureStructure,
  measureDeals,
];

const byKey = new Map(FIGURES.map((figure) => [figure.key, figure]));

export function figureOf(key: string): Figure | undefined {
  return byKey.get(key);
}

/** The figure people mean by its label in either language or by its key; used by the Plan. */
export function figureByName(name: string): Figure | undefined {
  const wanted = foldHeading(name);
  return FIGURES.find(({ key, label }) => [key, label.en, label.ru].some((known) => foldHeading(known) === wanted));
}
