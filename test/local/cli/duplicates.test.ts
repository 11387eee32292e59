import { runCommand } from '../../builders/commandLine';
import { aWorkbookFile } from '../../builders/workbookFile';

const CLIENTS = {
  Клиенты: [
    ['ID', 'Клиент', 'Телефон', 'Объединён с'],
    ['K-1', '«Ромашка»', '73842123456', ''],
    ['K-2', 'Лютик', '8 (384) 212-34-56', ''],
    ['K-3', 'Незабудка', '', ''],
  ],
};

describe('sales-register duplicates', () => {
  test('prints pairs of clients with what they share', async () => {
    const file = await aWorkbookFile(CLIENTS);
    const outcome = await runCommand(['duplicates', file, '--json']);
    expect(outcome).toMatchObject({ code: 0, said: '' });
    expect(outcome.json()).toEqual([{ a: 'K-1', b: 'K-2', because: ['phone'] }]);
    const { printed } = await runCommand(['duplicates', file]);
    expect(printed).toMatch(/^ID +Клиент +ID +Клиент +Что совпадает\nK-1 +«Ромашка» +K-2 +Лютик +один телефон$/);
  });

  test('says so when nobody looks like another', async () => {
    const file = await aWorkbookFile({ Клиенты: CLIENTS.Клиенты.filter(([id]) => id !== 'K-2') });
    expect(await runCommand(['duplicates', file])).toMatchObject({
      code: 0,
      printed: 'Похожих клиентов нет: у всех разные телефоны, e-mail, ИНН и названия.',
    });
  });
});
