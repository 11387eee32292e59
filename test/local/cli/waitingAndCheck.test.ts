import { aWorkbookFile } from '../../builders/workbookFile';
import { runCommand } from '../../builders/commandLine';
import { SMALL_REGISTER } from './register';

const UNREADABLE_CALENDAR = [
  ['День недели', 'Когда'],
  ['Пн', '9-18'],
];

describe('sales-register waiting', () => {
  test('prints the open threads as JSON, worst first', async () => {
    const file = await aWorkbookFile(SMALL_REGISTER);
    const outcome = await runCommand(['waiting', file, '--now', '2026-11-23T10:00', '--json']);
    expect(outcome.json()).toEqual([
      {
        party: '+73842990011',
        name: '+73842990011',
        ids: ['C-6'],
        since: '2026-11-20T17:50',
        channel: 'call',
        waitedMinutes: 70,
        target: 15,
        deadline: '2026-11-23T09:05',
        state: 'overdue',
        attempts: 0,
        employee: 'Анна',
      },
    ]);
  });

  test('takes the present moment on the wall of the workbook when no other is given', async () => {
    const file = await aWorkbookFile(SMALL_REGISTER);
    const { printed } = await runCommand(['waiting', file]);
    expect(printed).toMatch(/10 мин/);
  });

  test.each([['waiting'], ['tasks']])('says on the side that the Calendar cannot be read: %s', async (command) => {
    const file = await aWorkbookFile({ ...SMALL_REGISTER, Календарь: UNREADABLE_CALENDAR });
    const { said, json } = await runCommand([command, file, '--json']);
    expect(said).toMatch(/^Не читается: «Календарь»/);
    expect(json()).toBeDefined();
  });

  test('says so when nobody waits', async () => {
    const file = await aWorkbookFile({ Клиенты: [['Клиент'], ['Ромашка']] });
    const { code, printed } = await runCommand(['waiting', file]);
    expect({ code, printed }).toEqual({ code: 0, printed: 'Никто не ждёт ответа.' });
  });
});

describe('sales-register check', () => {
  test('names the place, what stands there, what should, and what it affects', async () => {
    const file = await aWorkbookFile(SMALL_REGISTER);
    const outcome = await runCommand(['check', file, '--now', '2026-11-23T10:00', '--json']);
    expect(outcome.code).toBe(0);
    const problems = outcome.json() as readonly { readonly code: string; readonly column: string }[];
    expect(problems.some(({ code, column }) => code === 'missingColumn' && column === '')).toBe(true);
    expect(problems.filter(({ code }) => code !== 'missingColumn')).toEqual([
      expect.objectContaining({ code: 'required', sheet: 'Контакты', row: 8, column: 'Дата и время', id: 'C-5' }),
      expect.objectContaining({ code: 'badDate', sheet: 'Продажи', row: 4, found: '31.02.2026', severity: 'error' }),
      expect.objectContaining({
        code: 'ambiguousNumber',
        row: 4,
        column: 'Выручка',
        id: 'S-3',
        found: '1.234',
        affects: expect.arrayContaining(['sales.revenue', 'retention.revenuePerClient']),
        fixable: false,
      }),
    ]);
  });

  test('says once what is wrong in many rows, with the first of them and how many, and what is left counted', async () => {
    const row = (index: number, channel: string): string[] => [
      '02.10.2026 17:30',
      'Вх',
      channel,
      'Ромашка',
      `C-${String(index)}`,
    ];
    const many = Array.from({ length: 3_000 }, (_, index) =>
      row(index, index % 2 === 0 ? 'Голубь' : `Голубь ${String(index)}`),
    );
    const file = await aWorkbookFile({ Контакты: [['Дата и время', 'Вх/Исх', 'Канал', 'Клиент', 'ID'], ...many] });
    const { printed } = await runCommand(['check', file]);
    const lines = printed.split('\n').filter((line) => line.includes('Контакты, стро'));
    expect(lines.filter((line) => /строки 2, 4, 6 … всего 1500, Канал +Голубь /.test(line))).toHaveLength(1);
    expect(lines.length).toBeLessThanOrEqual(1_000);
    expect(printed).toMatch(/… и ещё 5\d\d$/);
  });
});
