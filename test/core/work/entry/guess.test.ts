import type { CellValue } from '../../../../src/core/register/schema/cell';
import { rowOfEntry } from '../../../../src/core/register/typedEntry';
import { typedRow } from '../../../../src/core/views/entryForm';
import { guessOf, isAnsweredAtOnce, nextStepChoices } from '../../../../src/core/work/entry/guess';
import { rowsToRead } from '../../../../src/core/work/entry/rowsAbout';
import { clientCard } from '../../../../src/core/views/clientCard';
import { formatMoment } from '../../../../src/core/values/moment';
import { when } from '../../../builders/rows';
import { analysed, at, ENGLISH, type TypedTables } from '../tasks/smallCompany';

const inquiry = (channel: string): TypedTables => ({
  contacts: [{ id: 'C-1', at: at('2026-03-02T10:00'), direction: 'In', channel, client: 'Alfa' }],
});

describe('what a contact most likely is', () => {
  test.each([
    { title: 'a phone that calls', typed: '+7 916 123', thread: null, guess: { direction: 'in', channel: 'call' } },
    { title: 'an address that writes', typed: 'a@b.ru', thread: null, guess: { direction: 'in', channel: 'email' } },
    { title: 'somebody looked up by name', typed: 'Alfa', thread: null, guess: { direction: 'out', channel: 'call' } },
    { title: 'a form that waits', typed: '916123', thread: 'Form', guess: { direction: 'out', channel: 'call' } },
    { title: 'a letter that waits', typed: 'Alfa', thread: 'E-mail', guess: { direction: 'out', channel: 'email' } },
  ])('$title', ({ typed, thread, guess }) => {
    const open = thread === null ? null : (analysed(inquiry(thread)).book.facts.threads[0] ?? null);
    expect(guessOf(typed, open)).toEqual(guess);
  });

  test('an incoming call that was talked about is answered, a missed one and spam are not', () => {
    expect(isAnsweredAtOnce('in', 'reached')).toBe(true);
    expect(isAnsweredAtOnce('in', 'noAnswer')).toBe(false);
    expect(isAnsweredAtOnce('in', 'spam')).toBe(false);
    expect(isAnsweredAtOnce('out', 'reached')).toBe(false);
  });
});

describe('the next step', () => {
  const { calendar } = analysed({}).book.facts;
  const days = (now: string): readonly string[] =>
    nextStepChoices(when(now), calendar).map(({ key, on }) => `${key} ${formatMoment(on).slice(0, 16)}`);

  test('is today while 15:00 lies ahead, the next working day, or a working day in a week', () => {
    expect(days('2026-03-02T12:00')).toEqual([
      'today 2026-03-02T15:00',
      'tomorrow 2026-03-03T00:00',
      'week 2026-03-09T00:00',
    ]);
    expect(days('2026-03-02T15:30')[0]).toBe('tomorrow 2026-03-03T00:00');
  });

  test('is Monday when tomorrow is Saturday, and never today on a Sunday', () => {
    expect(days('2026-03-06T12:00')).toContain('tomorrow 2026-03-09T00:00');
    expect(days('2026-03-08T12:00')[0]).toBe('tomorrow 2026-03-09T00:00');
  });
});

