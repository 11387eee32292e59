import { workedCompanies, type OutreachCount } from '../sections/outreach';
import type { PeriodView } from '../sections/periodView';
import { contactReference, reference, type RowReference } from './explanation';

/** The rows behind a count of calling: of each company of the segment the first row that says how far it has been worked. */
export function explainOutreach(view: PeriodView, segment: string, count: OutreachCount): readonly RowReference[] {
  return workedCompanies(view).flatMap((company) => {
    if (company.client.segment !== segment) return [];
    if (count === 'known') return reference('clients', company.client);
    if (count === 'deals') return company.deals ? reference('deals', company.deals.deal) : [];
    const place = company[count];
    return place === undefined ? [] : contactReference(view.facts.contacts.list.at(place));
  });
}
