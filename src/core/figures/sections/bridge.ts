import type { FactList } from '../facts/factList';
import type { SaleFact } from '../facts/saleFact';
import type { Money } from '../../values/money';
import type { PeriodView } from './periodView';

/** Why total revenue moved from the previous period, or the part of it that is compared, to this one; the lines sum to the difference to the minor unit. */
export interface Bridge {
  readonly previousTotal: Money;
  /** First purchase in this period. */
  readonly new: Money;
  /** Not new, nothing in the previous period. */
  readonly returning: Money;
  /** Nothing in this period. */
  readonly gone: Money;
  readonly grown: Money;
  readonly shrunk: Money;
  /** Change in adjustments and in rows without a client. */
  readonly adjustments: Money;
  readonly total: Money;
}

export function bridgeOf(view: PeriodView, previous: PeriodView = view.previous()): Bridge {
  const lines = { new: 0, returning: 0, gone: 0, grown: 0, shrunk: 0 };
  const add = (party: number, before: Money, now: Money): void => {
    lines[lineOf(before, now, view.newParties.has(party))] += now - before;
  };
  for (const [party, { revenue }] of view.salesByParty)
    add(party, previous.salesByParty.get(party)?.revenue ?? 0, revenue);
  for (const [party, { revenue }] of previous.salesByParty) if (!view.salesByParty.has(party)) add(party, revenue, 0);
  return {
    previousTotal: totalOf(previous.sales),
    ...lines,
    adjustments: withoutParty(view.sales) - withoutParty(previous.sales),
    total: totalOf(view.sales),
  };
}

function lineOf(before: Money, now: Money, isNew: boolean): 'new' | 'returning' | 'gone' | 'grown' | 'shrunk' {
  if (isNew) return 'new';
  if (now === 0) return 'gone';
  if (before === 0) return 'returning';
  return now >= before ? 'grown' : 'shrunk';
}

function totalOf(sales: FactList<SaleFact>): Money {
  return sales.sum(({ revenue }) => revenue);
}

function withoutParty(sales: FactList<SaleFact>): Money {
  return sales.sum(({ party, revenue }) => (party < 0 ? revenue : 0));
}
