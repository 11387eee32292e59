import fc from 'fast-check';
import { bonusSheet, sharesOf } from '../../../../src/core/views/bonus';
import { bonusKinds } from '../../../../src/core/register/schema/choice';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { isLink, type GeneratedSheet } from '../../../../src/core/views/sheet';
import { amountFor, rowsBehind, type BonusLine } from '../../../../src/core/work/bonus/bonus';
import { readBonus } from '../../../../src/core/work/bonus/keptBonus';
import { agreementsOf, type Terms } from '../../../../src/core/work/bonus/terms';
import type { Language } from '../../../../src/core/values/label';
import { bonusTextsOf } from '../../../../src/language/bonusTexts';
import { textsOf } from '../../../../src/language/textsOf';
import { runs } from '../../../builders/runs';
import { analysisOf, at, type TypedRows } from '../../../builders/typedRegister';
import { shownSheet } from '../../views/shownSheet';

const PLAN = { month: at('2026-10-01'), kpi: 'sales.revenue', employee: 'Ann', target: 1000 };
const sale = (date: string, revenue: number, more: object = {}): TypedRows['sales'] => [
  { id: `S-${date}-${revenue}`, date: at(date), client: 'Mine', seller: 'Ann', revenue, ...more },
];
const TWO_PER_CENT = { whom: 'active', kpi: 'Revenue', from: 90, kind: '% of money', value: 2 };
const OCTOBER: TypedRows = {
  staff: [{ name: 'Ann', roles: 'active' }],
  plan: [PLAN],
  bonus: [TWO_PER_CENT],
  sales: [...(sale('2026-10-05', 600) ?? []), ...(sale('2026-10-20', 333.33) ?? [])],
};

interface Written {
  readonly sheet: GeneratedSheet;
  readonly lines: readonly BonusLine[];
  readonly message: string;
}

/** The sheet as it is written over what stood there. */
function write(rows: TypedRows, now = '2026-11-02T09:00', before?: Written, language: Language = 'en'): Written {
  const request = { analysis: analysisOf(rows, language, now), texts: textsOf(language), period: null, history: [] };
  const { sheet, message } = bonusSheet(
    request,
    bonusTextsOf(language),
    readBonus(before ? readBack(before.sheet) : []),
  );
  return { sheet, message, lines: readBonus(readBack(sheet)) };
}

function readBack({ cells }: GeneratedSheet): readonly (readonly CellValue[])[] {
  return cells.map((row) => row.map((cell) => (typeof cell === 'object' && isLink(cell) ? cell.text : cell)));
}

const amounts = ({ lines }: Written): readonly number[] => lines.map(({ amount }) => amount);

describe('what is paid', () => {
  const REVENUE: Terms = { figure: 'sales.revenue', kind: 'percent', steps: [] };
  const steps = (...all: readonly (readonly [number | null, number])[]): Terms['steps'] =>
    all.map(([from, rate]) => ({ from, rate }));

  test.each([
    [steps([0.9, 0.02]), 90000, 100000, 1800],
    [steps([0.9, 0.02]), 89999, 100000, 0],
    [steps([0.9, 0.02], [1, 0.03]), 99999, 100000, 2000],
    [steps([1, 0.03], [0.9, 0.02]), 100000, 100000, 3000],
    [steps([null, 0.01], [1, 0.03]), 50, 100000, 1],
    [steps([null, 0.01]), 90000, null, 900],
    [steps([0.9, 0.02]), 90000, null, 0],
    [steps([null, 0.01]), -500, null, 0],
    [steps([null, 0.01]), null, 100, 0],
  ])('%j of %p with a plan of %p is %p kopecks', (own, fact, target, expected) => {
    expect(amountFor({ ...REVENUE, steps: own }, fact, target)).toBe(expected);
  });

  test('a price per piece, a fixed amount, and a figure that is to be low', () => {
    expect(amountFor({ figure: 'deals.won', kind: 'piece', steps: steps([null, 50000]) }, 3, null)).toBe(150000);
    expect(amountFor({ figure: 'deals.won', kind: 'fixed', steps: steps([1, 50000]) }, 3, 4)).toBe(0);
    const late: Terms = { figure: 'entry.medianResponse', kind: 'fixed', steps: steps([1, 50000]) };
    expect([12, 15, 16].map((minutes) => amountFor(late, minutes, 15))).toEqual([50000, 50000, 0]);
  });

  test('rows of the table that nobody can be paid by are named', () => {
    const { reading } = analysisOf({
      bonus: [
        TWO_PER_CENT,
        { ...TWO_PER_CENT, kpi: 'Client retention' },
        { ...TWO_PER_CENT, kpi: 'Revenue bridge' },
        { ...TWO_PER_CENT, value: '' },
        { ...TWO_PER_CENT, from: 1, value: 3 },
      ],
    });
    const { agreements, faults } = agreementsOf(reading.rows.bonus);
    expect(agreements).toEqual([
      expect.objectContaining({
        steps: [
          { from: 0.9, rate: 0.02 },
          { from: 1, rate: 0.03 },
        ],
      }),
    ]);
    expect(faults.map(({ row, why }) => [row, why])).toEqual([
      [3, 'kind'],
      [4, 'figure'],
      [5, 'value'],
    ]);
  });
});

test.each(['en', 'ru'] as const)('every kind is read by its name in the drop-down (%s)', (language) => {
  const rows = bonusKinds.kinds.map((kind) => ({
    whom: 'Ann',
    kpi: 'Deals won',
    kind: bonusKinds.labels[kind][language],
    value: 5,
  }));
  const { reading } = analysisOf({ bonus: rows }, language);
  expect(reading.rows.bonus.map(({ kind }) => kind)).toEqual(bonusKinds.kinds);
});

