import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { isThorough } from '../builders/runs';
import { Tally } from '../reliability/tally';
import { addOnIn, emptyWorkbook, NOW, runWell, sheetNamed, textOf, typeRows, valuesOf } from './addOn';
import { setUpRegister } from './registers';
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

describe('Demo data: remove, while somebody moves lines of Contacts', () => {
  const OWN = ['Своя 1', 'Своя 2', 'Своя 3'];
  /** Where the rows of somebody else stand between those of the demo. */
  const PLACES = [2, 5, 9];
  type Store = HeadlessAddOn['runtime']['store'];
  const DEEDS: readonly (readonly [title: string, deed: (store: Store, sheet: number) => void])[] = [
    ['a row is inserted above', (store, sheet) => store.insert(sheet, 'rows', 1, 1)],
    ['a row is deleted', (store, sheet) => store.remove(sheet, 'rows', 1, 1)],
    ['a row goes down', (store, sheet) => store.move(sheet, 'rows', 1, 1, 6)],
    ['a row goes up', (store, sheet) => store.move(sheet, 'rows', PLACES[1] ?? 0, 1, 1)],
    ['a column is inserted', (store, sheet) => store.insert(sheet, 'columns', 1, 1)],
    ['a column is moved', (store, sheet) => store.move(sheet, 'columns', 4, 1, 1)],
  ];

  /** A few rows of the demo with rows of somebody else between them. */
  async function mixed(): Promise<WorkbookData> {
    const data = structuredClone(await setUpRegister());
    for (const name of ['Контакты', 'Клиенты', 'Сделки', 'Продажи', 'Документы'])
      sheetNamed(data, name).rows = structuredClone(sheetNamed(demo, name).rows.slice(0, 12));
    OWN.forEach((client, index) => {
      const row = PLACES[index] ?? 0;
      sheetNamed(data, 'Контакты').rows[row] = [];
      const cells = { 'Дата и время': NOW - 1, 'Вх/Исх': 'Вх', Канал: 'Звонок', Клиент: client };
      typeRows(data, 'Контакты', [{ ID: `C-OWN22${index + 2}`, ...cells }], row);
    });
    return data;
  }

  /** The rows of somebody else by their clients, as often as they stand there; how many other rows there are. */
  function standing({ runtime: { store } }: HeadlessAddOn, sheet: number): readonly string[] {
    const rows = store.readCells(sheet, { row: 0, column: 0, ...store.extent(sheet) });
    const headings = (rows[0] ?? []).map((cell) => textOf(cell?.value));
    const [client, id] = [headings.indexOf('Клиент'), headings.indexOf('ID')];
    const named = rows.slice(1).map((row) => `${textOf(row[id]?.value)} ${textOf(row[client]?.value)}`.trim());
    return named.filter(Boolean).sort();
  }

  test('takes away none of theirs, and run once more leaves none of its own', async () => {
    const data = await mixed();
    const { id } = sheetNamed(data, 'Контакты');
    const own = OWN.map((name, index) => `C-OWN22${index + 2} ${name}`);
    const quiet = await addOnIn(data);
    expect(standing(quiet, id).length).toBeGreaterThan(OWN.length);
    runWell(quiet, 'removeDemo');
    expect(standing(quiet, id)).toEqual(own);
    const { count } = quiet.runtime.calls;
    const tally = new Tally('doors-demo');
    for (const [index, [title, deed]] of DEEDS.entries())
      for (const moment of isThorough
        ? Array.from({ length: count }, (_none, at) => at + 1)
        : [1 + ((index * 53) % 60)]) {
        const addOn = await addOnIn(data);
        let made = 0;
        addOn.runtime.calls.beforeCall = () => void (++made === moment && deed(addOn.runtime.store, id));
        addOn.run('removeDemo');
        addOn.runtime.calls.beforeCall = null;
        addOn.run('removeDemo');
        const left = standing(addOn, id);
        tally.add(left.join() === own.join() ? null : `${title}, call ${moment}: ${left.join(', ')}`);
      }
    expect(tally.failures()).toEqual([]);
  });
});
