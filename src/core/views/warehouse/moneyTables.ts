import { plannedTargets, type PlannedTarget } from '../../figures/sections/targets';
import type { AdvertisingRow } from '../../register/tables/advertising';
import { columnsFor, eachOf, factTable } from './factTable';

const spent = columnsFor<AdvertisingRow>();

/** What advertising cost, of months that have begun by now. */
export const spendTable = factTable<AdvertisingRow>(
  'spend',
  {
    month_on: spent.day(({ month }) => month),
    activity: spent.text(({ activity }) => activity),
    amount: spent.whole(({ amount }) => amount),
  },
  ({ facts: { rows, now } }) =>
    eachOf(rows.advertising.filter(({ month, amount }) => month !== null && amount !== null && month <= now)),
);

const planned = columnsFor<PlannedTarget>();

/** What is planned for a figure by month: money in minor units, shares as fractions. */
export const planTable = factTable<PlannedTarget>(
  'plan',
  {
    month_on: planned.day(({ month }) => month),
    figure: planned.text(({ figure }) => figure.key),
    is_additive: planned.yesNo(({ figure }) => figure.additive === true),
    employee: planned.text(({ employee }) => employee),
    target: planned.number(({ target }) => target),
  },
  ({ facts }) => eachOf(plannedTargets(facts.rows.plan)),
);
