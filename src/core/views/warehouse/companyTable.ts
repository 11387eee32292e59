import { dayOf } from '../../values/moment';
import type { FactSource } from './factSource';
import { columnsFor, eachOf, factTable } from './factTable';

const { text, whole, day, moment } = columnsFor<FactSource>();

/** One row: as of when the facts of the company are, and by which of its settings they are judged. */
export const companyTable = factTable<FactSource>(
  'companies',
  {
    as_of: moment(({ facts }) => facts.now),
    as_of_on: day(({ facts }) => dayOf(facts.now)),
    zone: text(({ zone }) => zone),
    currency: text(({ facts }) => facts.settings.currency),
    silence_limit: whole(({ facts }) => facts.settings.silenceLimit),
    dormancy: whole(({ facts }) => facts.settings.dormancy),
    cohort_maturity: whole(({ facts }) => facts.settings.cohortMaturity),
  },
  (source) => eachOf([source]),
);
