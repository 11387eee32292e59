import { DEMO_NOW } from '../../../src/core/demo/demoRegister';
import { BEFORE_REGISTER } from '../../../src/core/register/schema/columns';
import { HIDDEN_NUMBER } from '../../../src/core/register/schema/readPhone';
import type { JudgedThread } from '../../../src/core/figures/facts/thread';
import { addMonths, dayOf, weekdayOf } from '../../../src/core/values/moment';
import { analyseDemo, momentAt } from './demoSheets';

const now = momentAt(DEMO_NOW);
const { reading, book } = analyseDemo('ru', now);
const { rows } = reading;
const { facts } = book;

function minuteOf(moment: number): number {
  return Math.round((moment - dayOf(moment)) * 1440);
}

function isOpenedOn(kind: 'holiday' | 'short'): (thread: JudgedThread) => boolean {
  const days = new Set(rows.calendar.filter((row) => row.kind === kind).map((row) => row.date));
  return ({ openedAt }) => days.has(dayOf(openedAt));
}

const isInTime = ({ state }: JudgedThread): boolean => state === 'inTime';

describe('inquiries in the demo', () => {
  test.each<{ title: string; is: (thread: JudgedThread) => boolean; atLeast: number }>([
    { title: 'answered in time', is: isInTime, atLeast: 500 },
    { title: 'answered late', is: ({ state }) => state === 'late', atLeast: 80 },
    { title: 'asked over lunch', is: ({ openedAt }) => Math.floor(minuteOf(openedAt) / 60) === 13, atLeast: 20 },
    { title: 'asked on a weekend', is: ({ openedAt }) => weekdayOf(openedAt) > 5, atLeast: 20 },
    {
      title: 'asked on a holiday, answered in time',
      is: (one) => isOpenedOn('holiday')(one) && isInTime(one),
      atLeast: 1,
    },
    {
      title: 'asked in the hour a short day is shorter by, answered in time',
      is: (one) => isOpenedOn('short')(one) && minuteOf(one.openedAt) >= 17 * 60 && isInTime(one),
      atLeast: 1,
    },
    { title: 'asked several times', is: ({ inbound }) => inbound.length > 1, atLeast: 20 },
    { title: 'called back in vain', is: ({ attempts }) => attempts.length > 0, atLeast: 50 },
  ])('$title', ({ is, atLeast }) => {
    expect(facts.threads.filter(is).length).toBeGreaterThanOrEqual(atLeast);
  });

  test('some wait now: a few overdue, one since Friday evening, some about to be, some fresh', () => {
    const open = facts.threads.filter(({ answeredAt }) => answeredAt === null);
    const states = open.map(({ state }) => state).sort();
    expect(states).toEqual([
      ...Array<string>(3).fill('overdue'),
      ...Array<string>(3).fill('soon'),
      ...Array<string>(5).fill('waiting'),
    ]);
    expect(open.some(({ openedAt }) => Math.abs(openedAt - momentAt('2026-11-20T17:40')) < 1e-6)).toBe(true);
  });
});

describe('contacts in the demo', () => {
  const inbound = rows.contacts.filter(({ direction }) => direction === 'in');
  test.each([
    { title: 'spam', count: inbound.filter(({ result }) => result === 'spam').length },
    { title: 'not clients', count: inbound.filter(({ result }) => result === 'notClient').length },
    { title: 'a hidden number', count: inbound.filter(({ phone }) => phone === HIDDEN_NUMBER).length },
    { title: 'prospects by phone alone', count: inbound.filter((row) => row.phone && !row.client).length },
    {
      title: 'prospects by e-mail alone',
      count: inbound.filter((row) => row.email && !row.client && !row.phone).length,
    },
    {
      title: 'prospects by name alone',
      count: rows.contacts.filter((row) => row.client && !row.phone && !row.email).length,
    },
    {
      title: 'recordings listened to',
      count: inbound.filter((row) => row.recording && row.listenedOn !== null).length,
    },
    {
      title: 'recordings nobody listened to',
      count: inbound.filter((row) => row.recording && row.listenedOn === null).length,
    },
    {
      title: 'leads with a next step',
      count: rows.contacts.filter((row) => row.result === 'lead' && row.nextStepOn !== null).length,
    },
  ])('$title', ({ count }) => {
    expect(count).toBeGreaterThan(1);
  });

  test('some leads repeat within the window and count once', () => {
    const leads = facts.contacts.rows.filter(({ isInbound, contact }) => !isInbound && contact.result === 'lead');
    expect(facts.selling.isNewLead.filter((isNew) => isNew === 1).length).toBeLessThan(leads.length);
  });
});

