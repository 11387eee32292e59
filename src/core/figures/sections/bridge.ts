import type { SaleFact } from '../facts/saleFacts';
import type { Money } from '../../values/money';
import type { PeriodView } from './periodView';

/** Why total revenue moved from the previous period to this one; the lines sum to the difference to the minor unit. */
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

export function bridgeOf(view: PeriodView): Bridge {
  const previous = view.previous();
  const lines = { new: 0, returning: 0, gone: 0, grown: 0, shrunk: 0 };
  for (const party of new Set([...view.salesByParty.keys(), ...previous.salesByParty.keys()])) {
    const before = previous.salesByParty.get(party)?.revenue ?? 0;
    const now = view.salesByParty.get(party)?.revenue ?? 0;
    lines[lineOf(before, now, view.newParties.has(party))] += now - before;
  }
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

function totalOf(sales: readonly SaleFact[]): Money {
  return sales.reduce((total, sale) => total + sale.revenue, 0);
}

function withoutParty(sales: readonly SaleFact[]): Money {
  return sales.reduce((total, sale) => (sale.party < 0 ? total + sale.revenue : total), 0);
}
