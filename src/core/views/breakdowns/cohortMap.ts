import type { Cohort } from '../../figures/sections/cohorts';
import { PALETTE } from '../palette';
import { block, SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
import type { BreakdownContext } from './breakdownContext';

/** A year of cohorts, each followed for as many months as the sheet is wide. */
const MOST_COHORTS = 12;
const FIRST_AGE_COLUMN = 2;

/** Clients by month of first purchase: which share of them bought in that month and in each following one. */
export function addCohorts(context: BreakdownContext): void {
  const { draft, texts, book, period } = context;
  const words = texts.breakdowns;
  const cohorts = book.cohorts(period).slice(-MOST_COHORTS);
  draft.add([words.cohorts], SECTION);
  draft.add([cohorts.length === 0 ? words.noRows : words.cohortsNote], SUMMARY);
  if (cohorts.length > 0) addMap(context, cohorts);
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
