import { aWorkbookFile } from '../../builders/workbookFile';
import { runCommand } from '../../builders/commandLine';
import { SMALL_REGISTER } from './register';

interface KpiJson {
  readonly period: unknown;
  readonly now: string;
  readonly figures: Record<
    string,
    { value: number | null; previous: number | null; unit: string; rowsLeftOut: object }
  >;
  readonly breakdowns: Record<string, { key: string }[]>;
  readonly cohorts: unknown[];
  readonly origins: unknown[];
}

async function kpiJson(): Promise<KpiJson> {
  const file = await aWorkbookFile(SMALL_REGISTER);
  const outcome = await runCommand(['kpi', file, '--period', '2026-10', '--now', '2026-11-23T09:00', '--json']);
  expect(outcome).toMatchObject({ code: 0, said: '' });
  return outcome.json();
}

describe('sales-register kpi', () => {
  test('prints one JSON document with the period, now and every figure', async () => {
    const { period, now, figures, breakdowns } = await kpiJson();
    expect(period).toEqual({ key: '2026-10', start: '2026-10-01', end: '2026-11-01' });
    expect(now).toBe('2026-11-23T09:00');
    expect(figures['entry.medianResponse']).toMatchObject({ value: 47.5, unit: 'minutes', previous: null });
    expect(figures['retention.revenuePerClient']).toMatchObject({ value: 1134.56, unit: 'money' });
    expect(figures['sales.marginRate']?.value).toBeCloseTo(134.56 / 1134.56, 9);
    expect(figures['active.leads']).toMatchObject({ value: 1, rowsLeftOut: { noDate: 1 } });
    expect(Object.keys(breakdowns)).toEqual(['line', 'activity', 'segment', 'employee']);
  });

  test('gives cohorts and the origin of every new client with its evidence', async () => {
    const { cohorts, origins } = await kpiJson();
    expect(cohorts).toEqual([{ cohort: '2026-10', size: 1, active: [1] }]);
    expect(origins).toEqual([
      { party: 'K-1', origin: 'inbound', assist: null, firstPurchase: '2026-10-07', evidence: ['C-1'] },
    ]);
  });

  test('says on standard error which sheet cannot be read, and prints no data for what rests on it', async () => {
    const file = await aWorkbookFile({
      ...SMALL_REGISTER,
      Календарь: [
        ['День недели', 'Когда'],
        ['Пн', '9-18'],
      ],
    });
    for (const more of [['--json'], []]) {
      const outcome = await runCommand(['kpi', file, '--period', '2026-10', '--now', '2026-11-23T09:00', ...more]);
      expect(outcome.code).toBe(0);
      expect(outcome.said.trim()).toBe(
        'Не читается: «Календарь». У показателей, которые на этом стоят, нет данных: см. «sales-register check».',
      );
      if (more.length === 0) continue;
      const { figures }: KpiJson = outcome.json();
      expect(figures['entry.medianResponse']).toMatchObject({ value: null, rowsLeftOut: { unreadableTable: 1 } });
      expect(figures['retention.revenuePerClient']).toMatchObject({ value: 1134.56 });
    }
  });

  test('prints a table in the language of the workbook', async () => {
    const file = await aWorkbookFile(SMALL_REGISTER);
    const { code, printed } = await runCommand(['kpi', file, '--period', '2026-10']);
    expect(code).toBe(0);
    expect(printed).toMatch(/Выручка на клиента\s+1\s134,56 ₽/);
  });

  test.each([
    { argv: ['--period', 'October'], code: 2, said: /2026-10, 2026-Q4/ },
    { argv: ['--period', '2026-10', '--now', 'yesterday'], code: 2, said: /2026-11-23T09:00/ },
    { argv: [], code: 2, said: /--period/ },
  ])('a call that is off ($argv) ends with 2 and says how it should be', async ({ argv, code, said }) => {
    const file = await aWorkbookFile(SMALL_REGISTER);
    const outcome = await runCommand(['kpi', file, ...argv]);
    expect(outcome).toMatchObject({ code, printed: '' });
    expect(outcome.said).toMatch(said);
  });

  test('a workbook with no table of the register is refused and pointed to new and import', async () => {
    const file = await aWorkbookFile({ Лист1: [['Что-то', 'другое']] });
    const { code, said, printed } = await runCommand(['kpi', file, '--period', '2026-10']);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(said).toMatch(/sales-register import.*sales-register new/);
  });

  test('a file that is not there ends with one sentence', async () => {
    const { code, said } = await runCommand(['kpi', '/nowhere/register.xlsx', '--period', '2026-10'], 'ru');
    expect({ code, said }).toEqual({ code: 1, said: 'Файла /nowhere/register.xlsx нет: проверьте имя и папку.' });
  });
});
