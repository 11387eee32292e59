import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, emptyWorkbook, NOW, runWell, sheetNamed, typeRows, valuesOf } from './addOn';
import { fill, keyOf, linesOf } from './taskSheet';

let demo: WorkbookData;
beforeAll(async () => {
  const first = await addOnIn(emptyWorkbook());
  runWell(first, 'loadDemo');
  runWell(first, 'refreshEverything');
  fill(first, 'inbound', keyOf(linesOf(first.data(), 'inbound')[0]), { outcome: 'Поговорили' });
  demo = first.data();
});

let addOn: HeadlessAddOn;
beforeEach(async () => {
  addOn = await addOnIn(demo);
});

function rowsOf(name: string): number {
  return valuesOf(sheetNamed(addOn.data(), name)).length;
}

describe('Demo data: remove', () => {
  test('leaves a register as if nobody had tried it, but for the removal itself, which can be undone', async () => {
    runWell(addOn, 'removeDemo');
    for (const name of ['Контакты', 'Клиенты', 'Сделки', 'Продажи', 'Документы']) expect(rowsOf(name)).toBe(1);
    expect(rowsOf('Журнал задач')).toBe(1);
    expect(new Set(valuesOf(sheetNamed(addOn.data(), 'Журнал')).map(([, , , why]) => why))).toEqual(
      new Set(['Почему', 'Демо-данные']),
    );
    const fresh = await addOnIn(emptyWorkbook());
    runWell(fresh, 'setUpOrRepair');
    for (const name of ['История показателей', 'Задачи – входящие', 'Задачи – владелец'])
      expect(valuesOf(sheetNamed(addOn.data(), name))).toEqual(valuesOf(sheetNamed(fresh.data(), name)));
    expect(addOn.data().sheets.map(({ name }) => name)).not.toContain('Закрытые месяцы');
  });

  test('keeps what was written down while there are rows of somebody else', async () => {
    const data = addOn.data();
    const contacts = sheetNamed(data, 'Контакты');
    typeRows(
      data,
      'Контакты',
      [{ ID: 'C-OWN222', 'Дата и время': NOW - 1, 'Вх/Исх': 'Вх', Канал: 'Звонок', Клиент: 'Своя' }],
      valuesOf(contacts).length,
    );
    addOn = await addOnIn(data);
    const before = [rowsOf('Журнал'), rowsOf('Журнал задач')];
    runWell(addOn, 'removeDemo');
    expect(rowsOf('Контакты')).toBe(2);
    expect(rowsOf('Журнал задач')).toBeGreaterThanOrEqual(before[1] ?? 0);
    expect(addOn.data().sheets.map(({ name }) => name)).toContain('Закрытые месяцы');
  });
});
