import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import type { TypedCells } from '../../../../src/core/register/tables/tables';
import fc from 'fast-check';
import { amountChange, isCountedOtherwise } from '../../../../src/core/figures/closing/rowChanges';
import { restatementsOf } from '../../../../src/core/figures/closing/restatements';
import { aPeriod } from '../../../builders/book';
import { when } from '../../../builders/rows';
import { SMALL_REGISTER } from '../../../builders/smallRegister';
import { analysisOf, at, type TypedRows } from '../../../builders/typedRegister';
import { changesBetween, keptMonth, throughCells, told } from './closedMonth';
import { runs } from '../../../builders/runs';

const closed = analysisOf(SMALL_REGISTER);
const SEPTEMBER = when('2026-09-01');
const OCTOBER = when('2026-10-01');

/** The small register with one table written anew. */
function withRows(table: keyof TypedRows, edit: (rows: readonly TypedCells[]) => readonly TypedCells[]): TypedRows {
  return { ...SMALL_REGISTER, [table]: edit(SMALL_REGISTER[table] ?? []) };
}

function changed(table: keyof TypedRows, id: string, cells: TypedCells): TypedRows {
  return withRows(table, (rows) => rows.map((row) => (row.id === id ? { ...row, ...cells } : row)));
}

function changesOf(rows: TypedRows, figure: FigureKey): ReturnType<typeof changesBetween> {
  return changesBetween(closed, analysisOf(rows), figure);
}

