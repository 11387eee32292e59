import { foldHeading } from '../../values/text';
import type { Column } from '../schema/column';
import type { ReadingContext } from '../schema/readingContext';
import { requiredColumns, type Table } from '../schema/table';
import { tables, type TableKey } from '../tables/tables';
import { fitOf, toldByContent } from './compatibility';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { headingsFor, plainHeading } from './knownHeadings';
import { knownNamesOf, type KnownNames } from './knownNames';
import type { PairReason } from './proposal';
import type { RegisterView } from './registerView';

/** A column of the file that is one of ours, as far as its heading and its cells tell. */
export interface Match {
  readonly column: string;
  readonly foreign: ForeignColumn;
  /** 0 to 1; from `SURE` on nobody needs to be asked. */
  readonly strength: number;
  readonly why: PairReason;
}

export const SURE = 0.85;

/** Headings that a known export has for our columns: they win over what is usual elsewhere. */
export type FormatHeadings = Readonly<Record<string, readonly string[]>>;

/** Which columns of the file are which of ours: the strongest matches first, each column on either side once. */
export function matchColumns(
  foreign: ForeignTable,
  table: TableKey,
  register: RegisterView,
  format: FormatHeadings = {},
): readonly Match[] {
  const taken = new Set<string>();
  return possibleMatches(foreign, table, register, format).filter(({ column, foreign: { heading } }) => {
    const [ours, theirs] = [`our ${column}`, `their ${heading}`];
    if (taken.has(ours) || taken.has(theirs)) return false;
    taken.add(ours).add(theirs);
    return true;
  });
}

/** Sheets called after so many of our people are the sheets of our people. */
const NAMED = 0.8;

/** Every pair that is not impossible, the strongest first. */
export function possibleMatches(
  foreign: ForeignTable,
  table: TableKey,
  register: RegisterView,
  format: FormatHeadings = {},
): readonly Match[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const spellings = spellingsOf(table, format);
  const names = knownNamesOf(register);
  return foreign.columns
    .filter(({ profile, made }) => profile.filled > 0 && (made !== 'sheet' || names.shareOf('staff', profile) >= NAMED))
    .flatMap((theirs) =>
      Object.entries(columns).flatMap(
        ([key, column]) => matchOf(theirs, key, column, table, spellings, register.context, names) ?? [],
      ),
    )
    .sort((left, right) => right.strength - left.strength);
}

/** Whether a heading is understood as one of ours, whatever stands below it. */
export function isHeadedAs({ heading }: ForeignColumn, table: TableKey): boolean {
  return [...spellingsOf(table, {}).values()].some((known) => headingMatch(heading, known) !== undefined);
}

interface Spelling {
  readonly strength: number;
  readonly why: PairReason;
}

/** By our column: what is understood as its heading, folded. */
type Spellings = ReadonlyMap<string, ReadonlyMap<string, Spelling>>;

function spellingsOf(table: TableKey, format: FormatHeadings): Spellings {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  return new Map(
    Object.entries(columns).map(([key, { heading, aliases = [] }]) => {
      const known = new Map<string, Spelling>();
      const add = (words: readonly string[], spelling: Spelling): void => {
        for (const word of words.map(plainHeading)) if (!known.has(word)) known.set(word, spelling);
      };
      add(format[key] ?? [], { strength: 1.05, why: 'format' });
      add([heading.ru, heading.en, key], { strength: 1, why: 'heading' });
      add(aliases, { strength: 0.95, why: 'alias' });
      headingsFor(table, key).forEach((word, index) => add([word], { strength: 0.92 - index / 10_000, why: 'alias' }));
      return [key, known] as const;
    }),
  );
}

function matchOf(
  foreign: ForeignColumn,
  key: string,
  column: Column<unknown>,
  table: TableKey,
  spellings: Spellings,
  context: ReadingContext,
  names: KnownNames,
): Match | null {
  if (column.owned === true && key !== 'id' && key !== 'sourceKey') return null;
  if (isMadeFor(foreign, key, column, table)) return { column: key, foreign, strength: 1, why: 'content' };
  const heading = headingMatch(foreign.heading, spellings.get(key));
  if (key === 'id') return heading && isOurId(foreign, table) ? { column: key, foreign, ...heading } : null;
  const content = heading ? 0 : toldByContent(key, column, foreign.profile, names);
  if (!heading && content === 0) return null;
  const fit = fitOf(key, column, foreign.profile, context);
  if (fit === 'no') return null;
  if (!heading) return { column: key, foreign, strength: content, why: 'content' };
  const doubt = fit === 'yes' || heading.why === 'heading' ? 0 : 0.2;
  return { column: key, foreign, strength: heading.strength - doubt, why: heading.why };
}

/** Months that were columns are the days of their amounts, whatever else a row says. */
function isMadeFor({ made, profile }: ForeignColumn, key: string, { type }: Column<unknown>, table: TableKey): boolean {
  const { dateColumn }: Table = tables[table];
  if (made === 'month') return (key === dateColumn || type === 'month') && profile.shares.date >= 0.5;
  return made === 'amount' && type === 'money' && requiredColumns(tables[table]).includes(key);
}

/** A heading as it stands, or the end or the beginning of a joined one: «Проплаты / Сумма» is a «Сумма». */
function headingMatch(heading: string, known: ReadonlyMap<string, Spelling> | undefined): Spelling | undefined {
  const whole = known?.get(plainHeading(heading));
  if (whole) return isNumbered(heading) ? { ...whole, strength: whole.strength - 0.25 } : whole;
  const parts = heading.split(/\s[/:>]\s|:\s/).map(plainHeading);
  if (parts.length < 2) return undefined;
  const [first = '', last = ''] = [parts[0], parts[parts.length - 1]];
  const isNameOf = A_NAME.test(last) && known?.has(first) === true;
  const part = (isNameOf ? undefined : known?.get(last)) ?? known?.get(first);
  return part && { strength: Math.min(0.9, part.strength) - (isNameOf || known?.has(last) ? 0.04 : 0.1), why: 'alias' };
}

/** «Контрагент / Наименование» is the name of the «Контрагент». */
const A_NAME = /^(наименование|название|имя|name|title)$/;

function isNumbered(heading: string): boolean {
  return /\(\d+\)$/.test(foldHeading(heading));
}

/** A foreign number is no id of ours, whatever it is called. */
function isOurId({ profile }: ForeignColumn, table: TableKey): boolean {
  const { idPrefix } = tables[table] as { readonly idPrefix?: string };
  return idPrefix !== undefined && profile.samples.every((sample) => new RegExp(`^${idPrefix}-\\S+$`).test(sample));
}
