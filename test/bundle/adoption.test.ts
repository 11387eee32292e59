import { addOnIn, NOW, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';
import { fill, inquiry, keyOf, linesOf } from './taskSheet';

const PAVEL = 'Павел Зотов';

/** Four rows on each working day of four weeks, the last one two working days ago. */
function rowsOfPavel(): readonly Readonly<Record<string, string | number>>[] {
  const today = Math.floor(NOW);
  const worked = Array.from({ length: 28 }, (_none, index) => today - 32 + index).filter((day) => (day - 2) % 7 < 5);
  return worked.flatMap((day) =>
    [0.4, 0.5, 0.6, 0.7].map((time) => ({
      ...{ ID: `C-D${day}T${time * 10}`, 'Дата и время': day + time, 'Вх/Исх': 'Исх', Канал: 'Звонок' },
      ...{ Клиент: `Новый ${day} ${time}`, Сотрудник: PAVEL, Результат: 'Отказ', Внесено: day + time + 0.01 },
    })),
  );
}

test('whoever has written nothing for days is told to the owner; one tick of his own says that he is back', async () => {
  const data = await smallRegister();
  typeRows(data, 'Сотрудники', [{ Имя: PAVEL, Роли: 'входящие' }]);
  const contacts = sheetNamed(data, 'Контакты');
  const rows = [...rowsOfPavel(), { ...inquiry('C-WAITS2', 3.5), Сотрудник: PAVEL }];
  typeRows(data, 'Контакты', rows, valuesOf(contacts).length);
  const addOn = await addOnIn(data);
  const isTold = (): boolean => linesOf(addOn.data(), 'owner').some((line) => keyOf(line).startsWith('silent:'));
  runWell(addOn, 'refreshEverything');
  expect(isTold()).toBe(true);
  fill(addOn, 'inbound', 'reply:C-WAITS2', { outcome: 'Поговорили' });
  runWell(addOn, 'refreshEverything');
  expect(isTold()).toBe(false);
});
