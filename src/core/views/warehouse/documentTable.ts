import { settleTime } from '../../figures/facts/contactFacts';
import { documentsOf, whyNoPaperOfSeller } from '../../figures/sections/structure';
import type { Period } from '../../register/time/period';
import type { DocumentRow } from '../../register/tables/documents';
import { dayOf } from '../../values/moment';
import { columnsFor, eachOf, factTable } from './factTable';

const { text, day, yesNo } = columnsFor<DocumentRow>();

const EVER: Period = { kind: 'range', key: '', start: -Infinity, end: Infinity };

/** Papers asked for up to now. */
export const documentTable = factTable<DocumentRow>(
  'documents',
  {
    requested_on: day(({ requestedAt }, { facts }) => dayOf(settleTime(requestedAt, facts.calendar) ?? 0)),
    is_paper_of_seller: yesNo((document, { facts }) => whyNoPaperOfSeller(facts, document) === null),
    responsible: text(({ responsible }) => responsible),
  },
  ({ facts }) => eachOf(documentsOf({ facts, period: EVER })),
);
