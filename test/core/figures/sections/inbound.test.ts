import { explainFigure } from '../../../../src/core/figures/why/explain';
import type { Contact } from '../../../../src/core/register/tables/contacts';
import { aBook, aPeriod } from '../../../builders/book';
import { aContact, aSale, when } from '../../../builders/rows';

const MARCH = aPeriod('2026-03');

function inquiry(client: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ at: when('2026-03-10T12:00'), client, ...overrides });
}

describe('they come to us', () => {
  // Alfa bought a week later, Beta half a year later, Gamma never.
  const contacts = ['Alfa', 'Beta', 'Gamma'].map((client) => inquiry(client));
  const sales = [
    aSale({ client: 'Alfa', date: when('2026-03-17') }),
    aSale({ client: 'Beta', date: when('2026-09-17') }),
  ];
  const book = aBook({ contacts, sales }, {}, '2026-10-20T12:00');

  it('both shares rest on all who came, and not only on those who bought', () => {
    const figures = book.figures(MARCH);
    expect(figures.get('inbound.conversion')).toMatchObject({ value: 1 / 3, n: 3 });
    expect(figures.get('inbound.cohortConversion')).toMatchObject({ value: 1 / 3, n: 3 });
  });

  it('why they are not among those who bought: too late, or not at all', () => {
    const { used } = explainFigure(book, MARCH, 'inbound.cohortConversion');
    expect(used.map(({ why }) => why)).toEqual([undefined, 'boughtLater', 'notBought']);
  });
});
