import { planChanges, planHere, type PlanHere } from '../../src/app/planPage';
import type { Snapshot } from '../../src/core/analysis';
import { newRegister } from '../../src/core/newRegister';
import type { Language } from '../../src/core/values/label';
import { textsOf } from '../../src/language/textsOf';
import { when } from '../builders/rows';
import { at, type TypedRows } from '../builders/typedRegister';

const NOW = when('2026-11-30T09:00');

function snapshot(rows: TypedRows, language: Language = 'en'): Snapshot {
  const { entered } = newRegister({ texts: textsOf(language), now: NOW, locale: language, rows });
  return { sheets: entered.map(({ name, cells }) => ({ name, values: cells })), now: NOW, locale: language };
}

/** Ann’s deals won by origin do not matter here: her contacts and revenue of three months, and of a year ago. */
const contact = (month: string, count: number): NonNullable<TypedRows['contacts']> =>
  Array.from({ length: count }, (_none, index) => ({
    ...{
      id: `C-${month}-${index}`,
      direction: 'out',
      channel: 'call',
      employee: 'Ann',
      client: `New ${month} ${index}`,
    },
    ...{ at: at(`${month}-10T1${index % 8}:0${index % 6}`), result: 'reached' },
  }));
const sale = (month: string, revenue: number): NonNullable<TypedRows['sales']>[number] => ({
  ...{ id: `S-${month}`, date: at(`${month}-10`), client: 'Mine', seller: 'Ann', revenue },
});
const STAFF = [{ name: 'Ann', roles: 'active' }];
const ROWS: TypedRows = {
  staff: STAFF,
  contacts: [...contact('2026-08', 3), ...contact('2026-09', 6), ...contact('2026-10', 3)],
  sales: [
    ...[sale('2025-09', 1000), sale('2025-10', 1000), sale('2025-11', 1000), sale('2025-12', 2000)],
    ...[sale('2026-08', 3100), sale('2026-09', 3000), sale('2026-10', 3200)],
  ],
  plan: [
    { month: at('2026-11-01'), kpi: 'Revenue', target: 5000 },
    { month: at('2026-12-01'), kpi: 'Revenue', target: 4000 },
  ],
};

const told = (here: PlanHere): readonly (readonly string[])[] =>
  here.groups.flatMap(({ employee, lines }) => lines.map(({ label, value, unit }) => [employee, label, value, unit]));

describe('the plan of a month', () => {
  test('is that of the next where this one has a plan, proposed by three months and the season of last year', () => {
    const here = planHere(snapshot({ ...ROWS, plan: ROWS.plan?.slice(0, 1) ?? [] }));
    expect([here.month, here.name]).toEqual(['2026-12', 'December 2026']);
    expect(told(here)).toEqual(
      expect.arrayContaining([
        // The mean of 3,100, 3,000 and 3,200, twice: last December brought twice what the three months before it did.
        ['', 'Revenue', '6 200', '₽'],
        ['', 'New deals with clients we won', '', ''],
        ['Ann', 'Active contacts made', '4', ''],
      ]),
    );
  });

  test('shows what is planned already, with the proposal beside it, and the three months', () => {
    const [company] = planHere(snapshot(ROWS)).groups;
    const line = company?.lines.find(({ figure }) => figure === 'sales.revenue');
    expect(line?.value).toBe('4 000');
    expect(line?.hint.replaceAll('\u00A0', ' ')).toBe('last months: 3,100 ₽, 3,000 ₽, 3,200 ₽ · proposed: 6 200');
  });

  test('is that of this month while it has none', () => {
    expect(planHere(snapshot({ staff: STAFF })).month).toBe('2026-11');
  });

  test.each(['en', 'ru'] as const)(
    'agreed to is written once: a row a number, a changed one into its row (%s)',
    (language) => {
      const line = (
        employee: string,
        figure: string,
        typed: string,
      ): { employee: string; figure: string; typed: string } => ({
        ...{ employee, figure, typed },
      });
      const lines = [
        line('', 'sales.revenue', language === 'ru' ? '6 200,50' : '6,200'),
        line('', 'retention.rate', '97'),
        line('Ann', 'active.contacts', '40'),
        line('Ann', 'active.newDeals', ' '),
      ];
      const changes = planChanges({ month: '2026-12', lines }, snapshot(ROWS, language));
      if (!changes.ok) throw new Error(changes.error);
      const { edits, rows } = changes.value;
      expect(edits).toEqual([
        expect.objectContaining({ row: 3, column: 'target', before: 4000, after: language === 'ru' ? 6200.5 : 6200 }),
      ]);
      expect(rows.map(({ cells }) => [cells.employee, cells.target])).toEqual([
        ['', 0.97],
        ['Ann', 40],
      ]);
      const again = [line('', 'sales.revenue', '4000'), line('', 'sales.margin', '')];
      expect(planChanges({ month: '2026-12', lines: again }, snapshot(ROWS, language))).toMatchObject({
        ok: true,
        value: { edits: [], rows: [] },
      });
    },
  );

  test.each([
    ['10', 0.1],
    ['10 %', 0.1],
    ['0.1', 0.1],
    ['0,1', 0.1],
    ['0.5 %', 0.005],
    ['1', 0.01],
    ['2 %', 0.02],
    ['98.5', 0.985],
    ['105', 1.05],
  ])('of a share typed as %s is in per cent', (typed, target) => {
    const lines = [{ employee: '', figure: 'inbound.conversion', typed }];
    const changes = planChanges({ month: '2026-12', lines }, snapshot(ROWS));
    expect(changes.ok && changes.value.rows.map(({ cells }) => cells.target)).toEqual([target]);
  });

  test.each([0.985, '98.5 %', 98.5])(
    'of a share that stands as %p is shown, and agreed to changes nothing',
    (target) => {
      const plan = [...(ROWS.plan?.slice(0, 1) ?? []), { month: at('2026-12-01'), kpi: 'Client retention', target }];
      const rows = { ...ROWS, plan };
      const figure = 'retention.rate';
      const here = planHere(snapshot(rows)).groups[0]?.lines.find((line) => line.figure === figure);
      expect(here?.value).toBe('98.5');
      const lines = [{ employee: '', figure, typed: here?.value ?? '' }];
      expect(planChanges({ month: '2026-12', lines }, snapshot(rows))).toMatchObject({
        ok: true,
        value: { edits: [] },
      });
    },
  );

  test('with a word for a number changes nothing, and names it', () => {
    const lines = [
      { employee: 'Ann', figure: 'active.contacts', typed: '40' },
      { employee: '', figure: 'sales.revenue', typed: 'a lot' },
    ];
    expect(planChanges({ month: '2026-12', lines }, snapshot(ROWS))).toEqual({
      ok: false,
      error: '"Revenue": a lot is no number. Nothing was saved.',
    });
  });
});
