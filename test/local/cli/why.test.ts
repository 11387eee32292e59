import { aWorkbookFile } from '../../builders/workbookFile';
import { runCommand } from '../../builders/commandLine';
import { FIGURES } from '../../../src/core/figures/sections/catalogue';
import { SMALL_REGISTER } from './register';

type Rows = readonly { readonly sheet: string; readonly row: number; readonly id: string }[];

interface WhyJson {
  readonly figure: string;
  readonly period: unknown;
  readonly value: number | null;
  readonly n: number;
  readonly definition: string;
  readonly formula: string;
  readonly movers: readonly {
    readonly who: string;
    readonly before: number;
    readonly now: number;
    readonly row: number;
  }[];
  readonly rows: Rows;
  readonly notCounted: Readonly<Record<string, Rows>>;
  readonly leftOut: Readonly<Record<string, Rows>>;
}

const AT = ['--period', '2026-10', '--now', '2026-11-23T09:00'] as const;

let file: string;

beforeAll(async () => {
  file = await aWorkbookFile(SMALL_REGISTER);
});

async function whyJson(figure: string): Promise<WhyJson> {
  const outcome = await runCommand(['why', file, figure, ...AT, '--json']);
  expect(outcome).toMatchObject({ code: 0, said: '' });
  return outcome.json();
}

function count(groups: Readonly<Record<string, Rows>>): number {
  return Object.values(groups).flat().length;
}

describe('sales-register why', () => {
  test('names the row of every case, and the row that had to be left out with the reason', async () => {
    expect(await whyJson('active.leads')).toMatchObject({
      figure: 'active.leads',
      period: { key: '2026-10', start: '2026-10-01', end: '2026-11-01' },
      value: 1,
      n: 1,
      rows: [{ sheet: 'Контакты', row: 7, id: 'C-4' }],
      leftOut: { noDate: [{ sheet: 'Контакты', row: 8, id: 'C-5' }] },
    });
  });

  test('says why a row that the figure looked at does not count', async () => {
    const { rows, notCounted } = await whyJson('inbound.cohortConversion');
    expect(rows.map(({ id }) => id)).toEqual(['C-1']);
    expect(Object.values(notCounted).flat().length).toBeGreaterThan(0);
    expect(Object.keys(notCounted)).toEqual(['notBought']);
  });

  test('takes a figure by its name in either language, and prints money in major units', async () => {
    expect(await whyJson('выручка')).toMatchObject({ figure: 'sales.revenue', value: 1134.56 });
    expect(await whyJson('Revenue')).toMatchObject({ figure: 'sales.revenue', value: 1134.56 });
  });

  test.each(FIGURES.map(({ key }) => key))('the rows behind %s are as many as kpi says', async (figure) => {
    const kpi = await runCommand(['kpi', file, ...AT, '--json']);
    const { figures } = kpi.json() as {
      figures: Record<string, { value: unknown; rowsUsed: number; rowsLeftOut: Record<string, number> }>;
    };
    const { value, rowsUsed, rowsLeftOut } = figures[figure]!;
    const answer = await whyJson(figure);
    expect(answer.value).toBe(value);
    expect(answer.rows.length + count(answer.notCounted)).toBe(rowsUsed);
    expect(Object.fromEntries(Object.entries(answer.leftOut).map(([reason, rows]) => [reason, rows.length]))).toEqual(
      rowsLeftOut,
    );
  });

  test('prints for a person the definition, the value, the rows and what to put right', async () => {
    const { code, printed } = await runCommand(['why', file, 'active.leads', ...AT]);
    expect(code).toBe(0);
    expect(printed).toContain('Получено лидов');
    expect(printed).toMatch(/Строки в показателе: 1\nЛист +Строка +ID\nКонтакты +7 +C-4\n/);
    expect(printed).toMatch(/Не учтены: их надо исправить: 1\nЛист +Строка +ID +Почему\nКонтакты +8 +C-5 +без даты$/);
  });

  test('puts the numbers into the formula, and names those because of whom it moved, who make up the difference', async () => {
    const kpi = await runCommand(['kpi', file, ...AT, '--json']);
    const { figures } = kpi.json() as { figures: Record<string, { value: number; previous: number }> };
    const { value, previous } = figures['sales.revenue']!;
    const { formula, movers } = await whyJson('sales.revenue');
    expect(formula).toMatch(/^Сумма .* = 1\s134,56/);
    expect(movers.length).toBeGreaterThan(0);
    expect(movers.reduce((sum, { before, now }) => sum + now - before, 0)).toBeCloseTo(value - previous, 2);
    const { printed } = await runCommand(['why', file, 'sales.revenue', ...AT]);
    expect(printed).toContain(formula);
    expect(printed).toMatch(/Из-за кого изменилось.*\n.*→/);
  });

  test('tells a change of revenue by its parts, which add up to it', async () => {
    const { formula, value } = await whyJson('retention.bridge');
    const sums = formula.split('; ').map((part) =>
      Number(
        part
          .replace(/^.*: /, '')
          .replace('−', '-')
          .replace(/[^\d,-]/g, '')
          .replace(',', '.'),
      ),
    );
    const [first = 0, last = 0] = [sums[0], sums.at(-1)];
    expect(last - first).toBeCloseTo(value ?? NaN, 2);
  });

  test('a figure that does not exist is named, with those that do', async () => {
    const { code, said } = await runCommand(['why', file, 'sales.profit', ...AT]);
    expect(code).toBe(2);
    expect(said).toMatch(/^There is no figure "sales.profit": choose one of active.contacts, /);
  });

  test('a period that is none is named', async () => {
    const { code, said } = await runCommand(['why', file, 'sales.revenue', '--period', 'autumn']);
    expect([code, said]).toEqual([2, expect.stringMatching(/^"autumn" is no period/)]);
  });
});
