import { requiredColumns, type Table } from '../schema/table';
import { tables, type TableKey } from '../tables/tables';
import type { ColumnSource } from './answers';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { plainHeading } from './knownHeadings';
import { meaningOf } from './knownWords';
import { SURE, type Match } from './matchColumns';
import type { Pair } from './proposal';

/** Matched columns as pairs, with what takes two columns: a date and its time, quantity × price, several phones, words that say two things. */
export function pairsOf(matches: readonly Match[], foreign: ForeignTable, table: TableKey): readonly Pair[] {
  const free = new Set(
    foreign.columns.filter(({ heading }) => !matches.some((match) => match.foreign.heading === heading)),
  );
  const pairs = matches.map((match): Pair => {
    const { column, foreign: theirs, strength, why } = match;
    const source = completed(column, theirs, table, free);
    return { column, source, sure: strength >= SURE ? 'sure' : 'likely', why, samples: samplesOf(source, foreign) };
  });
  return [
    ...pairs,
    ...callEnds(pairs, foreign, table, free),
    ...madeOfWords(pairs, foreign, table),
    ...product(pairs, foreign, table, free),
  ];
}

function samplesOf(source: ColumnSource, { columns }: ForeignTable): readonly string[] {
  const parts = source.from.map((from) => columns.find(({ heading }) => heading === from)?.profile.samples ?? []);
  if (source.how === 'first' || parts.length < 2) return parts.find((samples) => samples.length > 0) ?? [];
  const sign = source.how === 'product' ? ' × ' : ' ';
  return (parts[0] ?? []).map((_sample, index) => parts.flatMap((samples) => samples[index] ?? []).join(sign));
}

const OF_TIME = /^(время|час|время звонка|время вызова|time|call time|start time|hour)$/;
const FIRST_NAME = /^(имя|first name)$/;
const OTHER_NAMES = /^(фамилия|отчество|last name|surname|middle name)$/;

/** A column with those that belong to it; what is taken is no longer free. */
function completed(
  column: string,
  { heading, profile }: ForeignColumn,
  table: TableKey,
  free: Set<ForeignColumn>,
): ColumnSource {
  const { type, blank } = (tables[table] as Table).columns[column] ?? {};
  const take = (test: (other: ForeignColumn) => boolean): string[] => {
    const found = [...free].filter((other) => other.profile.filled > 0 && test(other));
    for (const other of found) free.delete(other);
    return found.map((other) => other.heading);
  };
  if (type === 'datetime' && !profile.samples.some((sample) => /\d:\d\d/.test(sample))) {
    const [time] = take((other) => other.profile.shares.time >= 0.5 && OF_TIME.test(plainHeading(other.heading)));
    return { from: time === undefined ? [heading] : [heading, time] };
  }
  if (type === 'phone' || type === 'email') {
    const more = take(
      (other) => other.profile.shares[type] >= 0.5 && (type === 'email' || isPhoneHeading(other.heading)),
    );
    if (more.length === 0) return { from: [heading] };
    return Array.isArray(blank) ? { from: [heading, ...more] } : { from: [heading, ...more], how: 'first' };
  }
  if (column === 'person' && FIRST_NAME.test(plainHeading(heading))) {
    return { from: [heading, ...take((other) => OTHER_NAMES.test(plainHeading(other.heading)))] };
  }
  return { from: [heading] };
}

function isPhoneHeading(heading: string): boolean {
  return /тел|моб|phone|mobile|tel|сотов/i.test(heading);
}

const QUANTITY = /^(количество|кол-во|кол|шт|quantity|qty|units)$/;
const PRICE = /^(цена|цена за единицу|цена за шт|price|unit price|unitprice)$/;

/** Quantity × price, where the file has no amount. */
function product(
  pairs: readonly Pair[],
  foreign: ForeignTable,
  table: TableKey,
  free: ReadonlySet<ForeignColumn>,
): readonly Pair[] {
  const column = requiredColumns(tables[table]).find((key) => (tables[table] as Table).columns[key]?.type === 'money');
  const amount = pairs.find((pair) => pair.column === column);
  if (column === undefined || (amount && !PRICE.test(plainHeading(amount.source.from[0] ?? '')))) return [];
  const named = (test: RegExp): string | undefined =>
    foreign.columns.find((other) => test.test(plainHeading(other.heading)) && other.profile.shares.number >= 0.5 && (free.has(other) || amount?.source.from.includes(other.heading)))?.heading; // prettier-ignore
  const [quantity, price] = [named(QUANTITY), named(PRICE)];
  if (quantity === undefined || price === undefined) return [];
  const source: ColumnSource = { from: [quantity, price], how: 'product' };
  return [{ column, source, sure: 'sure', why: 'content', samples: samplesOf(source, foreign) }];
}

