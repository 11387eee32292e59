import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import { periodAround } from '../../../../src/core/register/time/period';
import { askingLines, type AskingLine } from '../../../../src/core/work/asking/asking';
import { sinceDay, type SignKey } from '../../../../src/core/work/asking/sign';
import { askingTextsOf } from '../../../../src/language/askingTexts';
import { analysed, NOW, type TypedCells } from '../tasks/smallCompany';
import { contactAt, FIRST_DAY, moment, saleOn, simulated, tick, type Company } from './simulatedMonth';

const TEXTS = askingTextsOf('en', 'EUR');

function linesOf(company: Company): readonly AskingLine[] {
  const analysis = analysed(company.tables);
  const { facts } = analysis.book;
  const { log, journal } = company;
  const context = { analysis, facts, texts: TEXTS, since: sinceDay(NOW), log, journal };
  return askingLines(context, { lines: new Map(), signs: new Map() }, 'en');
}

function valueOf(company: Company, figure: FigureKey): number | null | undefined {
  return analysed(company.tables).book.figures(periodAround(FIRST_DAY, 'month')).get(figure)?.value;
}

/** The day on which a trick is played that is played once. */
const ONCE = FIRST_DAY + 8;
const onceOn = (day: number, play: (company: Company) => void) => (company: Company, now: number) => {
  if (now === day) play(company);
};

interface Trick {
  readonly title: string;
  readonly by: string;
  readonly play: (company: Company, day: number) => void;
  /** The month it is set against; without one that of honest people alone. */
  readonly without?: (company: Company, day: number) => void;
  readonly sign: SignKey;
  readonly unmoved: FigureKey;
}

const waits = (id: string, hour: number, cells: TypedCells = {}): TypedCells =>
  contactAt(ONCE + hour / 24, { id, direction: 'In', channel: 'E-mail', client: 'Writer', employee: 'Olga', ...cells });
const step = (from: number, to: number, when: number): Company['journal'][number] => ({
  run: 'R-1',
  when,
  who: 'somebody',
  why: 'tick',
  table: 'deals',
  id: 'D-MOVED',
  column: 'nextStepOn',
  before: moment(from),
  after: moment(to),
});
const moving = (on: number): TypedCells => ({
  id: 'D-MOVED',
  openedOn: moment(ONCE),
  client: 'Mover',
  seller: 'Dmitri',
  amount: 5000,
  nextStep: 'call',
  nextStepOn: moment(on),
});
const agreed = (company: Company): void => {
  for (let index = 0; index < 6; index++)
    company.tables.contacts.push(
      contactAt(ONCE - 2 + (11 + index / 10) / 24, {
        id: `C-STEP${index}`,
        direction: 'Out',
        client: `Agreed ${index}`,
        employee: 'Dmitri',
        result: 'Reached',
        nextStep: 'call',
        nextStepOn: moment(ONCE),
      }),
    );
};

