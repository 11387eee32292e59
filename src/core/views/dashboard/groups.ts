import { FIGURES, type FigureKey } from '../../figures/sections/catalogue';
import type { Section } from '../../figures/sections/measure';
import type { DashboardTexts } from '../../dashboardTexts';

/** A stretch of the Dashboard under one heading. */
export interface FigureGroup {
  readonly heading: keyof DashboardTexts['headings'];
  /** A smaller heading inside the section above it. */
  readonly isPartOf: boolean;
  readonly keys: readonly FigureKey[];
}

/** The five sections of the method; deals stand with those who work them, money with those who keep it coming. */
export const GROUPS: readonly FigureGroup[] = [
  { heading: 'active', isPartOf: false, keys: keysOf('active') },
  { heading: 'deals', isPartOf: true, keys: keysOf('deals') },
  { heading: 'inbound', isPartOf: false, keys: keysOf('inbound') },
  { heading: 'retention', isPartOf: false, keys: keysOf('retention') },
  { heading: 'money', isPartOf: true, keys: keysOf('sales') },
  { heading: 'entry', isPartOf: false, keys: keysOf('entry') },
  { heading: 'structure', isPartOf: false, keys: keysOf('structure') },
];

/** What the figures above and below it are read more closely by: out of sight until the box above asks for them. */
export const FOLDED: ReadonlySet<FigureKey> = new Set<FigureKey>([
  'deals.medianCycle',
  'retention.medianRevenuePerClient',
  'retention.revenuePerExistingClient',
  'sales.adjustments',
  'entry.closedWithoutAnswer',
  'entry.medianResponse',
  'entry.p90Response',
]);

function keysOf(section: Section): readonly FigureKey[] {
  return FIGURES.filter((figure) => figure.section === section).map(({ key }) => key);
}
