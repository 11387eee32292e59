import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import type { Day } from '../../../../src/core/values/moment';
import type { SignKey } from '../../../../src/core/work/asking/sign';
import type { TypedCells } from '../tasks/smallCompany';
import { contactAt, moment, saleOn, tick, type Company } from './simulatedMonth';

/** Where and by whom tricks are played. */
export interface Scene {
  readonly company: Company;
  /** Today. */
  readonly day: Day;
  /** The day on which a trick is played that is played once. */
  readonly once: Day;
  readonly people: { readonly answers: string; readonly alsoAnswers: string; readonly seeks: string };
  /** Somebody who has turned to us of himself not long before, and the day. */
  readonly caller: { readonly client: string; readonly day: Day };
  /** Somebody who has bought for long. */
  readonly old: { readonly name: string; readonly phone: string };
}

type Play = (scene: Scene) => void;

/** What a clever person does to look good; what the owner is shown of it, and what it does not move any more. */
export interface Trick {
  readonly title: string;
  readonly by: keyof Scene['people'];
  /** On every working day. */
  readonly play: Play;
  /** The same days without it: honest people, and what would have stood there. */
  readonly without?: Play;
  readonly sign: SignKey;
  readonly unmoved: FigureKey;
}

const onceOnly =
  (play: Play): Play =>
  (scene) => {
    if (scene.day === scene.once) play(scene);
  };

const waits = ({ once, people }: Scene, id: string, hour: number, cells: TypedCells = {}): TypedCells =>
  contactAt(once + hour / 24, {
    id,
    direction: 'In',
    channel: 'E-mail',
    client: 'Writer',
    employee: people.answers,
    ...cells,
  });

