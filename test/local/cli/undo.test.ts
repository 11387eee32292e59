import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { runCommand } from '../../builders/commandLine';
import { aWorkbookFile } from '../../builders/workbookFile';
import { SMALL_REGISTER } from './register';

const NOW = ['--now', '2026-11-23T10:00'];

/** A register whose seller has ticked the waiting inquiry in a spreadsheet program, without the add-on. */
async function tickedFile(): Promise<string> {
  const file = await aWorkbookFile({
    ...SMALL_REGISTER,
    Сотрудники: [
      ['Имя', 'Роли'],
      ['Анна', 'Входящие'],
    ],
    'Задачи – входящие': [
      ['Готово', 'Что сделать', 'Кто, телефон', 'Итог', 'Комментарий', 'Ключ задачи'],
      [true, 'Перезвонить', '', 'Заинтересован', 'просит прайс', 'reply:C-6 @ Анна'],
    ],
  });
  return file;
}

/** Cells of a row by its id, where they are filled. */
async function row(file: string, sheet: string, id: string): Promise<readonly unknown[]> {
  const read = await readWorkbook(readFileSync(file), 'register.xlsx');
  const found = read.ok ? read.value.data.sheets.find(({ name }) => name === sheet) : undefined;
  const cells = found?.rows.find((one) => one?.some((cell) => cell?.value === id)) ?? [];
  return cells.flatMap((cell) => cell?.value ?? []);
}

describe('sales-register refresh and undo', () => {
  test('a refresh takes the tick into the register, and undo takes it back', async () => {
    const file = await tickedFile();
    const before = await row(file, 'Контакты', 'C-6');
    expect((await runCommand(['refresh', file, ...NOW])).code).toBe(0);
    expect(await row(file, 'Контакты', 'C-6')).toEqual(
      expect.arrayContaining(['Заинтересован', expect.closeTo(46349 + 10 / 24, 6)]),
    );
    const { code, printed } = await runCommand(['undo', file, ...NOW]);
    expect([code, printed]).toEqual([0, expect.stringMatching(/^Готово: отменен/)]);
    expect(await row(file, 'Контакты', 'C-6')).toEqual(before);
  });

  test('a run is undone by the name it has in the Journal', async () => {
    const file = await tickedFile();
    await runCommand(['refresh', file, ...NOW]);
    const [run] = await row(file, 'Журнал', 'Отметка задачи');
    expect(run).toMatch(/^R-/);
    expect((await runCommand(['undo', file, '--run', String(run), ...NOW])).code).toBe(0);
  });

  test('a run nobody knows stops with a sentence, and the file stays as it is', async () => {
    const file = await tickedFile();
    const bytes = readFileSync(file);
    const { code, said } = await runCommand(['undo', file, '--run', 'R-NOSUCH', ...NOW]);
    expect([code, said]).toEqual([1, expect.stringContaining('R-NOSUCH')]);
    expect(readFileSync(file)).toEqual(bytes);
  });

  test('with nothing to undo the file stays as it is', async () => {
    const file = await tickedFile();
    const bytes = readFileSync(file);
    const { code, printed } = await runCommand(['undo', file, ...NOW]);
    expect([code, printed]).toEqual([0, expect.stringContaining('Отменять нечего')]);
    expect(readFileSync(file)).toEqual(bytes);
  });

  test('a file with none of our sheets is refused', async () => {
    const file = await aWorkbookFile({ Лист1: [['x']] });
    expect((await runCommand(['undo', file])).code).toBe(1);
  });
});
