import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import { addOnIn, columnOf, runWell, sheetNamed, textOf, typeRows, valuesOf } from './addOn';
import { setUpRegister } from './registers';

let setUp: WorkbookData;
let demo: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  setUp = await setUpRegister();
  const first = await addOnIn(setUp);
  runWell(first, 'loadDemo');
  demo = first.data();
});
beforeEach(async () => {
  addOn = await addOnIn(demo);
});

/** Rows of every table in the order of their text: where they stand is nobody's promise. */
function rowsOf(data: WorkbookData): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    TABLE_KEYS.map((key) => {
      const rows = valuesOf(sheetNamed(data, tables[key].sheet.ru)).slice(1);
      return [
        key,
        rows
          .filter((row) => row.length > 0)
          .map((row) => JSON.stringify(row.map((cell) => cell ?? null)))
          .sort(),
      ];
    }),
  );
}

const undo = (): string => runWell(addOn, 'undoLastChange');
const redo = (): string => runWell(addOn, 'redoLastChange');

describe('many rows that came together', () => {
  test('are told in a few lines of the Journal, by their first and last ids', () => {
    const lines = valuesOf(sheetNamed(demo, 'Журнал')).slice(1);
    expect(lines.length).toBeLessThan(80);
    const sales = lines.filter((cells) => cells[4] === 'Продажи');
    expect(sales[0]?.slice(3, 9)).toEqual([
      'Демо-данные',
      'Продажи',
      expect.stringMatching(/^S-\w{6} … S-\w{6}$/),
      undefined,
      undefined,
      expect.stringMatching(/^строк: \d+$/),
    ]);
    const told = sales.reduce((sum, cells) => sum + Number(textOf(cells[8]).replace(/\D/g, '')), 0);
    expect(told).toBe(valuesOf(sheetNamed(demo, 'Продажи')).length - 1);
  });

  test('go again as one change, and come back as one', () => {
    const before = rowsOf(demo);
    undo();
    const gone = rowsOf(addOn.data());
    for (const key of ['contacts', 'clients', 'deals', 'sales', 'documents', 'plan', 'staff'] as const)
      expect([key, gone[key]]).toEqual([key, []]);
    expect(gone['settings']?.some((row) => row.includes('Скрепка'))).toBe(false);
    redo();
    expect(rowsOf(addOn.data())).toEqual(before);
    undo();
    expect(rowsOf(addOn.data())).toEqual(gone);
  });

  test('go wherever they stand by now, and nothing else goes with them', async () => {
    const data = addOn.data();
    typeRows(
      data,
      'Продажи',
      [{ ID: 'S-OWN222', Дата: 46_000, Клиент: 'Своя', Выручка: 5 }],
      valuesOf(sheetNamed(data, 'Продажи')).length,
    );
    addOn = await addOnIn(data);
    const { id, rows } = sheetNamed(data, 'Продажи');
    addOn.runtime.store.move(id, 'rows', rows.length > 5 ? valuesOf(sheetNamed(data, 'Продажи')).length - 1 : 1, 1, 3);
    addOn.runtime.store.insert(id, 'rows', 1, 2);
    undo();
    expect(
      valuesOf(sheetNamed(addOn.data(), 'Продажи'))
        .slice(1)
        .filter((row) => row.length > 0),
    ).toEqual([
      ['S-OWN222', 46_000, 'Своя', ...Array.from({ length: columnOf(sheetNamed(data, 'Продажи'), 'Выручка') - 3 }), 5],
    ]);
  });

  test('that somebody has worked on stay, and are named', () => {
    const sales = sheetNamed(demo, 'Продажи');
    const comment = columnOf(sales, 'Комментарий');
    addOn.runtime.userEdit(`Продажи!${String.fromCharCode(65 + comment)}3`, 'проверено');
    const id = textOf(valuesOf(sales)[2]?.[0]);
    expect(undo()).toContain(`оставлено как есть: Продажи ${id}`);
    expect(
      valuesOf(sheetNamed(addOn.data(), 'Продажи'))
        .slice(1)
        .map(([first]) => first),
    ).toEqual([id]);
  });

  test('stay where somebody has written beside them or noted something', () => {
    const clients = sheetNamed(demo, 'Клиенты');
    const { store } = addOn.runtime;
    store.writeCells(clients.id, 0, valuesOf(clients)[0]?.length ?? 0, [['Наше'], ['важный']]);
    store.writeNotes(clients.id, 3, 1, [['звонить после обеда']]);
    undo();
    expect(valuesOf(sheetNamed(addOn.data(), 'Клиенты'))).toHaveLength(3);
  });

  test('go also from beside formulas that were there before them', async () => {
    addOn = await addOnIn(setUp);
    const sales = sheetNamed(setUp, 'Продажи');
    const formulas = Array.from({ length: 50 }, () => [{ formula: '=1+1', value: 2 }]);
    addOn.runtime.store.writeCells(sales.id, 1, columnOf(sales, 'Себестоимость'), formulas);
    runWell(addOn, 'loadDemo');
    undo();
    const left = valuesOf(sheetNamed(addOn.data(), 'Продажи')).slice(1);
    expect(left.flatMap(([id]) => id ?? [])).toEqual([]);
  });
});

test('the removal of the demo can be undone', () => {
  const before = rowsOf(demo);
  runWell(addOn, 'removeDemo');
  expect(rowsOf(addOn.data())['sales']).toEqual([]);
  undo();
  const after = rowsOf(addOn.data());
  for (const key of ['clients', 'deals', 'sales', 'plan', 'lists'] as const)
    expect([key, after[key]]).toEqual([key, before[key]]);
  runWell(addOn, 'removeDemo');
  expect(rowsOf(addOn.data())['sales']).toEqual([]);
});

test('settings that set-up adds to an older register go again as one change', () => {
  const settings = sheetNamed(demo, 'Настройки');
  addOn.runtime.store.remove(settings.id, 'rows', 3, 2);
  const typed = rowsOf(addOn.data())['settings'];
  runWell(addOn, 'setUpOrRepair');
  expect(rowsOf(addOn.data())['settings']).toHaveLength((typed?.length ?? 0) + 2);
  undo();
  expect(rowsOf(addOn.data())['settings']).toEqual(typed);
});
