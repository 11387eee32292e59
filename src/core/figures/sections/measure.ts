import type { LeftOutCounts } from '../facts/leftOut';
import type { TableKey } from '../../register/tables/tables';
import type { Label } from '../../values/label';
import type { PeriodView } from './periodView';

export const UNITS = ['count', 'money', 'percent', 'minutes', 'days'] as const;
/** `money` is in minor units inside the program; `percent` is a fraction (0.5 = 50 %). */
export type Unit = (typeof UNITS)[number];

export const SECTIONS = ['active', 'inbound', 'retention', 'sales', 'entry', 'structure', 'deals'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a figure came to in one period, before it is compared with anything. */
export interface Measure {
  /** Null = no data: there was nothing to divide by, or the table it needs cannot be read. */
  readonly value: number | null;
  /** How many cases the value rests on: the divisor of a ratio, the number of values of a median, the count itself. */
  readonly n: number;
  /** Rows of the period that the definition looked at. */
  readonly rowsUsed: number;
  readonly rowsLeftOut: LeftOutCounts;
  /** A further share some figures must be read with: revenue covered by costs, maturity of a cohort. */
  readonly coverage?: number | null;
  /** Lines that make up the value, where the definition names them (bridge). */
  readonly lines?: Readonly<Record<string, number>>;
}

/** One figure of the method, declared once: its words, its unit, what belongs to it and the tables it needs. */
export interface Declaration<Key extends string> {
  readonly key: Key;
  readonly section: Section;
  readonly unit: Unit;
  /** Which direction is good for the company; `neither` colours nothing. */
  readonly good: 'up' | 'down' | 'neither';
  readonly label: Label;
  /** Names it had before: a Plan that was filled in then still means it. */
  readonly formerly?: readonly string[];
  /** "Why this number": the definition in words. */
  readonly definition: Label;
  readonly tables: readonly TableKey[];
  /** Judged at now whatever the period, so it has no previous value. */
  readonly atNow?: true;
  /** What happens after its period belongs to it, so that a closed month goes on moving by itself. */
  readonly matures?: true;
  /** The periods of a longer one add up to it. */
  readonly additive?: true;
  /** It grows through its period, although the periods of a longer one do not add up: distinct clients, what they bought. */
  readonly grows?: true;
  /** Told from the phone log: without one it has no place on a sheet. */
  readonly fromLog?: true;
  /** A sum over rows, which needs no number of cases beside it; averages and shares do. */
  readonly isSum?: true;
}

/** The keys of declared figures. */
export type KeyOf<Figures extends readonly { readonly key: string }[]> = Figures[number]['key'];

/** What the figures of a section have in common is said once; a figure that needs other tables says so itself. */
// @__NO_SIDE_EFFECTS__
export function figuresOf<const Key extends string>(
  section: Section,
  tables: readonly TableKey[],
  figures: readonly (Omit<Declaration<Key>, 'section' | 'tables'> & Partial<Pick<Declaration<Key>, 'tables'>>)[],
): readonly Declaration<Key>[] {
  return figures.map((figure) => ({ section, tables, ...figure }));
}

/** Everything one section measures in a period: none of its figures without a measure. One pass over the section's rows. */
export type SectionMeasures<Key extends string> = (view: PeriodView) => Measures<Key>;

export type Measures<Key extends string> = Readonly<Record<Key, Measure>>;

/** A plain count. */
export function countOf(value: number, rowsUsed: number, rowsLeftOut: LeftOutCounts): Measure {
  return { value, n: value, rowsUsed, rowsLeftOut };
}

/** A value over so many cases. */
export function valueOf(value: number | null, n: number, rowsUsed: number, rowsLeftOut: LeftOutCounts): Measure {
  return { value, n, rowsUsed, rowsLeftOut };
}
