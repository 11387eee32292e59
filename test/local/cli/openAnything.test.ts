import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAnything } from '../../../local/cli/openAnything';
import { hasTables } from '../../../local/cli/openRegister';
import { sheetSnapshotsOf } from '../../../local/register/sheetSnapshots';
import { runCommand, terminalOf } from '../../builders/commandLine';
import { aFolder, aWorkbookFile } from '../../builders/workbookFile';
import { bookFile } from '../../containers/foreignFiles';
import { SMALL_REGISTER } from './register';

function aFile(name: string, content: string | Uint8Array): string {
  const path = join(aFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function open(
  file: string,
): Promise<{ opened: Awaited<ReturnType<typeof openAnything>>; said: readonly string[] }> {
  const said: string[] = [];
  const opened = await openAnything(file, undefined, { ...terminalOf('en'), say: (text) => void said.push(text) });
  return { opened, said };
}

describe('opening whatever a file is', () => {
  test('a register is opened as it is', async () => {
    const file = await aWorkbookFile(SMALL_REGISTER);
    const { opened, said } = await open(file);
    expect(opened).toMatchObject({ path: file, made: null });
    expect([hasTables(opened.register), said]).toEqual([true, []]);
  });

  test('a workbook without a table of ours is opened all the same', async () => {
    const file = await aWorkbookFile({
      Заказы: [
        ['Когда', 'Кто'],
        ['05.11.2026', 'Ромашка'],
      ],
    });
    const { opened } = await open(file);
    expect(opened).toMatchObject({ path: file, made: null });
    expect(hasTables(opened.register)).toBe(false);
  });

  test('a text becomes a workbook beside it, which is not written before there is work to save', async () => {
    const file = aFile('клиенты.csv', 'Название;Сайт\nООО Кедр;kedr.example\n');
    const { opened, said } = await open(file);
    expect(opened.path).toBe(`${file}.xlsx`);
    expect(sheetSnapshotsOf(opened.made!)).toEqual([
      {
        name: 'клиенты',
        values: [
          ['Название', 'Сайт'],
          ['ООО Кедр', 'kedr.example'],
        ],
        merges: [],
      },
    ]);
    expect(opened.made).toMatchObject({ locale: 'ru_RU' });
    expect(said).toEqual(['клиенты.csv stays as it is; your work will be saved beside it as клиенты.csv.xlsx.']);
    expect(existsSync(opened.path)).toBe(false);
    expect(readFileSync(file, 'utf8')).toContain('kedr');
  });

  test('an old workbook keeps its dates, merged cells and hidden sheets', async () => {
    const { opened } = await open(aFile('old.xls', bookFile('biff8')));
    const [sales, lists] = opened.made!.sheets;
    expect(sheetSnapshotsOf(opened.made!)[0]?.values[3]).toEqual([{ serial: 46337.5 }, 'ООО «Кедр»', 1500.5]);
    expect([sales!.merges.length, sales!.hidden, lists!.hidden]).toEqual([1, false, true]);
  });

  test('what was made earlier is opened again, and said', async () => {
    const file = aFile('a.csv', 'Дата;Клиент;Выручка\n05.11.2026;Ромашка;5\n');
    const made = await aWorkbookFile(SMALL_REGISTER);
    writeFileSync(`${file}.xlsx`, readFileSync(made));
    const { opened, said } = await open(file);
    expect(opened).toMatchObject({ path: `${file}.xlsx`, made: null });
    expect(said).toEqual([expect.stringMatching(/^a\.csv\.xlsx, made of a\.csv earlier, is opened/)]);
  });

  test('what is no table is refused in one sentence', async () => {
    await expect(open(aFile('a.pdf', '%PDF-1.7'))).rejects.toThrow(
      'a.pdf is not a table but a PDF document: export it as .xlsx or .csv, or name another file.',
    );
  });
});

test('other commands refuse a workbook without our tables, and say what it looks like and what to do', async () => {
  const file = await aWorkbookFile({
    Лист: [
      ['Клиент', 'Сайт', 'E-mail'],
      ['Ель', 'x', 'el@example.com'],
    ],
  });
  const { code, said } = await runCommand(['check', file]);
  expect(code).toBe(1);
  expect(said).toMatch(
    /no register table in register\.xlsx; its sheet "Лист" looks like Clients: .*sales-register import.*sales-register serve/,
  );
});
