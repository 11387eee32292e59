import { analyse, type Analysis } from '../../../../src/core/analysis';
import { FIGURES } from '../../../../src/core/figures/sections/catalogue';
import type { SheetSnapshot } from '../../../../src/core/register/schema/cell';
import type { Problem } from '../../../../src/core/register/schema/problem';
import { aPeriod } from '../../../builders/book';
import { when } from '../../../builders/rows';
import { aSheet, typedSheet } from '../../../builders/sheets';

/** Fine print 22: a set-up table that is there but cannot be read makes no data, never a silent default. */

const DATA: readonly SheetSnapshot[] = [
  typedSheet('clients', { id: 'K-1', name: 'Alfa' }),
  typedSheet('contacts', {
    id: 'C-1',
    at: '10.11.2026 10:00',
    direction: 'In',
    channel: 'Call',
    client: 'Alfa',
    answeredAt: '10.11.2026 10:10',
  }),
  typedSheet('sales', { id: 'S-1', date: '12.11.2026', client: 'Alfa', revenue: 100 }),
  typedSheet('deals', { id: 'D-1', openedOn: '05.11.2026', client: 'Alfa', seller: 'Ann', amount: 100, stage: 'New' }),
  typedSheet('documents', { id: 'P-1', requestedAt: '10.11.2026 10:00', client: 'Alfa', type: 'Invoice' }),
];

/** A heading that figures need has been renamed. */
const BROKEN: Readonly<Record<'calendar' | 'settings' | 'lists' | 'staff', SheetSnapshot>> = {
  calendar: aSheet('Calendar', ['Weekday', 'Date', 'Sort', 'From', 'To'], ['Mon', '', '', '9:00', '18:00']),
  settings: aSheet('Settings', ['Key', 'Decision'], ['silenceLimit', 3]),
  lists: aSheet('Lists', ['List', 'Word', 'Sort'], ['Channels', 'Avito', 'messenger']),
  staff: aSheet('Staff', ['Name', 'Work'], ['Ann', 'active']),
};

function understood(...more: readonly SheetSnapshot[]): Analysis {
  return analyse({ sheets: [...DATA, ...more], now: when('2026-11-23T12:00'), locale: 'ru_RU' });
}

function withoutData({ book }: Analysis): readonly string[] {
  return [...book.figures(aPeriod('2026-11')).values()]
    .filter(({ value, rowsLeftOut }) => value === null && rowsLeftOut.unreadableTable === 1)
    .map(({ figure }) => figure.key);
}

const OF_CONTACTS = FIGURES.map(({ key }) => key).filter((key) => /^(active|inbound|entry)\.|conflicts/.test(key));
const OF_WINDOWS = [
  'retention.rate',
  'retention.lost',
  'retention.reactivated',
  'retention.revenueRetention',
  'retention.secondPurchase',
];
const COUNTED_WITHOUT_SETTINGS = [
  'entry.deadSources',
  'inbound.inquiries',
  'entry.closedWithoutAnswer',
  'entry.lateRows',
];

/** The sheets of these tests hold only the columns they speak of. */
function besidesColumns({ problems }: Analysis): readonly Problem[] {
  return problems().filter(({ code }) => code !== 'missingColumn');
}

describe('a set-up table that cannot be read', () => {
  it('is none, and every figure is computed, as long as it is not there', () => {
    expect(withoutData(understood())).toEqual([]);
  });

  it.each([
    { table: 'calendar' as const, figures: [...OF_CONTACTS, 'structure.papers'] },
    {
      table: 'settings' as const,
      figures: [...OF_CONTACTS.filter((key) => !COUNTED_WITHOUT_SETTINGS.includes(key)), ...OF_WINDOWS],
    },
    {
      table: 'lists' as const,
      figures: [
        ...OF_CONTACTS.filter((key) => key !== 'entry.deadSources'),
        ...FIGURES.map(({ key }) => key).filter((key) => /^deals\.(?!opened)|papers/.test(key)),
      ],
    },
    { table: 'staff' as const, figures: ['structure.papers'] },
  ])('$table: no data for exactly the figures that rest on it', ({ table, figures }) => {
    const broken = understood(BROKEN[table]);
    expect([...withoutData(broken)].sort()).toEqual([...figures].sort());
    const said = broken.problems().filter(({ sheet }) => sheet === BROKEN[table].name);
    expect(said[0]?.code).toMatch(/missingHeading|noHeadings/);
  });

  it('a calendar in which nobody ever works is one of them', () => {
    const idle = understood(typedSheet('calendar', { weekday: 'Mon', kind: 'Holiday' }));
    expect(withoutData(idle)).toContain('entry.medianResponse');
    expect(idle.book.figures(aPeriod('2026-11')).get('sales.revenue')?.value).toBe(100_00);
    expect(besidesColumns(idle)).toMatchObject([
      { code: 'noWorkingTime', severity: 'error', sheet: 'Calendar', row: 0 },
    ]);
  });

  it('takes the breakdowns and the origins of clients with it, rather than give wrong ones', () => {
    const { book } = understood(BROKEN.lists);
    expect(book.breakdown(aPeriod('2026-11'), 'line')).toEqual([]);
    expect(book.newParties(aPeriod('2026-11'))).toEqual([]);
    expect(book.cohorts(aPeriod('2026-11'))).toHaveLength(1);
  });
});

describe('a calendar as people type it', () => {
  const calendar = (...rows: Parameters<typeof typedSheet>[1][]): Analysis =>
    understood(typedSheet('calendar', { weekday: 'Tue', kind: '', from: '9:00', to: '18:00' }, ...rows));

  it('may leave Kind blank', () => {
    const analysis = calendar(
      { date: '17.11.2026', kind: '' },
      { date: '18.11.2026', kind: '', from: '22:00', to: '6:00' },
    );
    expect(besidesColumns(analysis)).toEqual([]);
    const { intervalsOf } = analysis.book.facts.calendar;
    const day = when('2026-11-17');
    expect(intervalsOf(day - 7)).toEqual([{ from: 540, to: 1080 }]);
    expect(intervalsOf(day)).toEqual([]);
    expect(intervalsOf(day + 1)).toEqual([{ from: 1320, to: 1440 }]);
    expect(intervalsOf(day + 2)).toEqual([{ from: 0, to: 360 }]);
  });

  it.each([
    { title: 'a kind nobody knows', row: { date: '17.11.2026', kind: 'Командировка' }, code: 'badChoice' },
    {
      title: 'hours that cannot be read',
      row: { date: '17.11.2026', kind: '', from: 'утром', to: 'вечером' },
      code: 'badTime',
    },
    { title: 'half of its hours', row: { date: '17.11.2026', kind: '', from: '10:00' }, code: 'badInterval' },
  ])('a date with $title stays as the week has it, and is reported', ({ row, code }) => {
    const analysis = calendar(row);
    expect(analysis.book.facts.calendar.intervalsOf(when('2026-11-17'))).toEqual([{ from: 540, to: 1080 }]);
    expect(analysis.problems().map((problem) => problem.code)).toContain(code);
  });
});
