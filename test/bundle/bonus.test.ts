import { addOnIn, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';

test('bonuses are off until the sheet of terms is filled, then stand by month, and stay when rows are corrected', async () => {
  const addOn = await addOnIn(await smallRegister());
  expect(runWell(addOn, 'openBonus')).toMatch(/^Премии выключены, пока лист «Мотивация» пуст/);
  const data = addOn.data();
  typeRows(data, 'Мотивация', [
    { 'Роль или сотрудник': 'Ольга', Показатель: 'Выручка', Вид: '% от суммы', Значение: 10 },
  ]);
  const row = (revenue: number): Readonly<Record<string, string | number>> => ({
    ...{ ID: 'S-OCT222', Дата: Math.floor(NOW) - 30, Клиент: 'Голубь', Продавец: 'Ольга', Выручка: revenue },
  });
  typeRows(data, 'Продажи', [row(1000)], 20);
  const filled = await addOnIn(data);
  expect(runWell(filled, 'openBonus')).toBe('Премии готовы: октябрь 2026 — 100 ₽.');
  const paid = valuesOf(sheetNamed(filled.data(), 'Премии'));
  const corrected = filled.data();
  typeRows(corrected, 'Продажи', [row(5000)], 20);
  const again = await addOnIn(corrected);
  runWell(again, 'openBonus');
  const lines = (values: typeof paid): typeof paid => values.filter((cells) => textOf(cells[6]).startsWith('bonus:'));
  expect(lines(paid)).toHaveLength(1);
  expect(lines(valuesOf(sheetNamed(again.data(), 'Премии')))).toEqual(lines(paid));
});
