import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, aWorkbookFile } from '../../builders/workbookFile';
import { runCommand } from '../../builders/commandLine';

const HEADINGS = 'Сделка;Открыта;Продавец;Клиент;Стадия;Сумма';

function aFileOf(...rows: readonly string[]): string {
  const path = join(aFolder(), 'сделки.csv');
  writeFileSync(path, [HEADINGS, ...rows].join('\n'));
  return path;
}

test('what was answered once is not asked of the next file of the same shape, whoever imports it', async () => {
  const file = await aWorkbookFile({
    Сделки: [['ID', 'Открыта', 'Клиент', 'Продавец', 'Сумма', 'Этап']],
  });
  const asked: string[] = [];
  const first = aFileOf('Лазер;20.11.2026;Анна;Ромашка;На подумать;1000');
  const done = await runCommand(['import', file, '--from', first, '--into', 'deals'], 'ru', ({ message, proposed }) => {
    asked.push(message);
    return Promise.resolve(proposed);
  });
  expect(done.said).toBe('');
  expect(asked).toEqual([expect.stringContaining('Какая это колонка'), expect.stringContaining('Слово из файла')]);
  const next = aFileOf('Стенд;21.11.2026;Пётр;Кедр;На подумать;300');
  const again = await runCommand(['import', file, '--from', next], 'ru');
  expect([again.code, again.printed]).toEqual([0, expect.stringContaining('новых строк — 1')]);
});

test('a column that nobody was asked about is not left out of the next file without a word', async () => {
  const file = await aWorkbookFile({ Продажи: [['ID', 'Дата', 'Клиент', 'Выручка', 'Продавец']] });
  const oneLetter = join(aFolder(), 'продажи.csv');
  writeFileSync(oneLetter, 'Дата;Клиент;Выручка;Менеджер\n20.11.2026;Лазер;500;А\n21.11.2026;Кедр;700;Б');
  const import_ = ['import', file, '--from', oneLetter, '--into', 'sales'];
  const first = await runCommand([...import_, '--yes'], 'ru');
  expect([first.code, first.printed]).toEqual([0, expect.stringContaining('новых строк — 2')]);
  const next = await runCommand([...import_, '--dry-run'], 'ru');
  expect(next.printed).toMatch(/Вопросы:\n.*Продавец: «Менеджер»/);
});

test('without a person there nothing comes in while the column is in doubt by which rows count', async () => {
  const file = await aWorkbookFile({ Продажи: [['ID', 'Дата', 'Клиент', 'Выручка']] });
  const oneLetter = join(aFolder(), 'продажи.csv');
  writeFileSync(oneLetter, 'Дата;Заказчик;Выручка\n20.11.2026;А;500\n21.11.2026;Б;700\n');
  const import_ = ['import', file, '--from', oneLetter, '--into', 'sales', '--yes'];
  const { code, said } = await runCommand(import_, 'ru');
  expect([code, said]).toEqual([1, expect.stringContaining('«Заказчик» (А · Б) — то ли «Клиент», то ли нет')]);
  // What it says to write down is what it takes.
  const answers = join(aFolder(), 'ответы.json');
  writeFileSync(answers, /\{.*\}/.exec(said)?.[0] ?? '');
  const answered = await runCommand([...import_, '--map', answers], 'ru');
  expect([answered.code, answered.printed]).toEqual([0, expect.stringContaining('новых строк — 2')]);
});
