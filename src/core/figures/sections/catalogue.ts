import { foldHeading } from '../../values/text';
import { ACTIVE_FIGURES } from './active';
import { DEAL_FIGURES } from './deals';
import { ENTRY_FIGURES } from './entry';
import { INBOUND_FIGURES } from './inbound';
import type { Declaration } from './measure';
import { RETENTION_FIGURES } from './retention';
import { SALES_FIGURES } from './sales';
import { STRUCTURE_FIGURES } from './structure';

/** Every figure of the method, in the order it is shown. */
export const FIGURES = [
  ...ACTIVE_FIGURES,
  ...INBOUND_FIGURES,
  ...RETENTION_FIGURES,
  ...SALES_FIGURES,
  ...ENTRY_FIGURES,
  ...STRUCTURE_FIGURES,
  ...DEAL_FIGURES,
] as const;

/** The key of a figure that is declared: a misspelt one does not compile. */
export type FigureKey = (typeof FIGURES)[number]['key'];

export type Figure = Declaration<FigureKey>;

const byKey: ReadonlyMap<string, Figure> = new Map(FIGURES.map((figure) => [figure.key, figure]));

/** The figure of a key; of a key that stood in a cell or a command there may be none. */
export function figureOf(key: FigureKey): Figure;
export function figureOf(key: string): Figure | undefined;
export function figureOf(key: string): Figure | undefined {
  return byKey.get(key);
}

/** The figure people mean by its label in either language, one it had before, or its key; used by the Plan. */
export function figureByName(name: string): Figure | undefined {
  const wanted = foldHeading(name);
  const names = ({ key, label, formerly = [] }: Figure): readonly string[] => [key, label.en, label.ru, ...formerly];
  return [...byKey.values()].find((figure) => names(figure).some((known) => foldHeading(known) === wanted));
}
