import type { Column } from '../schema/column';
import type { ReadingContext } from '../schema/readingContext';
import type { ColumnProfile, ValueKind } from './profile';
import type { KnownNames } from './knownNames';
import { understandWords } from './understandWords';

/** Whether what a column holds can be what ours is meant for: `no` wins over every heading. */
export type Fit = 'yes' | 'maybe' | 'no';

/** From this share on a column is of a kind; below the other it is not. */
const MOST = 0.5;
const SOME = 0.1;
const NEARLY_ALL = 0.9;
const MONEY_OR_DATES: readonly ValueKind[] = ['number', 'date', 'time'];

export function fitOf(key: string, column: Column<unknown>, profile: ColumnProfile, context: ReadingContext): Fit {
  if (profile.filled === 0) return 'maybe';
  const { shares } = profile;
  switch (column.type) {
    case 'date':
    case 'datetime':
    case 'month':
      return shares.time >= MOST && shares.date < MOST ? 'no' : byShare(Math.max(shares.date, shares.serial));
    case 'time':
      return byShare(shares.time);
    case 'money':
    case 'number':
    case 'int':
      return shares.date >= MOST && shares.number < MOST ? 'no' : byShare(shares.number);
    case 'phone':
      return shares.phone >= 0.3 ? 'yes' : shares.date >= MOST || shares.email >= MOST ? 'no' : 'maybe';
    case 'email':
      return shares.email >= 0.3 ? 'yes' : shares.number >= MOST || shares.date >= MOST ? 'no' : 'maybe';
    case 'url':
      return shares.url >= 0.3 ? 'yes' : shares.text + shares.url < SOME ? 'no' : 'maybe';
    case 'choice':
    case 'bool':
    case 'roles':
      return fitOfWords(key, column, profile, context);
    case 'id':
    case 'text':
      return fitOfText(key, column, profile);
  }
}

function byShare(share: number): Fit {
  return share >= MOST ? 'yes' : share >= SOME ? 'maybe' : 'no';
}

function fitOfWords(key: string, column: Column<unknown>, profile: ColumnProfile, context: ReadingContext): Fit {
  const { shares, words, filled } = profile;
  const said = words.reduce((sum, { count }) => sum + count, 0);
  if (said > 0) {
    const { understood } = understandWords(key, column, words, context);
    if (understood / said >= MOST) return 'yes';
    return shares.number >= NEARLY_ALL || shares.date >= MOST || words.length > filled / 2 + 3 ? 'no' : 'maybe';
  }
  return column.type === 'bool' && shares.number + shares.text === 0 ? 'yes' : 'no';
}

function fitOfText(key: string, column: Column<unknown>, profile: ColumnProfile): Fit {
  const { shares } = profile;
  if (key === 'taxId') return shares.taxId >= SOME ? 'yes' : 'maybe';
  if (key === 'sourceKey' || key === 'id') return 'yes';
  const isName = column.choices === 'clients' || key === 'name' || key === 'person';
  if (isName && shares.text < SOME && shares.phone >= NEARLY_ALL && profile.samples.every((sample) => sample.replace(/\D/g, '').length >= 10)) return 'no'; // prettier-ignore
  if (column.choices === undefined && key !== 'name') return 'yes';
  // Amounts and dates name nobody; numbers may be the numbers of clients.
  const isNamed = shares.text >= MOST;
  if (isNamed) return 'yes';
  if (column.choices === 'clients' || key === 'name')
    return shares.date >= MOST || shares.time >= MOST ? 'no' : 'maybe';
  return MONEY_OR_DATES.some((kind) => shares[kind] >= MOST) ? 'no' : 'maybe';
}

/** Columns that tell by themselves what they hold, whatever they are headed. */
const TELLING: Readonly<Record<string, ValueKind>> = { phone: 'phone', email: 'email', taxId: 'taxId' };
/** Almost no cell of another kind: nobody needs to be asked. */
const CERTAIN = 0.95;

/** How sure it is from the cells alone that they are for this column, 0 to 1. */
export function toldByContent(key: string, column: Column<unknown>, profile: ColumnProfile, names: KnownNames): number {
  // A name of a client beside a client may be anything: who sent him, whose branch he is. It merges nobody.
  if (key === 'mergedInto') return 0;
  const { choices } = column;
  if (choices === 'staff' || choices === 'clients') return names.shareOf(choices, profile) >= 0.8 ? 0.75 : 0;
  const kind = TELLING[key];
  if (kind === undefined || profile.filled < 2) return 0;
  if (kind === 'phone' && !arePhonesOfMany(profile)) return 0;
  const share = profile.shares[kind];
  return share >= CERTAIN ? 0.86 : share >= 0.8 ? 0.8 : 0;
}

/** Phones are long, and not the same few again and again: those are the numbers of one's own lines. */
function arePhonesOfMany({ shares, samples, filled, distinct }: ColumnProfile): boolean {
  const areLong = samples.every((sample) => sample.replace(/\D/g, '').length >= 10);
  return shares.phone >= 0.8 && areLong && (filled < 10 || distinct > filled / 10);
}