const TRICKS: readonly Trick[] = [
  {
    title: 'a mail of one word, so that nobody waits any more',
    by: 'Olga',
    without: onceOn(ONCE, ({ tables }) => void tables.contacts.push(waits('C-W1', 10), waits('C-W3', 16))),
    play: onceOn(
      ONCE,
      ({ tables }) =>
        void tables.contacts.push(
          waits('C-W1', 10),
          waits('C-W2', 10.2, { direction: 'Out', comment: 'ok' }),
          waits('C-W3', 16),
        ),
    ),
    sign: 'wroteAgain',
    unmoved: 'entry.waitingNow',
  },
  {
    title: 'an inquiry told to be spam, so that it need not be answered',
    by: 'Olga',
    without: onceOn(ONCE, ({ tables }) => void tables.contacts.push(waits('C-W3', 16))),
    play: onceOn(
      ONCE,
      ({ tables }) => void tables.contacts.push(waits('C-W1', 10, { result: 'Spam' }), waits('C-W3', 16)),
    ),
    sign: 'closed',
    unmoved: 'entry.waitingNow',
  },
  {
    title: 'a call dated before the first inquiry, so that the client counts as won by it',
    by: 'Dmitri',
    play: onceOn(ONCE, ({ tables }) => {
      tables.contacts.push(
        contactAt(FIRST_DAY - 3 + 0.5, {
          id: 'C-BACK',
          direction: 'Out',
          client: `Caller ${FIRST_DAY + 3}`,
          employee: 'Dmitri',
          result: 'Lead',
          enteredAt: moment(ONCE + 0.6),
        }),
      );
    }),
    sign: 'backdated',
    unmoved: 'active.newDeals',
  },
  {
    title: 'the time of an answer typed at the end of the day, always in time',
    by: 'Pavel',
    without: ({ tables }, day) => void tables.contacts.push(late(day, 'C-P', { answeredAt: moment(day + 17 / 24) })),
    play: ({ tables }, day) =>
      void tables.contacts.push(
        late(day, 'C-P', { answeredAt: moment(day + 14 / 24 + 1 / 288), answerEnteredAt: moment(day + 17 / 24) }),
      ),
    sign: 'fromMemory',
    unmoved: 'inbound.newClients',
  },
  {
    title: 'all tasks closed at once as talks',
    by: 'Dmitri',
    without: onceOn(ONCE, agreed),
    play: onceOn(ONCE, (company) => {
      agreed(company);
      tick(company, ONCE + 15 / 24, 0.2, { outcome: 'Reached' }, ({ key }) => key.row.startsWith('C-STEP'));
    }),
    sign: 'ticks',
    unmoved: 'active.leads',
  },
  {
    title: 'calls nobody has made, written down as talks',
    by: 'Pavel',
    play: ({ tables }, day) =>
      void tables.contacts.push(
        contactAt(day + 13 / 24, {
          id: `C-F${day}`,
          direction: 'Out',
          client: `Nobody ${day}`,
          employee: 'Pavel',
          result: 'Reached',
          comment: '',
        }),
      ),
    sign: 'talked',
    unmoved: 'active.leads',
  },
  {
    title: 'a step moved again and again, so that it is never overdue',
    by: 'Dmitri',
    without: onceOn(ONCE, ({ tables }) => void tables.deals.push(moving(ONCE + 1))),
    play: onceOn(ONCE, ({ tables, journal }) => {
      tables.deals.push(moving(ONCE + 60));
      journal.push(step(ONCE + 1, ONCE + 5, ONCE + 1), step(ONCE + 5, ONCE + 9, ONCE + 5));
      journal.push(step(ONCE + 9, ONCE + 60, ONCE + 9));
    }),
    sign: 'moved',
    unmoved: 'deals.openAmount',
  },
  {
    title: 'tasks told to be not needed, so that the list is short',
    by: 'Dmitri',
    without: onceOn(ONCE, agreed),
    play: onceOn(ONCE, (company) => {
      agreed(company);
      tick(company, ONCE + 15 / 24, 30, { outcome: 'Not needed' }, ({ key }) => key.row.startsWith('C-STEP'));
    }),
    sign: 'notNeeded',
    unmoved: 'active.reached',
  },
  {
    title: 'one order written as three deals',
    by: 'Dmitri',
    without: onceOn(ONCE, ({ tables }) => void tables.deals.push(won('D-W', 3000))),
    play: onceOn(ONCE, ({ tables }) => void tables.deals.push(...['D-W1', 'D-W2', 'D-W3'].map((id) => won(id, 1000)))),
    sign: 'deals',
    unmoved: 'deals.wonAmount',
  },
  {
    title: 'a second card of an old client, so that he is new',
    by: 'Dmitri',
    play: onceOn(ONCE, ({ tables }) => {
      tables.clients.push({ id: 'K-TWIN', name: 'Old Mill Ltd', phone: '+73842000099' });
      tables.sales.push(saleOn(ONCE, 'Old Mill Ltd', 'Dmitri'));
    }),
    sign: 'knownAlready',
    unmoved: 'active.newDeals',
  },
  {
    title: 'a sale without the inquiry it came from, so that fewer inquiries are lost',
    by: 'Olga',
    play: onceOn(ONCE, ({ tables }) => void tables.sales.push(saleOn(ONCE, 'New Mill', 'Olga'))),
    sign: 'untyped',
    unmoved: 'inbound.conversion',
  },
];

function late(day: number, id: string, cells: TypedCells): TypedCells {
  return contactAt(day + 14 / 24, {
    id: `${id}${day}`,
    direction: 'In',
    client: `Patient ${day}`,
    employee: 'Pavel',
    ...cells,
  });
}

function won(id: string, amount: number): TypedCells {
  const on = moment(ONCE);
  return { id, openedOn: on, client: 'Splitter', seller: 'Dmitri', amount, stage: 'Won', closedOn: on };
}

test('of people who write down what they do there is nothing to ask', () => {
  expect(linesOf(simulated()).map(({ key, facts }) => `${key}: ${facts}`)).toEqual([]);
});

describe.each(TRICKS)('$title', ({ play, without, by, sign, unmoved }) => {
  test(`is shown by the line "${sign}" and does not move ${unmoved}`, () => {
    const [honest, played] = [simulated(without), simulated(play)];
    const shown = linesOf(played).filter((line) => line.sign === sign);
    expect(shown.map(({ employee }) => employee)).toEqual([by]);
    expect(linesOf(honest).filter((line) => line.sign === sign)).toEqual([]);
    expect([unmoved, valueOf(played, unmoved)]).toEqual([unmoved, valueOf(honest, unmoved)]);
  });
});

test('ten tricks and more are played, by every kind of seller', () => {
  expect(TRICKS.length).toBeGreaterThanOrEqual(10);
  expect(new Set(TRICKS.map(({ sign }) => sign)).size).toBe(TRICKS.length);
});