const step = (from: Day, to: Day, when: number): Company['journal'][number] => ({
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

const moving = ({ once, people }: Scene, on: Day): TypedCells => ({
  id: 'D-MOVED',
  openedOn: moment(once),
  client: 'Mover',
  seller: people.seeks,
  amount: 5000,
  nextStep: 'call',
  nextStepOn: moment(on),
});

function agreed({ company, once, people }: Scene): void {
  for (let index = 0; index < 6; index++)
    company.tables.contacts.push(
      contactAt(once - 2 + (11 + index / 10) / 24, {
        id: `C-STEP${index}`,
        direction: 'Out',
        client: `Agreed ${index}`,
        employee: people.seeks,
        result: 'Reached',
        nextStep: 'call',
        nextStepOn: moment(once),
      }),
    );
}

/** All that was agreed for today is closed with one outcome, so many minutes apart. */
function close(scene: Scene, apart: number, outcome: string): void {
  agreed(scene);
  tick(scene.company, scene.once + 15 / 24, apart, { outcome }, ({ key }) => key.row.startsWith('C-STEP'));
}

function answered({ company, day, people }: Scene, cells: TypedCells): void {
  company.tables.contacts.push(
    contactAt(day + 14 / 24, {
      id: `C-P${day}`,
      direction: 'In',
      client: `Patient ${day}`,
      employee: people.alsoAnswers,
      ...cells,
    }),
  );
}

function won({ company, once, people }: Scene, id: string, amount: number): void {
  const on = moment(once);
  const deal = { id, openedOn: on, client: 'Splitter', seller: people.seeks, amount, stage: 'Won', closedOn: on };
  company.tables.deals.push(deal);
}

export const TRICKS: readonly Trick[] = [
  {
    title: 'a mail of one word, so that nobody waits any more',
    by: 'answers',
    without: onceOnly((scene) => {
      scene.company.tables.contacts.push(waits(scene, 'C-W1', 10), waits(scene, 'C-W3', 16));
    }),
    play: onceOnly((scene) => {
      const word = waits(scene, 'C-W2', 10.2, { direction: 'Out', comment: 'ok' });
      scene.company.tables.contacts.push(waits(scene, 'C-W1', 10), word, waits(scene, 'C-W3', 16));
    }),
    sign: 'wroteAgain',
    unmoved: 'entry.waitingNow',
  },
  {
    title: 'an inquiry told to be spam, so that it need not be answered',
    by: 'answers',
    without: onceOnly((scene) => void scene.company.tables.contacts.push(waits(scene, 'C-W3', 16))),
    play: onceOnly((scene) => {
      const spam = waits(scene, 'C-W1', 10, { result: 'Spam' });
      scene.company.tables.contacts.push(spam, waits(scene, 'C-W3', 16));
    }),
    sign: 'closed',
    unmoved: 'entry.waitingNow',
  },
  {
    title: 'a call dated before the first inquiry, so that the client counts as won by it',
    by: 'seeks',
    play: onceOnly(({ company, once, people, caller }) => {
      company.tables.contacts.push(
        contactAt(caller.day - 6 + 0.5, {
          id: 'C-BACK',
          direction: 'Out',
          client: caller.client,
          employee: people.seeks,
          result: 'Lead',
          enteredAt: moment(once + 0.6),
        }),
      );
    }),
    sign: 'backdated',
    unmoved: 'active.newDeals',
  },
  {
    title: 'the time of an answer typed at the end of the day, always in time',
    by: 'alsoAnswers',
    without: (scene) => answered(scene, { answeredAt: moment(scene.day + 17 / 24) }),
    play: (scene) =>
      answered(scene, {
        answeredAt: moment(scene.day + 14 / 24 + 1 / 288),
        answerEnteredAt: moment(scene.day + 17 / 24),
      }),
    sign: 'fromMemory',
    unmoved: 'inbound.newClients',
  },
  {
    title: 'all tasks closed at once as talks',
    by: 'seeks',
    without: onceOnly(agreed),
    play: onceOnly((scene) => close(scene, 0.2, 'Reached')),
    sign: 'ticks',
    unmoved: 'active.leads',
  },
  {
    title: 'calls nobody has made, written down as talks',
    by: 'alsoAnswers',
    play: ({ company, day, people }) => {
      for (const hour of [11, 13, 15])
        company.tables.contacts.push(
          contactAt(day + hour / 24, {
            id: `C-F${day}-${hour}`,
            direction: 'Out',
            client: `Nobody ${day} ${hour}`,
            employee: people.alsoAnswers,
            result: 'Reached',
            comment: '',
          }),
        );
    },
    sign: 'talked',
    unmoved: 'active.leads',
  },
  {
    title: 'a step moved again and again, so that it is never overdue',
    by: 'seeks',
    without: onceOnly((scene) => void scene.company.tables.deals.push(moving(scene, scene.once + 1))),
    play: onceOnly((scene) => {
      const { company, once } = scene;
      company.tables.deals.push(moving(scene, once + 60));
      company.journal.push(step(once + 1, once + 5, once + 1), step(once + 5, once + 9, once + 2));
      company.journal.push(step(once + 9, once + 60, once + 3));
    }),
    sign: 'moved',
    unmoved: 'deals.openAmount',
  },
  {
    title: 'tasks told to be not needed, so that the list is short',
    by: 'seeks',
    without: onceOnly(agreed),
    play: onceOnly((scene) => close(scene, 30, 'Not needed')),
    sign: 'notNeeded',
    unmoved: 'active.reached',
  },
  {
    title: 'one order written as three deals',
    by: 'seeks',
    without: onceOnly((scene) => won(scene, 'D-W', 3000)),
    play: onceOnly((scene) => ['D-W1', 'D-W2', 'D-W3'].forEach((id) => won(scene, id, 1000))),
    sign: 'deals',
    unmoved: 'deals.wonAmount',
  },
  {
    title: 'a second card of an old client, so that he is new',
    by: 'seeks',
    play: onceOnly(({ company, once, people, old }) => {
      company.tables.clients.push({ id: 'K-TWIN', name: `${old.name} & Co`, phone: old.phone });
      company.tables.sales.push(saleOn(once, `${old.name} & Co`, people.seeks));
    }),
    sign: 'knownAlready',
    unmoved: 'active.newDeals',
  },
  {
    title: 'a sale without the inquiry it came from, so that fewer inquiries are lost',
    by: 'answers',
    play: onceOnly(({ company, once, people }) => {
      company.tables.clients.push({ id: 'K-NEW', name: 'New Mill' });
      company.tables.sales.push(saleOn(once, 'New Mill', people.answers));
    }),
    sign: 'untyped',
    unmoved: 'inbound.conversion',
  },
];
