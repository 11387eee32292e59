import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { aFolder } from '../../builders/workbookFile';
import { runCommand } from '../../builders/commandLine';

async function sheetNames(file: string): Promise<readonly string[]> {
  const read = await readWorkbook(readFileSync(file), 'register.xlsx');
  return read.ok ? read.value.data.sheets.map(({ name }) => name) : [];
}

describe('sales-register new', () => {
  test.each([
    { lang: 'ru', names: ['Дашборд', 'Ждут ответа', 'Контакты', 'Клиенты', 'Продажи', 'Календарь', 'Настройки'] },
    { lang: 'en', names: ['Dashboard', 'Waiting for reply', 'Contacts', 'Clients', 'Sales', 'Calendar', 'Settings'] },
  ])('sets up an empty register in $lang with nothing wrong in it', async ({ lang, names }) => {
    const file = join(aFolder(), 'register.xlsx');
    const made = await runCommand(['new', file, '--lang', lang, '--zone', 'Asia/Novokuznetsk']);
    expect(made).toMatchObject({ code: 0 });
    expect(await sheetNames(file)).toEqual(expect.arrayContaining(names));
    expect((await runCommand(['check', file, '--json'])).json()).toEqual([]);
  });

  test('tells the demo from the last Monday morning, with somebody waiting and the planted mistakes', async () => {
    const file = join(aFolder(), 'demo.xlsx');
    await runCommand(['new', file, '--demo', '--lang', 'en', '--zone', 'Asia/Novokuznetsk']);
    const waiting: { state: string }[] = (
      await runCommand(['waiting', file, '--now', '2026-11-23T09:00', '--json'])
    ).json();
    expect(waiting.filter(({ state }) => state === 'overdue')).toHaveLength(3);
    expect(waiting.length).toBeGreaterThanOrEqual(8);
    expect((await runCommand(['check', file, '--json'])).json()).toHaveLength(16);
  });

  test('never replaces a file that is there', async () => {
    const file = join(aFolder(), 'precious.xlsx');
    writeFileSync(file, 'my life');
    const outcome = await runCommand(['new', file]);
    expect(outcome).toMatchObject({ code: 1, printed: '' });
    expect(outcome.said).toMatch(/already there/);
    expect(readFileSync(file, 'utf8')).toBe('my life');
  });

  test.each([
    { option: ['--lang', 'fr'], said: /choose ru or en/ },
    { option: ['--zone', 'Kemerovo'], said: /Asia\/Novokuznetsk/ },
  ])('$option is a wrong call', async ({ option, said }) => {
    const file = join(aFolder(), 'register.xlsx');
    const outcome = await runCommand(['new', file, ...option]);
    expect(outcome.code).toBe(2);
    expect(outcome.said).toMatch(said);
    expect(existsSync(file)).toBe(false);
  });
});
