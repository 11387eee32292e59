import type { Contact } from '../../../../src/core/register/tables/contacts';
import { aBook, aPeriod, valuesOf } from '../../../builders/book';
import { aContact, aSale, when } from '../../../builders/rows';

const WINDOW = { attributionWindow: 30 };

function talk(day: string): Contact {
  return aContact({ at: when(`${day}T12:00`), client: 'Alfa', direction: 'out', result: 'reached' });
}

function inquiry(day: string): Contact {
  return aContact({ at: when(`${day}T12:00`), client: 'Alfa' });
}

/** Where Alfa came from, which bought on 25 March. */
function originAfter(...contacts: readonly Contact[]): unknown {
  const sales = [aSale({ date: when('2026-03-25'), client: 'Alfa' })];
  const [party] = aBook({ contacts, sales }, WINDOW).newParties(aPeriod('2026-03'));
  return [party?.origin, party?.assist];
}

describe('where a client came from', () => {
  it('whoever we talked to first stays ours, though it came to us between two of our talks', () => {
    expect(originAfter(talk('2026-03-01'), inquiry('2026-03-20'), talk('2026-03-22'))).toEqual(['active', 'inbound']);
    expect(originAfter(inquiry('2026-03-20'), talk('2026-03-22'))).toEqual(['inbound', null]);
  });

  it('rests on the first and the last talk and on the first inquiry, in time order', () => {
    const contacts = [talk('2026-03-01'), inquiry('2026-03-20'), talk('2026-03-21'), talk('2026-03-22')];
    const sales = [aSale({ date: when('2026-03-25'), client: 'Alfa' })];
    const [party] = aBook({ contacts, sales }, WINDOW).newParties(aPeriod('2026-03'));
    expect(party?.evidence).toEqual([0, 1, 3].map((index) => contacts[index]?.id));
  });

  it('the window runs from our last talk, and not from the first', () => {
    expect(originAfter(talk('2026-01-10'), talk('2026-03-10'))).toEqual(['active', null]);
    expect(originAfter(talk('2026-01-10'))).toEqual(['unknown', null]);
  });

  it.each([
    { talked: '2026-02-08', newClients: 0, title: 'to the day' },
    { talked: '2026-02-07', newClients: 1, title: 'and a day' },
  ])(
    'a talk the whole window $title before the first inquiry: $newClients new inbound client',
    ({ talked, newClients }) => {
      const contacts = [talk(talked), inquiry('2026-03-10')];
      expect(valuesOf(aBook({ contacts }, WINDOW), '2026-03')['inbound.newClients']).toBe(newClients);
    },
  );

  it('an inquiry within the window of the last of several talks is no new inbound client', () => {
    const contacts = [talk('2026-01-10'), talk('2026-03-01'), inquiry('2026-03-10')];
    expect(valuesOf(aBook({ contacts }, WINDOW), '2026-03')['inbound.newClients']).toBe(0);
  });
});