describe('the bonuses of closed months', () => {
  test('are off while nobody has said what is paid for', () => {
    const { bonus: _terms, ...rest } = OCTOBER;
    expect(write(rest).message).toMatch(/^Bonuses are off/);
    expect(write(rest).lines).toEqual([]);
  });

  test('are paid to everybody who holds the role, of the month that has ended, each rouble from its rows', () => {
    const { sheet, message, lines } = write(OCTOBER);
    expect(message).toBe('The bonuses are ready: October 2026, 18.67 ₽.');
    expect(amounts({ sheet, message, lines })).toEqual([1867]);
    const text = shownSheet(sheet, 'en');
    expect(text).toContain('    Revenue | 1,000 ₽ | 933 ₽ | 93% | 2% of the money from 90% of plan | 18.67 |');
    const rows = text.split('\n').filter((line) => line.startsWith('Ann: Revenue'));
    expect(rows.map((line) => line.split(' | ').slice(2))).toEqual([
      ['600 ₽', '', 'Mine', '12.00'],
      ['333 ₽', '', 'Mine', '6.67'],
    ]);
  });

  test('never change: what changes later is a line of the next month that closes, by the terms and the plan of then', () => {
    const october = write(OCTOBER);
    const corrected: TypedRows = {
      ...OCTOBER,
      plan: [{ ...PLAN, target: 5000 }],
      bonus: [{ ...TWO_PER_CENT, value: 10 }],
      sales: sale('2026-10-05', 600.5)?.concat(sale('2026-10-20', 333.33) ?? [], sale('2026-10-29', 100) ?? []) ?? [],
    };
    expect(write(corrected, '2026-11-28T09:00', october).lines).toEqual(october.lines);
    const november = write(corrected, '2026-12-01T09:00', october);
    expect(november.lines.filter(({ paidWith }) => paidWith === october.lines[0]?.paidWith)).toEqual(october.lines);
    const [correction] = november.lines.filter(({ month, paidWith }) => month !== paidWith);
    // 2 % of 1,033.83 are 20.68, of which 18.67 have been paid.
    expect(correction).toMatchObject({ employee: 'Ann', amount: 201, target: 100000, fact: 103383 });
    expect(shownSheet(november.sheet, 'en')).toContain('October 2026 corrected: Revenue');
    expect(write(corrected, '2026-12-20T09:00', november).lines).toEqual(november.lines);
  });

  test('lead to their rows also of months before the last one', () => {
    const november = { ...OCTOBER, sales: [...(OCTOBER.sales ?? []), ...(sale('2026-11-12', 2000) ?? [])] };
    const { sheet } = write(november, '2026-12-01T09:00', write(OCTOBER));
    const text = shownSheet(sheet, 'en');
    expect(text.split('\n').filter((line) => line.startsWith('Its rows: '))).toEqual([
      'Its rows: November 2026',
      'Its rows: October 2026',
    ]);
    expect(text).toMatch(/Ann: Revenue \| .* \| 333 ₽ \| .* \| 6\.67/);
  });

  test('read the same in Russian, and go on where the language is switched', () => {
    const before = write(OCTOBER);
    const russian = write({ ...OCTOBER, bonus: [{ ...TWO_PER_CENT, whom: 'Ann' }] }, '2026-11-02T09:00', before, 'ru');
    expect(russian.lines).toEqual(before.lines);
    expect(shownSheet(russian.sheet, 'ru')).toContain('2 % от суммы — от 90 % плана');
  });

  test('whatever is corrected when: all that was paid for a month is what it comes to now, and its rows are each paid to the cent', () => {
    const revenue = fc.integer({ min: 1, max: 9_999_99 }).map((cents) => cents / 100);
    const months = fc.array(fc.array(revenue, { maxLength: 4 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(months, { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 1, max: 9 }),
        (versions, value) => {
          let before: Written | undefined;
          versions.forEach((version, index) => {
            const sales = version.flatMap((amounts, month) =>
              amounts.map((amount, number) => ({
                ...{ id: `S-${month}-${number}`, client: 'Mine', seller: 'Ann', revenue: amount },
                date: at(`2026-0${6 + month}-1${number}`),
              })),
            );
            const rows = { ...OCTOBER, plan: [], sales, bonus: [{ ...TWO_PER_CENT, from: '', value }] };
            const now = `2026-${String(10 + index).padStart(2, '0')}-02T09:00`;
            const after = write(rows, now, before);
            const kept = new Set(after.lines.map((line) => JSON.stringify(line)));
            for (const line of before?.lines ?? []) expect(kept.has(JSON.stringify(line))).toBe(true);
            const { book } = analysisOf(rows, 'en', now);
            for (const line of after.lines.filter(({ month, paidWith }) => month === paidWith)) {
              const all = after.lines.filter(({ month }) => month === line.month);
              const cases = rowsBehind(book, line);
              const fact = cases.reduce((sum, { amount }) => sum + amount, 0);
              expect(all.reduce((sum, { amount }) => sum + amount, 0)).toBe(amountFor(line, fact, line.target));
            }
            const latest = Math.max(...after.lines.map(({ paidWith }) => paidWith));
            for (const line of after.lines.filter(({ month }) => month === latest)) {
              const shares = sharesOf(line, rowsBehind(book, line));
              expect(shares.reduce((sum, share) => sum + share, 0)).toBe(line.amount);
            }
            before = after;
          });
        },
      ),
      runs(6),
    );
  });
});
