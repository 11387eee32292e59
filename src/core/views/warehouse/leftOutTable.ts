import type { Facts } from '../../figures/facts/facts';
import type { LeftOutReason, LeftOutRow } from '../../figures/facts/leftOut';
import { isOutboundToNobody } from '../../figures/sections/active';
import { isNobodysRecording, opensNoThread } from '../../figures/sections/entry';
import { documentsLeftOut } from '../../figures/sections/structure';
import { dayOf, type Day, type Moment } from '../../values/moment';
import { columnsFor, factTable } from './factTable';

/** Rows that some figures miss: which figures, follows from the source. */
interface MissedRow {
  readonly source: string;
  readonly reason: LeftOutReason;
  /** Null: every period misses it. */
  readonly on: Day | null;
}

const { text, day } = columnsFor<MissedRow>();

/** Rows that could not be used, and rows that name nobody, which figures of clients miss. */
export const leftOutTable = factTable<MissedRow>(
  'left_out',
  { source: text(({ source }) => source), reason: text(({ reason }) => reason), missed_on: day(({ on }) => on) },
  ({ facts }) =>
    (visit) => {
      let place = 0;
      const miss = (source: string, reason: LeftOutReason, at: Moment | null): void => {
        visit({ source, reason, on: at === null ? null : dayOf(at) }, place++);
      };
      for (const [source, rows] of Object.entries(unusableRows(facts)))
        for (const { reason, at } of rows) miss(source, reason, at);
      facts.contacts.list.each((contact) => {
        if (isOutboundToNobody(contact)) miss('toNobody', 'noParty', contact.at);
        if (opensNoThread(contact)) miss('ofNobody', 'noParty', contact.at);
        if (isNobodysRecording(contact)) miss('recordingOfNobody', 'noParty', contact.at);
      });
      facts.sales.list.each(({ party, isAdjustment, date }) => {
        if (party < 0 && !isAdjustment) miss('soldToNobody', 'noParty', date);
      });
      for (const { state, deal, closedOn } of facts.deals.rows)
        if (state === 'won' && closedOn !== null && deal.amount === null) miss('wonForNothing', 'noAmount', closedOn);
    },
);

function unusableRows(facts: Facts): Readonly<Record<string, readonly LeftOutRow[]>> {
  return {
    contacts: facts.contacts.leftOut,
    sales: facts.sales.leftOut,
    deals: facts.deals.leftOut,
    dealsNotClosed: facts.deals.notClosed,
    documents: documentsLeftOut(facts),
    calls: facts.phoneLog().leftOut,
  };
}
