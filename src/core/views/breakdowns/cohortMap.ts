import type { Cohort } from '../../figures/sections/cohorts';
import type { CohortPayback } from '../../figures/sections/payback';
import { amountOf } from '../../values/money';
import { PALETTE } from '../palette';
import { apart, block, SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
import type { BreakdownContext } from './breakdownContext';

/** A year of cohorts, each followed for as many months as the sheet is wide. */
const MOST_COHORTS = 12;
export const FIRST_AGE_COLUMN = 2;

/** Clients by month of first purchase: which share of them bought in that month and in each following one. */
export function addCohorts(context: BreakdownContext): void {
  const { draft, texts, book, period } = context;
  const words = texts.breakdowns;
  const cohorts = book.cohorts(period).slice(-MOST_COHORTS);
  draft.add([words.cohorts], SECTION);
  draft.add([cohorts.length === 0 ? words.noRows : words.cohortsNote], SUMMARY);
  if (cohorts.length > 0) addMap(context, cohorts);
  draft.add([]);
  addPayback(context, book.payback(period).slice(-MOST_COHORTS));
}

/** Of what pays back: after the month, its clients and its advertising. */
export const FIRST_PURCHASE_COLUMN = 3;

/** Purchases shown one by one; later ones say only when it was. */
const MOST_PURCHASES = 6;

/** What the clients of a month cost to win, their margin up to each purchase, and by which one it is back. */
function addPayback({ draft, texts, formats }: BreakdownContext, cohorts: readonly CohortPayback[]): void {
  const words = texts.breakdowns.payback;
  if (cohorts.length === 0) return;
  draft.add([words.title], SECTION);
  draft.add([words.note], SUMMARY);
  const purchases = Array.from({ length: MOST_PURCHASES }, (_, index) => words.purchase(index + 1));
  const numbers = [1, 2, ...purchases.map((_, index) => index + FIRST_PURCHASE_COLUMN)];
  const head = draft.head(
    [texts.breakdowns.cohort, texts.breakdowns.size, words.spend, ...purchases, apart(words.paidBack)],
    numbers,
    2,
  );
  for (const { start, size, spend, margins, paidBackIn } of cohorts) {
    const shown = purchases.map((_, index) => (margins[index] === undefined ? '' : amountOf(margins[index])));
    draft.add(
      [
        texts.write.shortMonth(start),
        size,
        amountOf(spend),
        ...shown,
        apart(margins.length === 0 ? texts.common.noData : words.verdict(paidBackIn)),
      ],
      TABLE_ROW,
    );
  }
  const money = block(head + 1, 2, cohorts.length, 1 + MOST_PURCHASES);
  draft.style(block(head + 1, 1, cohorts.length), { numberFormat: '#,##0', align: 'right' });
  draft.style(money, { numberFormat: formats.of('money'), align: 'right' });
  draft.style(block(head + 1, FIRST_PURCHASE_COLUMN + MOST_PURCHASES, cohorts.length), {
    color: PALETTE.quiet,
    align: 'left',
  });
  draft.colour(block(head + 1, FIRST_PURCHASE_COLUMN, cohorts.length, MOST_PURCHASES), {
    kind: 'negative',
    color: PALETTE.bad,
  });
  draft.add([]);
}

function addMap({ draft, texts }: BreakdownContext, cohorts: readonly Cohort[]): void {
  const words = texts.breakdowns;
  const oldest = Math.max(...cohorts.map(({ active }) => active.length));
  const ages = Math.min(oldest, draft.width - FIRST_AGE_COLUMN);
  const ageNames = Array.from({ length: ages }, (_, age) => String(age));
  const head = draft.head([words.cohort, words.size, ...ageNames], [1, ...ageNames.map((_, age) => age + 2)], 1);
  for (const { start, size, active } of cohorts) {
    const shares = active.slice(0, ages).map((buyers) => buyers / size);
    draft.add([texts.write.shortMonth(start), size, ...shares], TABLE_ROW);
  }
  const map = block(head + 1, FIRST_AGE_COLUMN, cohorts.length, ages);
  draft.style(block(head + 1, 1, cohorts.length), { numberFormat: '#,##0', align: 'right' });
  draft.style(map, { numberFormat: '0%', align: 'right' });
  draft.colour(map, { kind: 'scale', low: PALETTE.paper, high: PALETTE.accentSecond });
}
