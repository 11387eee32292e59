import { readFileSync } from 'node:fs';
import { aWorkbookFile } from '../../builders/workbookFile';
import { runCommand } from '../../builders/commandLine';
import { SMALL_REGISTER } from './register';

const WITH_OWNER = { ...SMALL_REGISTER, Сотрудники: [['Имя', 'E-mail', 'Роли'], ['Игорь', 'igor@firm.example', 'Владелец']] }; // prettier-ignore

describe('sales-register digest', () => {
  test('tells of the last working days as text, and of a month as JSON', async () => {
    const file = await aWorkbookFile(SMALL_REGISTER);
    const { printed } = await runCommand(['digest', file, '--now', '2026-11-23T10:00']);
    expect(printed).toContain('20.11.2026 – 22.11.2026');
    expect(printed).toContain('Ждут ответа: 1, просрочено 1');
    const month = await runCommand(['digest', file, '--period', '2026-10', '--format', 'json']);
    expect(month.json()).toMatchObject({ kind: 'monthly', period: '2026-10', rowsLeftOut: 2 });
  });

  test('lays one mail for each owner beside the workbook, and sends nothing', async () => {
    const file = await aWorkbookFile(WITH_OWNER);
    const { printed, code } = await runCommand(['digest', file, '--now', '2026-11-23T10:00', '--send']);
    expect(code).toBe(0);
    const path = / waits in (.*\.eml);/.exec(printed)?.[1] ?? '';
    const mail = readFileSync(path, 'utf8');
    expect(mail).toMatch(/^To: igor@firm\.example\r\nSubject: =\?utf-8\?B\?/);
    const [, text = '', html = ''] = mail.split(/base64\r\n\r\n/).map((part) => part.split('\r\n--')[0] ?? '');
    expect(Buffer.from(text, 'base64').toString()).toContain('Ждут ответа: 1, просрочено 1');
    expect(Buffer.from(html, 'base64').toString()).toMatch(/^<!DOCTYPE html>/);
  });

  test('says in one sentence what it cannot tell of, and that nobody is there to be told', async () => {
    const file = await aWorkbookFile(SMALL_REGISTER);
    expect(await runCommand(['digest', file, '--period', '2026'])).toMatchObject({ code: 2 });
    const { code, said } = await runCommand(['digest', file, '--send']);
    expect([code, said]).toEqual([1, expect.stringContaining('Nobody in Staff')]);
  });
});