describe('the rows that changed a figure of a closed month', () => {
  it('none while nothing has changed', () => {
    for (const figure of ['sales.revenue', 'inbound.inquiries', 'retention.rate', 'deals.opened'] as const)
      expect(changesOf(SMALL_REGISTER, figure)).toEqual([]);
  });

  it('name a sale whose revenue was corrected, with what it was and is', () => {
    const [change, ...others] = changesOf(changed('sales', 'S-3', { revenue: 8000 }), 'sales.revenue');
    expect(change).toMatchObject({
      kind: 'changed',
      before: { id: 'S-3', amount: 9000_00, words: 'Mine', at: when('2026-10-03') },
      after: { id: 'S-3', amount: 8000_00, row: 4 },
    });
    expect(others).toEqual([]);
  });

  it('name a sale that was entered late', () => {
    const late = { id: 'S-9', date: at('2026-10-30'), client: 'School', revenue: 500 };
    expect(
      told(
        changesOf(
          withRows('sales', (rows) => [...rows, late]),
          'sales.revenue',
        ),
      ),
    ).toEqual(['added S-9']);
  });

  it('name a sale that was deleted, and remember what it was', () => {
    const [change] = changesOf(
      withRows('sales', (rows) => rows.filter(({ id }) => id !== 'S-4')),
      'sales.revenue',
    );
    expect(change).toMatchObject({ kind: 'deleted', before: { id: 'S-4', words: 'School' }, after: null });
  });

  it('name a sale that a later return made smaller', () => {
    const back = { id: 'S-9', date: at('2026-11-10'), client: 'Mine', revenue: -1000, returnOf: 'S-3' };
    const [change, ...others] = changesOf(
      withRows('sales', (rows) => [...rows, back]),
      'sales.revenue',
    );
    expect(change).toMatchObject({
      kind: 'changed',
      before: { amount: 9000_00 },
      after: { id: 'S-3', amount: 8000_00 },
    });
    expect(others).toEqual([]);
  });

  it('come with what moved the sum most first, up or down, and name changed and late sales alike', () => {
    const revenues = new Map<unknown, number>([
      ['S-3', 8000],
      ['S-5', 3500.5],
    ]);
    const late = { id: 'S-9', date: at('2026-10-30'), client: 'School', revenue: 700 };
    const rows = withRows('sales', (sales) => [
      ...sales.map((row) => ({ ...row, revenue: revenues.get(row.id) ?? row.revenue ?? '' })),
      late,
    ]);
    expect(told(changesOf(rows, 'sales.revenue'))).toEqual(['changed S-3', 'added S-9', 'changed S-5']);
  });

  it('name a contact that was moved to another month, and say when it is now', () => {
    const [change] = changesOf(
      changed('contacts', 'C-06', { at: at('2026-11-02T10:00'), answeredAt: '' }),
      'inbound.inquiries',
    );
    expect(change).toMatchObject({
      kind: 'noLongerCounts',
      before: { id: 'C-06', at: when('2026-10-07T10:00') },
      after: { at: when('2026-11-02T10:00') },
    });
  });

  it('say of a row moved into the month where it came from, when that month was kept too', () => {
    const now = analysisOf(changed('sales', 'S-2', { date: at('2026-10-02') }));
    const kept = throughCells(keptMonth(closed, '2026-09'), keptMonth(closed));
    const [change] = restatementsOf(now, kept)(OCTOBER, 'sales.revenue') ?? [];
    expect(change).toMatchObject({ kind: 'nowCounts', before: { at: when('2026-09-04') }, after: { id: 'S-2' } });
  });

  it('are none when a setting changed what counts, or rows that are themselves as they were', () => {
    const settings = [...(SMALL_REGISTER.settings ?? []), { key: 'attributionWindow', value: 0 }];
    const now = analysisOf({ ...SMALL_REGISTER, settings });
    const changes = restatementsOf(now, throughCells(keptMonth(closed, '2026-09')))(SEPTEMBER, 'active.newDeals') ?? [];
    expect(told(changes)).toEqual(['noLongerCounts S-1']);
    expect(changes.every(isCountedOtherwise)).toBe(true);
    const days = [{ date: at('2026-10-12'), kind: 'holiday' }];
    expect(changesOf({ ...SMALL_REGISTER, calendar: days }, 'entry.medianResponse')).toEqual([]);
  });

  it('are none when a client was merged into another and every sale still counts', () => {
    const merged = changed('clients', 'K-KINDER', { mergedInto: 'K-SCHOOL' });
    expect(changesOf(merged, 'retention.revenuePerClient')).toEqual([]);
    expect(told(changesOf(merged, 'retention.buyers'))).toEqual(['noLongerCounts S-5']);
  });

  it('name rows of a share that only made it smaller', () => {
    const lost = {
      id: 'D-9',
      openedOn: at('2026-10-02'),
      client: 'Bank',
      amount: 1,
      stage: 'lost',
      closedOn: at('2026-10-03'),
    };
    const rows = withRows('deals', (deals) => [...deals, { ...lost, id: 'D-8', stage: 'won' }, lost]);
    expect(
      told(
        changesBetween(
          analysisOf(rows),
          analysisOf({ ...rows, deals: rows.deals?.slice(0, -1) ?? [] }),
          'deals.winRate',
        ),
      ),
    ).toEqual(['deleted D-9']);
  });

  it('of a number of cases are the rows that came or went; one that is a case before and after is named only alone', () => {
    const corrected = changed('contacts', 'C-06', { employee: 'Dmitry' });
    expect(told(changesOf(corrected, 'inbound.inquiries'))).toEqual(['changed C-06']);
    const late = { id: 'C-20', at: at('2026-10-20T10:00'), direction: 'in', channel: 'call', client: 'School' };
    const both = { ...corrected, contacts: [...(corrected.contacts ?? []), late] };
    expect(told(changesOf(both, 'inbound.inquiries'))).toEqual(['added C-20']);
  });

  it('of a share are first those that came or went, by time, then those that changed', () => {
    const deal = (id: string, stage: string, closedOn: string): TypedCells => ({
      ...{ id, stage, openedOn: at('2026-10-01'), closedOn: at(closedOn), client: 'Bank', amount: 100 },
    });
    const won = deal('D-7', 'won', '2026-10-02');
    const before = { ...SMALL_REGISTER, deals: [won, deal('D-9', 'lost', '2026-10-20')] };
    const now = { ...SMALL_REGISTER, deals: [{ ...won, amount: 200 }, deal('D-8', 'won', '2026-10-10')] };
    expect(told(changesBetween(analysisOf(before), analysisOf(now), 'deals.winRate'))).toEqual([
      'added D-8',
      'deleted D-9',
      'changed D-7',
    ]);
  });

  it('do not name rows whose comment, phone spelling or id is new', () => {
    const typed = withRows('contacts', (rows) =>
      rows.map((row) => ({
        ...row,
        comment: 'called',
        ...(row.phone === '+73842100009' && { phone: '8 (3842) 10-00-09' }),
      })),
    );
    expect(changesOf(typed, 'entry.closedWithoutAnswer')).toEqual([]);
    const nameless = withRows('sales', (rows) => rows.map((row) => ({ ...row, id: '' })));
    expect(changesBetween(analysisOf(nameless), closed, 'sales.revenue')).toEqual([]);
  });

  it('are not known for a month or a figure that was not kept', () => {
    const kept = throughCells(keptMonth(closed, '2026-10', ['sales.revenue']));
    expect(restatementsOf(closed, kept)(OCTOBER, 'deals.won')).toBeNull();
    expect(restatementsOf(closed, kept)(SEPTEMBER, 'sales.revenue')).toBeNull();
  });

  it('are compared with the last of two closings of the same month', () => {
    const corrected = analysisOf(changed('sales', 'S-3', { revenue: 8000 }));
    const kept = throughCells(keptMonth(closed), keptMonth(corrected));
    expect(restatementsOf(corrected, kept)(OCTOBER, 'sales.revenue')).toEqual([]);
  });
});

