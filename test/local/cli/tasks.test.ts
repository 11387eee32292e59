import { join } from 'node:path';
import { runCommand } from '../../builders/commandLine';
import { aFolder, aWorkbookFile } from '../../builders/workbookFile';
import { SMALL_REGISTER } from './register';

const REGISTER = {
  ...SMALL_REGISTER,
  Сотрудники: [
    ['Имя', 'Роли'],
    ['Анна', 'Входящие'],
    ['Пётр', 'Активные продажи'],
  ],
};

describe('sales-register tasks', () => {
  test('prints what each role has to do as JSON', async () => {
    const file = await aWorkbookFile(REGISTER);
    const outcome = await runCommand(['tasks', file, '--role', 'inbound', '--now', '2026-11-23T10:00', '--json']);
    expect(outcome.json()).toEqual([
      {
        key: 'reply:C-6',
        money: null,
        role: 'inbound',
        employee: 'Анна',
        due: '2026-11-23T09:05',
        priority: 1,
        what: 'Перезвонить',
        party: '+73842990011',
        phone: '+73842990011',
        why: expect.stringMatching(/^Ждёт 1 ч 10 мин рабочего времени, норма 15 мин\. Регламент: отвечать/),
        standard: 'inbound.reply',
        done: false,
        aside: false,
      },
    ]);
  });

  test('says that a task is closed on its sheet and not taken yet', async () => {
    const file = await aWorkbookFile({
      ...REGISTER,
      'Задачи – входящие': [
        ['Ключ задачи', 'Комментарий', 'Готово', 'Итог', 'Что сделать'],
        ['reply:C-6 @ Анна', '', '', 'Поговорили', ''],
      ],
    });
    const outcome = await runCommand(['tasks', file, '--role', 'входящие', '--now', '2026-11-23T10:00', '--json']);
    expect(outcome.json()).toEqual([expect.objectContaining({ key: 'reply:C-6', done: true })]);
  });

  test('prints a table for people, role by role', async () => {
    const { printed } = await runCommand(['tasks', await aWorkbookFile(REGISTER), '--now', '2026-11-23T10:00']);
    expect(printed).toMatch(/Владелец[\s\S]*Исправить ошибки в данных[\s\S]*Входящие[\s\S]*Перезвонить/);
  });

  test('of whoever has too much overdue prints the dearest five, as the sheet does, and says how many there are besides', async () => {
    const late = Array.from({ length: 18 }, (_none, index) => [
      '16.11.2026 09:00',
      'Вх',
      'Звонок',
      `+73842990${100 + index}`,
      'Анна',
      `C-L${index}`,
    ]);
    const contacts = [['Дата и время', 'Вх/Исх', 'Канал', 'Телефон', 'Сотрудник', 'ID'], ...late];
    const file = await aWorkbookFile({ ...REGISTER, Контакты: contacts });
    const shown = await runCommand(['tasks', file, '--role', 'inbound', '--now', '2026-11-23T10:00']);
    expect(shown.printed.match(/Перезвонить/g)).toHaveLength(5);
    expect(shown.said).toMatch(/: 13 .*--all/);
    const all = await runCommand(['tasks', file, '--role', 'inbound', '--all', '--now', '2026-11-23T10:00']);
    expect(all.printed.match(/Перезвонить/g)).toHaveLength(18);
  });

  test('praises nobody where nothing has begun', async () => {
    const file = join(aFolder(), 'new.xlsx');
    await runCommand(['new', file, '--lang', 'en', '--zone', 'Europe/London']);
    const { printed } = await runCommand(['tasks', file]);
    expect(printed.trim()).toBe('No tasks yet. They come with the first contacts and sales.');
  });

  test('a role there is none of is a wrong use', async () => {
    const outcome = await runCommand(['tasks', await aWorkbookFile(REGISTER), '--role', 'cook']);
    expect(outcome).toMatchObject({
      code: 2,
      said: 'There is no role "cook": choose one of owner, active, inbound, care, documents.',
    });
  });
});