const CALL_COLUMNS = ['direction', 'result', 'channel'] as const;

/** A column of words that also says what another column of ours asks for: «Пропущенный» is in, and not answered. */
function madeOfWords(pairs: readonly Pair[], foreign: ForeignTable, table: TableKey): readonly Pair[] {
  if (table !== 'contacts') return [];
  return CALL_COLUMNS.flatMap((column): Pair[] => {
    const own = pairs.find((pair) => pair.column === column);
    const others = pairs.filter((pair) => pair !== own && CALL_COLUMNS.some((key) => key === pair.column));
    const saying = others.flatMap(({ source }) => source.from).filter((heading) => says(foreign, heading, column));
    if (saying.length === 0) return [];
    const source: ColumnSource = { from: [...(own?.source.from ?? []), ...saying], how: 'first' };
    return [{ column, source, sure: own?.sure ?? 'sure', why: own === undefined ? 'content' : own.why === 'format' ? 'alias' : own.why, samples: own?.samples ?? samplesOf(source, foreign) }]; // prettier-ignore
  });
}

function says({ columns }: ForeignTable, heading: string, column: (typeof CALL_COLUMNS)[number]): boolean {
  const words = columns.find((other) => other.heading === heading)?.profile.words ?? [];
  return words.some(({ word }) => meaningOf(word, column) !== undefined);
}

/** A call that came in and was taken was answered when it came; without this every call of a statistics would wait for an answer. */
export function withTakenCalls(
  pairs: readonly Pair[],
  foreign: ForeignTable,
  results: Readonly<Record<string, string>>,
): readonly Pair[] {
  const has = (column: string): boolean => pairs.some((pair) => pair.column === column);
  const [at, result] = ['at', 'result'].map((column) => pairs.find((pair) => pair.column === column));
  if (!at || !result || !has('direction') || has('answeredAt')) return pairs;
  if (!result.source.from.some((heading) => tellsReached(foreign, heading, results))) return pairs;
  const source: ColumnSource = { from: at.source.from, how: 'answered' };
  return [...pairs, { column: 'answeredAt', source, sure: 'sure', why: 'content', samples: at.samples }];
}

function tellsReached({ columns }: ForeignTable, heading: string, results: Readonly<Record<string, string>>): boolean {
  const words = columns.find((other) => other.heading === heading)?.profile.words ?? [];
  return words.some(
    ({ word }) => (new Map(Object.entries(results)).get(word) ?? meaningOf(word, 'result')) === 'reached',
  );
}

/** The two ends of a call, as exchanges head them: who called, and who was called. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(кто звонил|кто|откуда|от|from|caller|caller id|caller number|source|номер а|абонент а|вызывающий|вызывающий абонент|звонивший|from number|src|номер звонящего)$/, /^(кому звонили|кому|куда|to|callee|called|called number|destination|номер б|абонент б|вызываемый|вызываемый абонент|с кем говорил|to number|dst|набранный номер|куда звонили)$/],
]; // prettier-ignore

/** Of a call that came in the caller is the client, of one that went out the called; where nothing says which it was, the ends tell. */
function callEnds(
  pairs: readonly Pair[],
  foreign: ForeignTable,
  table: TableKey,
  free: Set<ForeignColumn>,
): readonly Pair[] {
  if (table !== 'contacts') return [];
  const named = (test: RegExp): ForeignColumn | undefined =>
    foreign.columns.find((column) => test.test(plainHeading(column.heading)) && (free.has(column) || pairs.some(({ column: ours, source }) => ['phone', 'employee', 'client'].includes(ours) && source.from.length === 1 && source.from[0] === column.heading))); // prettier-ignore
  for (const [ofCaller, ofCalled] of ENDS) {
    const [caller, called] = [named(ofCaller), named(ofCalled)];
    if (!caller || !called) continue;
    const ends = [caller.heading, called.heading];
    const pair = (column: string, from: readonly string[], how: 'byDirection' | 'sides'): Pair => {
      const source: ColumnSource = { from, how };
      return { column, source, sure: 'sure', why: 'content', samples: samplesOf({ from }, foreign) };
    };
    const isNamed = [caller, called].some(({ profile }) => profile.shares.text >= 0.3);
    const employee = isNamed && !pairs.some(({ column, source }) => column === 'employee' && !source.from.some((from) => ends.includes(from))); // prettier-ignore
    return [
      ...(pairs.some(({ column }) => column === 'direction') ? [] : [pair('direction', ends, 'sides')]),
      pair('phone', ends, 'byDirection'),
      ...(employee ? [pair('employee', [...ends].reverse(), 'byDirection')] : []),
    ];
  }
  return [];
}