/** A sale as somebody may type it: one of few clients, around October, sometimes a return, sometimes without an id. */
const aTypedSale = fc.record({
  id: fc.constantFrom('', 'S-1', 'S-2', 'S-3', 'S-4', 'S-5', 'S-6', 'S-7'),
  date: fc.integer({ min: when('2026-09-20'), max: when('2026-11-10') }).map((serial) => ({ serial })),
  client: fc.constantFrom('', 'Mine', 'School', 'Bank', 'K-KINDER'),
  revenue: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: -500, max: -1 })),
  returnOf: fc.constantFrom('', '', '', 'S-1', 'S-2'),
});

const SUMS = [
  'sales.revenue',
  'sales.adjustments',
  'sales.newRevenue',
  'sales.repeatRevenue',
  'retention.revenue',
] as const;
const CASES = ['retention.buyers', 'retention.new', 'retention.reactivated'] as const;

it('the rows named explain exactly the difference, whatever was edited', () => {
  const clients = SMALL_REGISTER.clients ?? [];
  const sales = fc.array(aTypedSale, { maxLength: 12 });
  const edits = fc.array(fc.tuple(fc.nat(11), fc.option(aTypedSale)), { maxLength: 6 });
  fc.assert(
    fc.property(sales, edits, sales, (typed, edited, late) => {
      const rows: (TypedCells | null)[] = [...typed];
      for (const [position, row] of edited) if (position < rows.length) rows[position] = row;
      const before = analysisOf({ clients, sales: typed });
      const now = analysisOf({ clients, sales: [...rows.filter((row) => row !== null), ...late.slice(0, 3)] });
      const valueOf = (analysis: typeof now, figure: FigureKey): number =>
        analysis.book.figures(aPeriod('2026-10')).get(figure)?.value ?? 0;
      const changesOfFigure = restatementsOf(now, throughCells(keptMonth(before)));
      for (const figure of SUMS) {
        const changes = changesOfFigure(OCTOBER, figure) ?? [];
        const sum = changes.reduce((total, change) => total + amountChange(change), 0);
        expect([figure, sum]).toEqual([figure, valueOf(now, figure) - valueOf(before, figure)]);
      }
      for (const figure of CASES) {
        const cases = (changesOfFigure(OCTOBER, figure) ?? []).map(
          ({ before: was, after: is }) => Number(is?.counts ?? false) - Number(was?.counts ?? false),
        );
        const sum = cases.reduce((total, change) => total + change, 0);
        expect([figure, sum]).toEqual([figure, valueOf(now, figure) - valueOf(before, figure)]);
      }
    }),
    runs(60),
  );
});
