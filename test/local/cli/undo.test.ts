import { readFileSync, writeFileSync } from 'node:fs';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
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
  });
  await runCommand(['refresh', file, ...NOW]);
  const read = await readWorkbook(readFileSync(file), 'register.xlsx');
  if (!read.ok) throw new Error('The register cannot be read');
  const { data } = read.value;
  const tasks = data.sheets.find(({ name }) => name === 'Задачи – входящие');
  const headings = tasks?.rows.find((row) => row?.some((cell) => cell?.value === 'Готово')) ?? [];
  const line =
    tasks?.rows.find((row) =>
      row?.some((cell) => typeof cell?.value === 'string' && cell.value.startsWith('reply:C-6')),
    ) ?? [];
  const said: Readonly<Record<string, string | boolean>> = {
    Итог: 'Заинтересован',
    Комментарий: 'просит прайс',
  };
  headings.forEach((heading, column) => {
    const value = typeof heading?.value === 'string' ? said[heading.value] : undefined;
    if (value !== undefined) line[column] = { ...line[column], value };
  });
  writeFileSync(file, await writeWorkbook(data));
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
    const again = await runCommand(['redo', file, ...NOW]);
    expect([again.code, again.printed]).toEqual([0, expect.stringMatching(/^Готово: возвращен/)]);
    expect(await row(file, 'Контакты', 'C-6')).toEqual(expect.arrayContaining(['Заинтересован']));
    const nothing = await runCommand(['redo', file, ...NOW]);
    expect([nothing.code, nothing.printed]).toEqual([0, expect.stringContaining('Возвращать нечего')]);
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
