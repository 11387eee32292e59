import { pocketView } from '../../src/app/pocket';
import { pocketCard } from '../../src/app/pocketCard';
import type { Analysis } from '../../src/core/analysis';
import { demoRegister } from '../../src/core/demo/demoRegister';
import { rolesOn } from '../../src/core/register/tables/rolesOn';
import { dayOf } from '../../src/core/values/moment';
import type { PocketCard, PocketHome, PocketWhy } from '../../src/core/views/pocketHome';
import type { TaskRow } from '../../src/core/work/tasks/taskRow';
import { tasksOf } from '../../src/core/work/tasks/tasksOf';
import { newRegister } from '../../src/core/newRegister';
import { textsOf } from '../../src/language/textsOf';
import { analysisOf } from '../builders/typedRegister';

const texts = textsOf('ru');
let analysis: Analysis;
beforeAll(() => {
  analysis = analysisOf(demoRegister({ language: 'ru' }), 'ru');
});

/** Every open task, on the list of its own role, as if somebody had put this name beside each. */
function allWith(employee: string): readonly TaskRow[] {
  return tasksOf(analysis, texts).map(({ key, turn, role, what, due }) => {
    const typed = { isTicked: false, outcome: '', nextStepOn: '', comment: '', priority: '', who: '', why: '' };
    return { role, mark: { key, turn, assigned: employee }, ...typed, employee, due: { serial: due }, what };
  });
}

function view(ask: 'home' | 'why' | 'charts' | 'card', name: string, args: unknown = null): unknown {
  const request = { analysis, texts, saidOfAlerts: [], name, rows: allWith(name), logged: new Set<string>() };
  return pocketView(ask, args, request);
}

/** Everybody of Staff by whether the company's numbers are theirs to know. */
function people(isOwner: boolean): readonly string[] {
  const { rows } = analysis.reading;
  const today = dayOf(analysis.book.facts.now);
  const names = new Set(rows.staff.map(({ name }) => name));
  return [...names].filter((name) => rolesOn(rows.staff, name, today).has('owner') === isOwner);
}

test('numbers of the company, why they moved and the charts are told to owners and to nobody else', () => {
  for (const name of people(true)) {
    const home = view('home', name) as PocketHome;
    expect([home.lines.length, home.sections.length].every((count) => count > 3)).toBe(true);
    expect((view('why', name, 'sales.revenue') as PocketWhy).lines.length).toBeGreaterThan(0);
  }
  expect(people(false).length).toBeGreaterThan(3);
  for (const name of people(false).slice(0, 2)) {
    expect(view('home', name)).toMatchObject({ lines: [], alerts: [], sections: [] });
    for (const figure of ['sales.revenue', 'retention.rate', 'active.leads', 'no figure'])
      expect([view('why', name, figure), view('charts', name)]).toEqual([null, null]);
  }
});

test('an owner who hands a task of his own on hands on the task, not the numbers of the company that made it', () => {
  const ownersTasks = (name: string): PocketHome['tasks'] =>
    (view('home', name) as PocketHome).tasks.filter(({ role }) => role === 'owner');
  const [owner = ''] = people(true);
  expect(ownersTasks(owner).map(({ why }) => why.includes('₽'))).toContain(true);
  for (const name of people(false).slice(0, 2)) {
    const told = ownersTasks(name);
    expect(told.length).toBe(ownersTasks(owner).length);
    expect(told.filter(({ why }) => /₽|%/.test(why))).toEqual([]);
  }
});

test('a letter leads to the card of whoever a row is about, by the id of the client, the contact or the deal; to a seller without what they bring', () => {
  const { facts } = analysis.book;
  const [owner = ''] = people(true);
  const [seller = ''] = people(false);
  const client = facts.parties.find((party) => party.client !== null && (facts.histories.of(party.index).firstPurchase ?? null) !== null); // prettier-ignore
  const contact = facts.contacts.rows.find(({ party }) => facts.parties[party]?.client === null);
  const deal = facts.rows.deals.find((row) => row.client !== '');
  const ids = [client?.client?.id, contact?.contact.id, deal?.id].map((id) => String(id));
  const names = [client?.name, facts.parties[contact?.party ?? -1]?.name, facts.partyOfClientCell(deal?.client ?? '')?.name]; // prettier-ignore
  const cards = ids.map((id) => view('card', owner, id.toLowerCase()) as PocketCard);
  expect(cards.map(({ name }) => name)).toEqual(names);
  expect(cards[0]?.charts.length).toBe(1);
  expect(view('card', seller, ids[0])).toMatchObject({ name: names[0], charts: [] });
  for (const id of ['', 'C-NOBODY', '__proto__', names[0]]) expect(view('card', owner, id)).toBeNull();
});

test('nothing of what a client brings or owes stands on a card but for an owner, and no offer but for whoever made it', () => {
  const { now } = analysis.book.facts;
  const typed = demoRegister({ language: 'ru' });
  const { entered } = newRegister({ texts, now, locale: 'ru_RU', rows: typed });
  const sheets = entered.map(({ name, cells }) => ({ name, height: cells.length, at: [...cells.keys()], cells }));
  const rows = { now, locale: 'ru_RU', usualGap: 30, classLimits: { a: 1, b: 0 }, sheets };
  const [offer] = analysis.reading.rows.deals.filter(({ amount, stage }) => amount !== null && stage === 'offer');
  const { client = '', seller = '' } = offer ?? {};
  const party = analysis.book.facts.parties.find(({ name }) => name === client)?.key ?? '';
  const cardFor = (person: string): string => JSON.stringify(pocketCard({ rows, party, person }));
  const [[owner = ''], [stranger = '']] = [people(true), people(false).filter((name) => name !== seller)];
  expect([owner, seller, stranger].map((person) => cardFor(person).includes('₽'))).toEqual([true, true, false]);
  expect(cardFor(stranger)).toContain(`"name":"${client}"`);
  expect([seller, stranger].map((person) => cardFor(person).includes('"charts":[]'))).toEqual([true, true]);
});
