import { isFilled } from './cells';
import { textOfCell } from '../schema/columns';
import { readForeignNumber } from './foreignNumber';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { plainHeading } from './knownHeadings';
import type { Choice, Pair, Question } from './proposal';
import { question, type Asked } from './questions';

/** Whether lines of an order are to be one row, where a number of the file stands in several rows. */
export function sumByQuestion({ foreign, table, pairs, answers }: Asked): readonly Question[] {
  if (table !== 'sales' || answers.sumBy !== undefined) return [];
  const order = foreign.columns.find(({ heading, profile }) => ORDER_NUMBER.test(plainHeading(heading)) && isRepeated(profile.filled, profile.distinct)); // prettier-ignore
  const isTaken = pairs.some(
    ({ column, source }) => column !== 'sourceKey' && source.from.includes(order?.heading ?? ''),
  );
  if (!order || isTaken) return [];
  const sumBy = order.heading;
  const amount = amountOfPairs(pairs, foreign);
  const isOnce = amount !== null && saysOrderAgain(foreign, order, amount);
  const once = amount && { columns: { revenue: { from: [amount.heading], how: 'once' as const } } };
  const choices: readonly Choice[] = [
    { label: { ru: 'Заказ — одна продажа, строки сложить', en: 'An order is one sale: add up its lines' }, answers: { sumBy } },
    { label: { ru: 'Каждая строка — продажа', en: 'Each line is a sale' }, answers: { sumBy: '' } },
    ...(once ? [{ label: { ru: `Заказ — одна продажа, «${amount.heading}» в каждой строке одна и та же`, en: `An order is one sale: "${amount.heading}" is the same in each of its lines` }, answers: { sumBy, ...once } }] : []),
  ]; // prettier-ignore
  const { samples, filled } = order.profile;
  return [question({ kind: 'sumBy', about: sumBy, count: filled, samples, choices, proposed: isOnce ? 2 : 0 })];
}

const ORDER_NUMBER =
  /^(номер( заказа| документа| сч[её]та| накладной| чека)?|№( заказа| документа| сч[её]та| чека)?|заказ|сч[её]т|документ|чек|invoice ?(no|number|id|#)?|order ?(id|no|number|#)?|receipt( number| no)?)$/i;

function isRepeated(filled: number, distinct: number): boolean {
  return filled > 0 && distinct < filled * 0.9;
}

function amountOfPairs(pairs: readonly Pair[], { columns }: ForeignTable): ForeignColumn | null {
  const source = pairs.find(({ column }) => column === 'revenue')?.source;
  const [only, more] = source?.from ?? [];
  return more === undefined ? (columns.find(({ heading }) => heading === only) ?? null) : null;
}

/** Headings of what a whole order comes to. */
const OF_ORDER = /заказ|документ|сч[её]т|чек|накладн|order|invoice|receipt|^total|grand total/;
/** So many orders whose lines say one amount are no accident, whatever it is headed. */
const MANY_ORDERS = 3;

/**
 * Whether every line of an order says again what the whole order comes to: then adding the lines up would count it twice.
 * Told by orders of several lines that differ in something else, by the heading or by what their lines come to.
 */
function saysOrderAgain({ rows, columns }: ForeignTable, order: ForeignColumn, amount: ForeignColumn): boolean {
  const lines = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const number = textOfCell(row.cells[order.index] ?? '');
    if (number !== '') lines.set(number, [...(lines.get(number) ?? []), row]);
  }
  const several = [...lines.values()].filter((of) => of.length > 1);
  const differ = several.filter((of) => columns.some(({ index }) => index !== amount.index && new Set(of.map(({ cells }) => textOfCell(cells[index] ?? ''))).size > 1)); // prettier-ignore
  const amountsOf = (of: typeof rows): readonly string[] =>
    of.map(({ cells }) => textOfCell(cells[amount.index] ?? ''));
  const isSame = (of: typeof rows): boolean => new Set(amountsOf(of)).size === 1 && isFilled(amountsOf(of)[0]);
  if (differ.length === 0 || !differ.every(isSame)) return false;
  return (
    OF_ORDER.test(plainHeading(amount.heading)) ||
    differ.length >= MANY_ORDERS ||
    columns.some((other) => other !== amount && differ.every((of) => sumOf(of, other) === numberOf(of[0], amount)))
  );
}

function sumOf(rows: ForeignTable['rows'], column: ForeignColumn): number {
  return Math.round(rows.reduce((sum, row) => sum + numberOf(row, column), 0) * 100) / 100;
}

function numberOf(row: ForeignTable['rows'][number] | undefined, { index }: ForeignColumn): number {
  const read = readForeignNumber(row?.cells[index] ?? '', null);
  return typeof read === 'number' ? read : Number.NaN;
}