describe('clients in the demo', () => {
  const origins = facts.newcomersByPurchase.map((party) => facts.originOf(party));
  test.each([
    { origin: 'active', assist: null },
    { origin: 'active', assist: 'inbound' },
    { origin: 'inbound', assist: null },
    { origin: 'inbound', assist: 'active' },
    { origin: 'referral', assist: null },
    { origin: 'unknown', assist: null },
  ])('came as $origin, assisted by $assist', (expected) => {
    expect(
      origins.filter((one) => one.origin === expected.origin && one.assist === expected.assist).length,
    ).toBeGreaterThan(2);
  });

  test.each([
    {
      title: 'from before the register',
      count: rows.clients.filter((row) => row.firstPurchaseOn === BEFORE_REGISTER).length,
    },
    { title: 'merged into another card', count: rows.clients.filter((row) => row.mergedInto !== '').length },
    { title: 'who asked not to be called', count: rows.clients.filter((row) => row.doNotContact === true).length },
    {
      title: 'with a referral and its reason',
      count: rows.clients.filter((row) => row.origin === 'referral' && row.originReason).length,
    },
  ])('$title', ({ count }) => {
    expect(count).toBeGreaterThan(0);
  });
});

describe('sales, deals and papers in the demo', () => {
  const returns = rows.sales.filter(({ revenue }) => (revenue ?? 0) < 0);
  const won = rows.deals.filter(({ stage }) => stage === 'won');
  const withPapers = new Set(rows.documents.map(({ deal }) => deal));
  test.each([
    { title: 'returns of a sale', count: returns.filter(({ returnOf }) => returnOf !== '').length },
    { title: 'returns nobody linked', count: returns.filter(({ returnOf }) => returnOf === '').length },
    { title: 'sales whose cost is not known', count: rows.sales.filter(({ cost }) => cost === null).length },
    {
      title: 'deals lost with a reason',
      count: rows.deals.filter(({ stage, lossReason }) => stage === 'lost' && lossReason).length,
    },
    { title: 'open deals', count: rows.deals.filter(({ stage }) => stage === 'offer' || stage === 'new').length },
    { title: 'a won deal without papers', count: won.filter(({ id }) => !withPapers.has(id)).length },
    {
      title: 'papers due today',
      count: rows.documents.filter((row) => row.doneAt === null && dayOf(row.dueAt ?? 0) === dayOf(now)).length,
    },
    {
      title: 'papers late now',
      count: rows.documents.filter((row) => row.doneAt === null && (row.dueAt ?? now) < now).length,
    },
    { title: 'papers done late', count: rows.documents.filter((row) => (row.doneAt ?? 0) > (row.dueAt ?? now)).length },
  ])('$title', ({ count }) => {
    expect(count).toBeGreaterThan(0);
  });

  test('a return on the day of a sale makes it no purchase', () => {
    const voided = returns.filter(({ returnOf, revenue }) => {
      return rows.sales.some((sale) => sale.id === returnOf && sale.revenue === -(revenue ?? 0));
    });
    expect(voided.length).toBeGreaterThan(0);
    const bought = new Set(facts.purchases.facts().map(({ sale }) => sale.id));
    expect(voided.filter(({ returnOf }) => bought.has(returnOf))).toEqual([]);
  });

  test('the plan reaches over all thirteen months', () => {
    const months = new Set(rows.plan.map(({ month }) => month));
    const expected = Array.from({ length: 13 }, (_, index) => addMonths(momentAt('2025-11-01'), index));
    expect([...months]).toEqual(expected);
  });
});
