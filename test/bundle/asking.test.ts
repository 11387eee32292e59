import type { HeadlessAddOn } from '../../local/runBundle';
import { addOnIn, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';

const SHEET = 'Спросить';

let addOn: HeadlessAddOn;
beforeEach(async () => {
  const data = await smallRegister();
  const spam = { 'Вх/Исх': 'Вх', Канал: 'Звонок', Сотрудник: 'Ольга', Результат: 'Спам' };
  typeRows(
    data,
    'Контакты',
    [
      { ...spam, ID: 'C-SPAM22', 'Дата и время': NOW - 3, Клиент: 'Голубь' },
      { ...spam, ID: 'C-SPAM33', 'Дата и время': NOW - 2, Клиент: 'Сойка' },
    ],
    10,
  );
  addOn = await addOnIn(data);
  runWell(addOn, 'refreshEverything');
});

/** Lines of the sheet by key, each by heading. */
function lines(): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const [, , headings = [], ...rows] = valuesOf(sheetNamed(addOn.data(), SHEET));
  const read = rows.map((cells) => Object.fromEntries(headings.map((heading, at) => [textOf(heading), cells[at]])));
  return new Map(read.flatMap((line) => (line['Ключ'] === undefined ? [] : [[textOf(line['Ключ']), line] as const])));
}

/** Somebody types into the line of a question. */
function say(key: string, cells: Readonly<Record<string, unknown>>): void {
  const values = valuesOf(sheetNamed(addOn.data(), SHEET));
  const [headings = []] = values.slice(2);
  const row = values.findIndex((line) => line[headings.indexOf('Ключ')] === key) + 1;
  for (const [heading, value] of Object.entries(cells))
    addOn.runtime.userEdit(`${SHEET}!${String.fromCharCode(65 + headings.indexOf(heading))}${row}`, value);
}

const isQuestion = (key: string): boolean => !key.startsWith('sign:');

test('"Worth asking" lists what the register shows, each with a way to its row', () => {
  expect(runWell(addOn, 'openAsking')).toBe('Лист «Спросить» готов: 2 вопроса.');
  expect([...lines().keys()].filter(isQuestion)).toEqual(['closed:C-SPAM33', 'closed:C-SPAM22']);
  expect(lines().get('closed:C-SPAM33')).toMatchObject({
    Спрошено: false,
    'Кого спросить': 'Ольга',
    'О ком': 'Сойка',
    Строки: 'строка 12',
  });
});

test('what was ticked and noted stays when it is written anew, and goes into the task log when its question is over', () => {
  runWell(addOn, 'openAsking');
  say('closed:C-SPAM33', { Спрошено: true, 'Что ответили': 'продавали рекламу' });
  say('sign:ticks', { Спрошено: false });
  expect(runWell(addOn, 'openAsking')).toBe('Лист «Спросить» готов: 1 вопрос, спрошено 1.');
  expect(lines().get('closed:C-SPAM33')).toMatchObject({ Спрошено: true, 'Что ответили': 'продавали рекламу' });
  expect(lines().get('sign:ticks')).toMatchObject({ Спрошено: false });
  addOn.runtime.store.remove(sheetNamed(addOn.data(), 'Контакты').id, 'rows', 11, 1);
  runWell(addOn, 'openAsking');
  runWell(addOn, 'openAsking');
  expect([...lines().keys()].filter(isQuestion)).toEqual(['closed:C-SPAM22']);
  const log = valuesOf(sheetNamed(addOn.data(), 'Журнал задач')).filter((cells) => cells.includes('продавали рекламу'));
  expect(log).toEqual([expect.arrayContaining(['Кто это был?', 'Сойка', 'Стояло на листе «Спросить»'])]);
});

test('written once more with nothing new it costs little', () => {
  runWell(addOn, 'openAsking');
  expect(addOn.run('openAsking').calls).toBeLessThanOrEqual(40);
});

test('a refresh leaves it as it is, and costs nothing more for it', () => {
  const calls = addOn.run('refreshEverything').calls;
  runWell(addOn, 'openAsking');
  say('closed:C-SPAM33', { 'Что ответили': 'продавали рекламу' });
  runWell(addOn, 'refreshEverything');
  expect(lines().get('closed:C-SPAM33')).toMatchObject({ 'Что ответили': 'продавали рекламу' });
  expect(addOn.run('refreshEverything').calls).toBeLessThanOrEqual(calls);
});

test('stays as it is while a table it rests on cannot be read', () => {
  runWell(addOn, 'openAsking');
  addOn.runtime.userEdit('Контакты!B1', 'Когда-то');
  const before = valuesOf(sheetNamed(addOn.data(), SHEET));
  expect(addOn.run('openAsking').message).toContain('нельзя прочитать');
  expect(valuesOf(sheetNamed(addOn.data(), SHEET))).toEqual(before);
});