describe('the card of a client', () => {
  function card(typed: TypedTables, gapOfAll: number | null = 22) {
    const analysis = analysed({ clients: [{ id: 'K-1', name: 'Alfa', manager: 'Marina' }], ...typed });
    return clientCard(analysis, analysis.book.facts.parties[0]!, ENGLISH, { usualGap: gapOfAll, classLimits: null });
  }
  const sale = (day: string, revenue = 100): Readonly<Record<string, CellValue>> => ({
    id: `S-${day}`,
    date: at(day),
    client: 'Alfa',
    revenue,
  });

  test('tells what is to be put right in their rows, and not what only all rows can tell', () => {
    const { problems } = card({
      clients: [
        { id: 'K-1', name: 'Alfa', touchEveryDays: 'often', mergedInto: 'K-77' },
        { id: 'K-2', name: 'Beta', touchEveryDays: 'seldom' },
      ],
      sales: [{ id: 'S-1', date: at('2026-02-01'), client: 'Alfa', revenue: 'much', seller: 'Nobody' }],
      deals: [{ id: 'D-1', client: 'Beta', amount: 'much' }],
    });
    expect(problems.map(({ table, column }) => `${table}.${column}`)).toEqual([
      'clients.touchEveryDays',
      'sales.revenue',
      'sales.seller',
    ]);
  });

  test('tells how long an inquiry waits in working time', () => {
    const { thread } = card({
      contacts: [{ id: 'C-1', at: at('2026-02-27T17:50'), direction: 'In', channel: 'Call', client: 'Alfa' }],
    });
    // Ten minutes of Friday, and Monday from nine to noon.
    expect(thread?.waited).toBe(190);
  });

  test('never calls the gap of the company the own rhythm of a client', () => {
    expect(card({ sales: [sale('2026-02-02')] }).rhythm).toMatchObject({ isOwn: false, usualGap: 22, purchaseDays: 1 });
    const own = card({ sales: ['2026-01-01', '2026-01-11', '2026-01-21', '2026-01-31'].map((day) => sale(day)) });
    expect(own.rhythm).toMatchObject({ isOwn: true, usualGap: 10, silence: 30, isLate: true });
    expect(own.expected).toBe(when('2026-02-10T00:00'));
  });

  test('holds the revenue of the last twelve months, returns counted', () => {
    const { months } = card({
      sales: [
        sale('2025-02-01', 50),
        sale('2026-02-01', 100),
        { ...sale('2026-02-20', -30), returnOf: 'S-2026-02-01' },
      ],
    });
    expect(months).toHaveLength(12);
    expect(months.map(({ revenue }) => revenue)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7000, 0]);
  });

  test('holds what is open with them and with nobody else', () => {
    const { openDeals, documents, contacts } = card({
      deals: [
        { id: 'D-1', openedOn: at('2026-02-01'), client: 'alfa', stage: 'Offer', seller: 'Olga' },
        { id: 'D-2', openedOn: at('2026-02-01'), client: 'Beta', stage: 'Offer', seller: 'Olga' },
      ],
      documents: [{ id: 'P-1', requestedAt: at('2026-02-02'), client: 'K-1', type: 'Invoice' }],
      contacts: [{ id: 'C-9', at: at('2026-02-02T10:00'), direction: 'Out', channel: 'Call', client: 'Beta' }],
    });
    expect([openDeals.map(({ deal }) => deal.id), documents.map(({ id }) => id), contacts]).toEqual([
      ['D-1'],
      ['P-1'],
      [],
    ]);
  });

  test('of five thousand rows reads the oldest and the newest thousand together', () => {
    const rows = rowsToRead(Array.from({ length: 5000 }, (_none, row) => row));
    expect([rows.length, rows[0], rows[99], rows[100], rows[999]]).toEqual([1000, 0, 99, 4100, 4999]);
  });
});

describe('a row that a page sends', () => {
  const NOW = when('2026-03-02T12:00');
  const entry = { table: 'contacts', key: 'ABC234', cells: { client: '=HYPERLINK("x")' }, stamps: ['at'] };

  test('has an id made of its key, so that it is written once', () => {
    const row = rowOfEntry(entry, NOW);
    expect(row).toMatchObject({ ok: true, value: { once: 'id', cells: { id: 'C-ABC234', at: { serial: NOW } } } });
  });

  test.each([
    { title: 'a table that has no rows of its own', wrong: { table: 'settings' } },
    { title: 'a table that is none', wrong: { table: 'toString' } },
    { title: 'a column that the add-on writes', wrong: { cells: { id: 'C-1' } } },
    { title: 'a column of another table', wrong: { cells: { revenue: 1 } } },
    { title: 'a key that is no key', wrong: { key: "x'" } },
    { title: 'a number that is none', wrong: { cells: { comment: Number.NaN } } },
  ])('is refused for $title', ({ wrong }) => {
    expect(rowOfEntry({ ...entry, ...wrong }, NOW).ok).toBe(false);
  });

  test('of a sale names what is missing or cannot be read, and sends amounts as numbers', () => {
    const analysis = analysed({});
    const typed = typedRow('sales', { date: at('2026-03-02'), revenue: 'a lot' }, analysis, 'en');
    expect(typed.problems.map((problem) => ENGLISH.problemSentence(problem))).toEqual([
      '"Revenue": found "a lot", expected a number such as 1,234.50.',
    ]);
    const blank = typedRow('sales', { revenue: '1 200,50' }, analysis, 'en');
    expect([blank.problems.map(({ column }) => column), blank.cells]).toEqual([['date'], { revenue: 1200.5 }]);
  });
});
