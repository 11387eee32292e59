import type { OutreachLine } from '../../src/core/figures/sections/outreach';
import { lastDayOf, type Period } from '../../src/core/register/time/period';
import { amountOf } from '../../src/core/values/money';
import type { Texts } from '../../src/core/texts';
import type { ToldBesides } from '../warehouse/besides';
import { tableText } from './printTable';

/** As many months and purchases as fit beside each other. */
const MOST_COHORTS = 12;
const MOST_PURCHASES = 3;
const STEPS = ['known', 'called', 'talked', 'leads', 'deals'] as const satisfies readonly (keyof OutreachLine)[];

/** Cohorts, what advertising has brought back and how far segments are worked, of one company; nothing of what there is none of. */
export function besidesText(
  { company, cohorts, payback, outreach }: ToldBesides,
  period: Period,
  currency: string,
  texts: Texts,
): readonly string[] {
  const words = texts.breakdowns;
  const parts: readonly (readonly [string, string | null])[] = [
    [words.cohorts, cohortTable(cohorts.slice(-MOST_COHORTS), texts)],
    [words.payback.title, paybackTable(payback.slice(-MOST_COHORTS), currency, texts)],
    [words.outreach.title(texts.write.day(lastDayOf(period))), outreachTable(outreach, texts)],
  ];
  return parts.flatMap(([title, table]) => (table === null ? [] : ['', `${company}. ${title}`, table]));
}

function cohortTable(cohorts: ToldBesides['cohorts'], { breakdowns: words, write }: Texts): string | null {
  if (cohorts.length === 0) return null;
  const ages = Math.max(...cohorts.map(({ active }) => active.length));
  const numbers = Array.from({ length: Math.min(ages, MOST_COHORTS + 1) }, (_none, age) => age);
  const rows = cohorts.map(({ start, size, active }) => [
    write.shortMonth(start),
    write.number(size),
    ...numbers.map((age) => (active[age] === undefined ? '' : write.value(active[age] / size, 'percent', ''))),
  ]);
  return aligned([words.cohort, words.size, ...numbers.map(String)], rows);
}

function paybackTable(payback: ToldBesides['payback'], currency: string, texts: Texts): string | null {
  if (payback.length === 0) return null;
  const { breakdowns: words, write } = texts;
  const purchases = Array.from({ length: MOST_PURCHASES }, (_none, index) => index);
  const money = (amount: number | undefined): string =>
    amount === undefined ? '' : write.value(amount, 'money', currency);
  const rows = payback.map(({ start, size, spend, margins, paidBackIn }) => [
    write.shortMonth(start),
    write.number(size),
    money(spend),
    ...purchases.map((index) => money(margins[index])),
    margins.length === 0 ? texts.common.noData : words.payback.verdict(paidBackIn),
  ]);
  const headings = purchases.map((index) => words.payback.purchase(index + 1));
  return aligned([words.cohort, words.size, words.payback.spend, ...headings, words.payback.paidBack], rows);
}

function outreachTable(outreach: ToldBesides['outreach'], { breakdowns: words, write, common }: Texts): string | null {
  if (outreach.length === 0) return null;
  const headings = [words.dimensions.segment, ...STEPS.map((step) => words.outreach.columns[step])];
  return aligned(
    headings,
    outreach.map((line) => [line.key || common.notStated, ...STEPS.map((step) => write.number(line[step]))]),
  );
}

function aligned(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableText(
    headings,
    rows,
    headings.slice(1).map((_none, index) => index + 1),
  );
}

/** The same as `--json` prints it: money in major units. */
export function besidesJson({ cohorts, payback, outreach }: ToldBesides): object {
  return {
    cohorts: cohorts.map(({ key, size, active }) => ({ cohort: key, size, active })),
    payback: payback.map(({ key, size, spend, margins, paidBackIn }) => ({
      cohort: key,
      size,
      spend: amountOf(spend),
      margins: margins.map(amountOf),
      paidBackIn,
    })),
    outreach: outreach.map(({ key, ...steps }) => ({ segment: key, ...steps })),
  };
}
