import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { textOf } from '../../bundle/addOn';
import { aFolder, aWorkbookFile, type TypedSheets } from '../../builders/workbookFile';
import { runCommand, type CommandOutcome } from '../../builders/commandLine';

/** October as accounting had it on the first of November; a sale in cash that somebody typed. */
const REGISTER: TypedSheets = {
  Продажи: [
    ['ID', 'Дата', 'Клиент', 'Выручка', 'Ключ источника', 'Комментарий'],
    ['S-1', '05.10.2026', 'Осина (опт)', 12000, 'реализация 17 2026-10-05', 'привезли сами'],
    ['S-2', '06.10.2026', 'Рябина', 700, 'реализация 18 2026-10-06', ''],
    ['S-3', '07.10.2026', 'Пихта', 300, '', 'за наличные'],
    ['S-4', '02.11.2026', 'Ель', 900, 'реализация 40 2026-11-02', ''],
  ],
};

/** The same October a week later: one document was corrected, one unposted, one is new. */
const EXPORT = [
  'Номер;Дата;Контрагент;Сумма;Организация',
  '000017;05.10.2026 12:30;Осина;12 500,00;Мы',
  '000019;30.10.2026 10:00;Ель;1 000,00;Мы',
].join('\n');

async function imported(...more: string[]): ReturnType<typeof answered> {
  return answered(null, ...more);
}

async function answered(
  answer: Parameters<typeof runCommand>[2],
  ...more: string[]
): Promise<{ readonly file: string; readonly outcome: CommandOutcome }> {
  const file = await aWorkbookFile(REGISTER);
  const data = join(aFolder(), 'реализация.csv');
  writeFileSync(data, EXPORT);
  const outcome = await runCommand(['import', file, '--from', data, '--into', 'sales', ...more], 'en', answer);
  return { file, outcome };
}

/** Client and amount of each sale. */
async function sales(file: string): Promise<readonly string[]> {
  const read = await readWorkbook(readFileSync(file), 'register.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const rows = read.value.data.sheets.find(({ name }) => name === 'Продажи')?.rows ?? [];
  return rows
    .slice(1)
    .map((row) => [row?.[2], row?.[3]].map((cell) => textOf(cell?.value)).join(' '))
    .filter((text) => text.trim() !== '');
}

const OCTOBER = ['--everything', '2026-10'] as const;

test('what is new, changed and gone is told before anything is written', async () => {
  const { file, outcome } = await imported(...OCTOBER, '--dry-run', '--json');
  expect(outcome.code).toBe(0);
  expect(JSON.parse(outcome.printed)).toMatchObject({
    everything: '2026-10-01..2026-10-31',
    rows: { new: 1, changed: 1, same: 0 },
    gone: [{ row: 3, id: 'S-2' }],
    typed: 1,
    removed: 0,
    run: null,
  });
  expect(await sales(file)).toHaveLength(4);
});

test('nothing is taken out without a yes, and the way to it is told', async () => {
  const { file, outcome } = await imported(...OCTOBER, '--yes');
  expect(await sales(file)).toEqual(['Осина (опт) 12500', 'Рябина 700', 'Пихта 300', 'Ель 900', 'Ель 1000']);
  expect(outcome.printed).toContain('строка 3, S-2');
  expect(outcome.printed).toContain('--remove-gone');
});

test('with a yes the document that is gone goes, the typed row stays, and one undo takes all of it back', async () => {
  const { file, outcome } = await imported(...OCTOBER, '--yes', '--remove-gone');
  expect(outcome.printed).toContain('Убрано строк: 1.');
  expect(await sales(file)).toEqual(['Осина (опт) 12500', 'Пихта 300', 'Ель 900', 'Ель 1000']);
  expect((await runCommand(['undo', file])).code).toBe(0);
  expect([...(await sales(file))].sort()).toEqual(['Ель 900', 'Осина (опт) 12000', 'Пихта 300', 'Рябина 700']);
});

test.each([
  ['stays', 0, 'Рябина 700'],
  ['goes', 1, 'Ель 1000'],
] as const)('in a terminal it is asked, and %s as it is answered', async (_what, choice, last) => {
  const asked: string[] = [];
  const { file } = await answered(
    ({ message, proposed }) => {
      asked.push(`${message} ${String(proposed)}`);
      return Promise.resolve(choice);
    },
    ...OCTOBER,
  );
  expect(asked).toEqual([expect.stringMatching(/больше нет: 1 .* 0$/)]);
  expect(await sales(file)).toHaveLength(5 - choice);
  expect(await sales(file)).toContain(last);
});

test('days that the file is not of are refused before anything is written, and its own are named', async () => {
  const { file, outcome } = await imported('--everything', '2026-11', '--yes', '--remove-gone');
  expect([outcome.code, outcome.said]).toEqual([2, expect.stringContaining('--everything 2026-10-05..2026-10-30')]);
  expect(await sales(file)).toEqual(['Осина (опт) 12000', 'Рябина 700', 'Пихта 300', 'Ель 900']);
});

test('the same export again has nothing to say', async () => {
  const { file } = await imported(...OCTOBER, '--yes', '--remove-gone');
  const data = join(aFolder(), 'again.csv');
  writeFileSync(data, EXPORT);
  const again = await runCommand(['import', file, '--from', data, '--into', 'sales', ...OCTOBER, '--yes']);
  expect(again.printed).toContain('Нового нет: ничего не записано');
  expect(again.printed).not.toContain('--remove-gone');
});

test('a period nobody can read, and a table whose rows have no day, are refused in one sentence', async () => {
  const odd = await imported('--everything', 'всегда');
  expect([odd.outcome.code, odd.outcome.said]).toEqual([2, expect.stringContaining('"всегда"')]);
  const file = await aWorkbookFile({ Клиенты: [['ID', 'Клиент']] });
  const data = join(aFolder(), 'clients.csv');
  writeFileSync(data, 'Клиент\nЕль\n');
  const clients = await runCommand(['import', file, '--from', data, '--into', 'clients', ...OCTOBER, '--yes']);
  expect([clients.code, clients.said]).toEqual([2, expect.stringContaining('нет дня')]);
});
