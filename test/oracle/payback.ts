import { formatDay, startOfMonth } from '../../src/core/values/moment';
import type { Money } from '../../src/core/values/money';
import { firstPurchaseDay, purchasesOfParty } from './clientStory';
import { allParties, distinct, sumOf, type Ledger, type OraclePeriod } from './ledger';

/** What the clients of one month cost to win, and their margin up to each of their purchases. */
export interface OraclePayback {
  readonly key: string;
  readonly size: number;
  readonly spend: Money;
  readonly margins: readonly Money[];
  readonly paidBackIn: number | null;
}

export function paybackOf(ledger: Ledger, period: OraclePeriod): OraclePayback[] {
  const lastDay = Math.min(period.end - 1, ledger.today);
  const won = allParties(ledger).flatMap((party) => {
    const first = firstPurchaseDay(ledger, party);
    return first === null || !Number.isFinite(first) || first > lastDay ? [] : [{ party, month: startOfMonth(first) }];
  });
  const months = distinct(won.map(({ month }) => month)).sort((left, right) => left - right);
  return months.flatMap((month) => {
    const spending = ledger.rows.advertising.filter((row) => row.month !== null && startOfMonth(row.month) === month);
    const spend = sumOf(spending.map(({ amount }) => amount ?? 0));
    if (spend <= 0) return [];
    const parties = won.filter((one) => one.month === month).map(({ party }) => party);
    const rows = parties.flatMap((party) => {
      const days = distinct(purchasesOfParty(ledger, party).map(({ day }) => day));
      return ledger.shipments
        .filter((shipment) => shipment.party === party && shipment.day <= lastDay && shipment.cost !== null)
        .map(({ day, revenue, cost }) => ({
          purchase: Math.max(1, days.filter((bought) => bought <= day).length),
          margin: revenue - (cost ?? 0),
        }));
    });
    const most = Math.max(0, ...rows.map(({ purchase }) => purchase));
    const margins = Array.from({ length: most }, (_none, index) =>
      sumOf(rows.filter(({ purchase }) => purchase <= index + 1).map(({ margin }) => margin)),
    );
    const paid = margins.findIndex((margin) => margin >= spend);
    const paidBackIn = paid < 0 ? null : paid + 1;
    return [{ key: formatDay(month).slice(0, 7), size: parties.length, spend, margins, paidBackIn }];
  });
}
