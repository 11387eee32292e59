import { isDateCell, type CellValue } from '../schema/cell';
import { Fault } from '../schema/column';
import { email, taxId, textOfCell } from '../schema/columns';
import { dependsOnOrder, provenDayFirst } from '../schema/readDate';
import { isPhone, readPhone } from '../schema/readPhone';
import type { ReadingContext } from '../schema/readingContext';
import { wallClockIn } from '../../values/wallClock';
import { isFilled } from './cells';
import { readForeignDate, readForeignTime } from './foreignDate';
import { monthOf } from './months';
import { provenDecimal, readForeignNumber, type DecimalMark } from './foreignNumber';

/** What values of a column may be; a cell may be of several kinds (ten digits are a number, a phone and a tax number). */
export type ValueKind = 'date' | 'serial' | 'time' | 'phone' | 'email' | 'number' | 'taxId' | 'url' | 'text';

/** What a column holds, as far as its cells tell without its heading. */
export interface ColumnProfile {
  /** Cells with something in them, and without. */
  readonly filled: number;
  readonly blank: number;
  /** Which share of the filled cells can be read as each kind, 0 to 1. */
  readonly shares: Readonly<Record<ValueKind, number>>;
  /** How many different values there are. */
  readonly distinct: number;
  /** The words of a column that has few, most frequent first; empty where almost every cell says something else. */
  readonly words: readonly WordCount[];
  /** Whether its dates are typed day first, where one of them proves it. */
  readonly dayFirst: boolean | null;
  /** Whether another locale would read some of its dates otherwise. */
  readonly dependsOnOrder: boolean;
  /** Which mark parts its decimals, where a cell proves it. */
  readonly decimal: DecimalMark;
  /** The first three different values, as a person would read them out. */
  readonly samples: readonly string[];
}

export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** A column of more different words is no list of words. */
export const MOST_WORDS = 200;
/** Kinds are judged by so many cells, evenly spread: the rest is alike. */
const CELLS_JUDGED = 400;
const SAMPLES = 3;

/** Looks at every cell of a column once. */
export function profileOf(cells: readonly CellValue[], context: ReadingContext): ColumnProfile {
  const filled = cells.filter(isFilled);
  const words = countWords(filled);
  const texts = filled.filter((cell) => typeof cell === 'string');
  const dayFirst = provenDayFirst(texts);
  return {
    filled: filled.length,
    blank: cells.length - filled.length,
    // Dates of the second half of a month are none in the other order.
    shares: sharesOf(spread(filled), { ...context, dayFirst: dayFirst ?? context.dayFirst }),
    distinct: countDistinct(filled),
    words: words.size <= MOST_WORDS ? inOrder(words) : [],
    dayFirst,
    dependsOnOrder: texts.some(dependsOnOrder),
    decimal: provenDecimal(texts),
    samples: samplesOf(filled),
  };
}

/** The order of all dates of a file, where some of its columns prove one and none the other: a program writes them alike. */
export function provenInFile({
  columns,
}: {
  readonly columns: readonly { readonly profile: ColumnProfile }[];
}): boolean | null {
  const [proven, other] = [...new Set(columns.flatMap(({ profile }) => profile.dayFirst ?? []))];
  return proven === undefined || other !== undefined ? null : proven;
}

function countDistinct(cells: readonly CellValue[]): number {
  return new Set(cells.map((cell) => (isDateCell(cell) ? cell.serial : cell))).size;
}

function countWords(cells: readonly CellValue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || counts.size > MOST_WORDS) continue;
    const word = textOfCell(cell);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function inOrder(words: ReadonlyMap<string, number>): readonly WordCount[] {
  return [...words].map(([word, count]) => ({ word, count })).sort((left, right) => right.count - left.count);
}

function spread(cells: readonly CellValue[]): readonly CellValue[] {
  const step = Math.max(1, Math.floor(cells.length / CELLS_JUDGED));
  return step === 1 ? cells : cells.filter((_cell, index) => index % step === 0);
}

function samplesOf(cells: readonly CellValue[]): readonly string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    samples.add(textOfCell(cell));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

type Test = (cell: CellValue, context: ReadingContext) => boolean;

const words = { heading: { ru: '', en: '' }, note: { ru: '', en: '' } };
const emailColumn = email(words);
const taxColumn = taxId(words);

/** Which zone it is does not matter for telling a date from other texts. */
const ANY_CLOCK = wallClockIn('UTC');

const TESTS: Readonly<Record<ValueKind, Test>> = {
  date: (cell, { dayFirst }) =>
    isDateCell(cell)
      ? cell.serial >= 1
      : typeof cell === 'string' &&
        /\D/.test(cell.trim()) &&
        (isValue(readForeignDate(cell, { dayFirst, clock: ANY_CLOCK })) || monthOf(cell)?.year != null),
  serial: (cell, { dayFirst }) =>
    /^\d{5,14}([.,]\d+)?$/.test(textOfCell(cell)) && isValue(readForeignDate(cell, { dayFirst, clock: ANY_CLOCK })),
  time: (cell) =>
    isDateCell(cell)
      ? cell.serial < 1
      : typeof cell === 'string' && cell.includes(':') && isValue(readForeignTime(cell)),
  phone: (cell, context) => {
    const read = isDateCell(cell) ? '' : readPhone(cell, context);
    return typeof read === 'string' && isPhone(read);
  },
  email: (cell, context) => typeof cell === 'string' && isValue(emailColumn.read(cell, context)),
  number: (cell) =>
    isValue(readForeignNumber(cell, null)) || (typeof cell === 'string' && /^\d{1,3}[.,]\d{3}$/.test(cell.trim())),
  taxId: (cell, context) => /^\d{9,12}$/.test(textOfCell(cell)) && isValue(taxColumn.read(cell, context)),
  url: (cell) => typeof cell === 'string' && /^(https?:\/\/|www\.)\S+$/i.test(cell.trim()),
  text: (cell) => typeof cell === 'string' && /\p{L}{2}/u.test(cell),
};

function isValue(read: unknown): boolean {
  return !(read instanceof Fault) && read !== null && read !== '';
}

function sharesOf(cells: readonly CellValue[], context: ReadingContext): Record<ValueKind, number> {
  const shares: Record<ValueKind, number> = {
    date: 0,
    serial: 0,
    time: 0,
    phone: 0,
    email: 0,
    number: 0,
    taxId: 0,
    url: 0,
    text: 0,
  };
  for (const kind of Object.keys(TESTS) as ValueKind[])
    shares[kind] = cells.length === 0 ? 0 : cells.filter((cell) => TESTS[kind](cell, context)).length / cells.length;
  return shares;
}
