import type { HeadlessAddOn } from '../../local/runBundle';
import { addOnIn, runWell, sheetNamed, valuesOf } from './addOn';
import { demoRegister } from './registers';

const SHEET = 'Нет в реестре';

let addOn: HeadlessAddOn;
beforeEach(async () => {
  addOn = await addOnIn(await demoRegister('ru'));
});

/** Lines with a box, each with its 0-based row. */
function boxes(): readonly (readonly [number, readonly unknown[]])[] {
  const values = valuesOf(sheetNamed(addOn.data(), SHEET));
  return values.flatMap((cells, row) => (typeof cells[0] === 'boolean' ? [[row, cells] as const] : []));
}

const contacts = (): number => valuesOf(sheetNamed(addOn.data(), 'Контакты')).length;
const missing = (): unknown => valuesOf(sheetNamed(addOn.data(), SHEET))[3]?.[0];

test('a tick writes the row of a call, undo takes it away again, and nothing is written twice', () => {
  expect(runWell(addOn, 'openUnregistered')).toBe('Нет в реестре звонков: 7.');
  const before = contacts();
  const [row = 0, cells = []] = boxes()[2] ?? [];
  const { said } = addOn.edit(`${SHEET}!A${row + 1}`, true);
  expect(said).toEqual([{ kind: 'toast', title: 'Реестр продаж', message: 'Внесено в «Контакты»: 1' }]);
  expect(contacts()).toBe(before + 1);
  const written = valuesOf(sheetNamed(addOn.data(), 'Контакты'))[before] ?? [];
  expect(written).toEqual(expect.arrayContaining([cells[3], 'Звонок', cells[1], cells[5], 'Поговорили']));
  expect(runWell(addOn, 'openUnregistered')).toBe('Нет в реестре звонков: 6.');
  expect(boxes().some(([, line]) => line[8] === cells[8])).toBe(false);
  runWell(addOn, 'undoLastChange');
  expect(contacts()).toBe(before);
  runWell(addOn, 'openUnregistered');
  expect(missing()).toBe('Звонки без строки в «Контактах»: 7');
});

test('without the column of source keys a tick writes nothing and is free again', () => {
  runWell(addOn, 'openUnregistered');
  const sheet = sheetNamed(addOn.data(), 'Контакты');
  const column = valuesOf(sheet)[0]?.indexOf('Ключ источника') ?? -1;
  addOn.runtime.store.remove(sheet.id, 'columns', column, 1);
  const before = contacts();
  const [row = 0] = boxes()[0] ?? [];
  const { said } = addOn.edit(`${SHEET}!A${row + 1}`, true);
  expect(said).toEqual([
    expect.objectContaining({ title: 'Не получилось', message: expect.stringMatching(/Ключ источника/) as string }),
  ]);
  expect(contacts()).toBe(before);
  expect(boxes()[0]?.[1][0]).toBe(false);
});
